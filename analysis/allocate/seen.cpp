#include "allocate/seen.hpp"

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

}  // namespace

SeenLevels::SeenLevels(const AllocationPlan& plan) : plan_(plan), levels_(at(plan.arms())) {}

void SeenLevels::take(const Taken& taken) {
    Levels& of = levels_[at(taken.arm)];
    if (of.size() <= at(taken.replicate)) of.resize(at(taken.replicate) + 1);
    for (const Aim& aim : plan_.design().aims) of[at(taken.replicate)].push_back(level_of(taken.record, taken.measures, aim));
}

ArmPair SeenLevels::pair(int base, int other) const { return {&levels_[at(base)], &levels_[at(other)]}; }

ArmPairs SeenLevels::trial(int row) const {
    const Trial& trial = plan_.trials()[at(row)];
    ArmPairs arms{pair(0, plan_.trial_arm(row)), {}};
    for (int set = 1; row == plan_.whole(trial.option) && set <= plan_.sets(); ++set)
        arms.of_sets.push_back(pair(plan_.set_arm(set, -1), plan_.set_arm(set, trial.option)));
    return arms;
}

ArmPairs SeenLevels::in_round(Round round, int row) const {
    ArmPairs arms{pair(plan_.arm(round, -1, 0), plan_.arm(round, row, 0)), {}};
    for (int set = 1; set <= plan_.sets(); ++set) arms.of_sets.push_back(pair(plan_.arm(round, -1, set), plan_.arm(round, row, set)));
    return arms;
}

std::vector<Effects> effects_on(const std::vector<Aim>& aims, const ArmPairs& arms) {
    std::vector<Effects> all;
    for (std::size_t aim = 0; aim < aims.size(); ++aim) all.push_back(effects_of(arms, aim));
    return all;
}

}  // namespace concertation
