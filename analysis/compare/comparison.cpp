#include "compare/comparison.hpp"

#include <algorithm>
#include <cmath>

#include "compare/pairing.hpp"
#include "study/assumptions.hpp"

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// How many replicates to add so that an interval `width` wide comes to be `wanted` wide: at most as many as there are.
int more_replicates(int now, double width, double wanted, int most) {
    const double needed = std::ceil(now * (width / wanted) * (width / wanted));
    const int to = needed < 2. * now ? static_cast<int>(needed) : 2 * now;
    return std::clamp(to - now, 1, most - now);
}

/// Where the luck of a set begins. States hold so many replicates and no more: sets beyond them share one with an earlier set.
int first_replicate(const ComparisonDesign& design, int set) {
    if (design.states == 0) return first_replicate_of_set(set, design.replicates_a_set);
    return (set - 1) % (design.states / design.replicates_a_set) * design.replicates_a_set;
}

}  // namespace

Study study_of(const ComparisonDesign& design) {
    const int scenarios = static_cast<int>(design.scenarios.size());
    Study study;
    study.threads = design.threads;
    for (int scenario = 0; scenario < scenarios; ++scenario)
        study.arms.push_back(
            {scenario == 0 ? "base" : "other_" + std::to_string(scenario), design.scenarios[at(scenario)], scenario, 0, {}});
    for (int set = 1; set <= static_cast<int>(design.sets.size()); ++set)
        for (int scenario = 0; scenario < scenarios; ++scenario)
            study.arms.push_back({study.arms[at(scenario)].name, nullptr, scenario, set, design.sets[at(set - 1)]});
    study.make = [&design, scenarios](int arm) { return design.scenario_with(arm % scenarios, design.sets[at(arm / scenarios - 1)]); };
    return study;
}

std::int64_t replicates_at_most(const ComparisonDesign& design) {
    const int own = design.scenarios.front()->replicates, most = design.until ? std::max(own, design.until->most) : own;
    return static_cast<std::int64_t>(design.scenarios.size()) *
           (most + static_cast<std::int64_t>(design.sets.size()) * design.replicates_a_set);
}

Comparison comparison(const ComparisonDesign& design, const Study& study, Store* store, const OnProgress& on_progress) {
    const int scenarios = static_cast<int>(design.scenarios.size()), sets = static_cast<int>(design.sets.size());
    const Groups groups(*design.scenarios.front());
    Pairing pairing(groups, static_cast<int>(design.scenarios.front()->territories.size()), scenarios, sets);
    std::unique_ptr<StudyRun> running;
    const auto take = [&](const Taken& taken) { pairing.take(taken, [&](int arm) { return running->scenario(arm); }); };
    running = std::make_unique<StudyRun>(study, store, design.run_one ? design.run_one : run_unless(on_progress.halt), on_progress, take);

    Comparison result;
    result.replicates = design.scenarios.front()->replicates;
    running->expect(scenarios * result.replicates + scenarios * sets * design.replicates_a_set);
    bool going = running->carry_out({0, scenarios, 0, result.replicates});
    const auto add = [&](int more) {
        running->expect(scenarios * more);
        going = running->carry_out({0, scenarios, result.replicates, more});
        result.replicates += more;
    };
    // A rule that looks at widths stops where they happen to be narrow: what it found must hold in a batch of the same size that it did not
    // see.
    while (going && design.until && result.replicates < design.until->most) {
        const double width = pairing.width(design.until->measure);
        if (width > design.until->width) {
            add(more_replicates(result.replicates, width, design.until->width, design.until->most));
            continue;
        }
        pairing.begin_batch();
        add(std::min(result.replicates, design.until->most - result.replicates));
        if (pairing.batch_agrees(design.until->measure, design.until->width)) break;
    }
    for (int set = 1; going && set <= sets; ++set) {
        going = running->carry_out({scenarios * set, scenarios, first_replicate(design, set), design.replicates_a_set});
    }

    result.sets = pairing.sets_that_ended();
    result.groups = groups.all();
    for (int scenario = 0; scenario < scenarios; ++scenario) result.paths.push_back(pairing.paths(scenario));
    result.places = pairing.places();
    for (int other = 0; other + 1 < scenarios; ++other) result.others.push_back(pairing.differences(other));
    static_cast<StudyEnd&>(result) = running->end();
    return result;
}

}  // namespace concertation
