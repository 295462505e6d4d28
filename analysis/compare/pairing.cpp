#include "compare/pairing.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "store/quantile.hpp"

namespace concertation {
namespace {

/// Under so many pairs a width tells little: the first replicates of a rare event are all alike.
constexpr int fewest_pairs = 30;
constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

std::size_t at(int row) { return static_cast<std::size_t>(row); }

int sign(double value) { return value > 0. ? 1 : value < 0. ? -1 : 0; }

}  // namespace

Pairing::Pairing(const Groups& groups, int scenarios, int sets)
    : groups_(groups),
      scenarios_(scenarios),
      count_(groups.all().size() * measures().size()),
      luck_(at(scenarios - 1), std::vector<Paired>(count_)),
      sets_(at(sets), std::vector<std::vector<Stream>>(at(scenarios - 1), std::vector<Stream>(count_))),
      paths_(at(scenarios)),
      path_differences_(at(scenarios)),
      places_(at(scenarios)),
      set_paths_(at(scenarios), {std::vector<Paths>(at(sets)), std::vector<Paths>(at(sets))}) {}

void Pairing::take_path(int scenario, int set, const Path& path) {
    if (scenario == 0) base_path_ = path;
    const Path difference = scenario == 0 ? Path{} : difference_of(path, base_path_);
    if (set == 0) {
        paths_[at(scenario)].add(path);
        path_differences_[at(scenario)].add(difference);
    } else {
        set_paths_[at(scenario)].own[at(set - 1)].add(path);
        set_paths_[at(scenario)].difference[at(set - 1)].add(difference);
    }
}

void Pairing::take(const Taken& taken, const std::function<std::shared_ptr<const Scenario>(int arm)>& scenario_of) {
    const int scenario = taken.arm % scenarios_, set = taken.arm / scenarios_;
    if (set == 0) places_[at(scenario)].add(taken.record);
    if (scenario == 0) {
        groups_of_ = groups_.of_territories(*scenario_of(taken.arm), taken.replicate);
        base_ = groups_.values(taken.record, groups_of_);
        base_of_ = {set, taken.replicate};
        take_path(scenario, set, path_of(taken.record));
        return;
    }
    if (base_of_ != std::pair(set, taken.replicate)) return;  // the base's replicate broke off
    const Values other = groups_.values(taken.record, groups_of_);
    for (std::size_t n = 0; n < count_; ++n) {
        if (set == 0 && !batch_.empty()) batch_[at(scenario - 1)][n].add(base_[n], other[n]);
        if (set == 0)
            luck_[at(scenario - 1)][n].add(base_[n], other[n]);
        else
            sets_[at(set - 1)][at(scenario - 1)][n].add(other[n] - base_[n]);
    }
    take_path(scenario, set, path_of(taken.record));
}

double Pairing::width(int measure) const {
    double widest = 0;
    for (const std::vector<Paired>& other : luck_) {
        const Paired& paired = other[at(measure)];
        if (paired.replicates() == 0) continue;
        const Estimate of = paired.difference();
        const bool tells = paired.replicates() >= fewest_pairs && std::isfinite(of.low);
        widest = std::max(widest, tells ? of.high - of.low : std::numeric_limits<double>::infinity());
    }
    return widest;
}

bool Pairing::batch_agrees(int measure, double width) const {
    for (std::size_t other = 0; other < batch_.size(); ++other) {
        if (batch_[other][at(measure)].replicates() == 0) continue;
        const Estimate fresh = batch_[other][at(measure)].difference(), all = luck_[other][at(measure)].difference();
        if (!(fresh.high - fresh.low <= width) || all.mean < fresh.low || all.mean > fresh.high) return false;
    }
    return true;
}

int Pairing::sets_that_ended() const {
    return static_cast<int>(std::count_if(sets_.begin(), sets_.end(), [](const auto& set) { return set.front().front().count() > 0; }));
}

std::vector<Difference> Pairing::differences(int other) const {
    std::vector<Difference> all;
    all.reserve(count_);
    for (std::size_t n = 0; n < count_; ++n) all.push_back(difference(other, n));
    return all;
}

std::vector<double> Pairing::by_set(int other, int measure) const {
    std::vector<double> all;
    all.reserve(sets_.size());
    for (const auto& set : sets_) all.push_back(set[at(other)][at(measure)].mean());
    return all;
}

ScenarioPaths Pairing::paths(int scenario) const {
    ScenarioPaths all{paths_[at(scenario)], path_differences_[at(scenario)], {}, {}};
    for (const Paths& set : set_paths_[at(scenario)].own) all.of_sets.add(set.mean_path());
    for (const Paths& set : set_paths_[at(scenario)].difference) all.difference_of_sets.add(set.mean_path());
    return all;
}

Difference Pairing::difference(int other, std::size_t n) const {
    const Paired& paired = luck_[at(other)][n];
    const auto count = static_cast<int>(measures().size());
    Difference of{static_cast<int>(n) % count,
                  static_cast<int>(n) / count,
                  paired.base(),
                  paired.other(),
                  paired.difference(),
                  undefined,
                  undefined,
                  undefined,
                  paired.variance_ratio(),
                  paired.replicates(),
                  0};
    if (of.luck.high > of.luck.low) of.replicates_to_halve = 4 * of.replicates;
    std::vector<double> of_sets;
    int holds = 0;
    for (const auto& set : sets_) {
        const double mean = set[at(other)][n].mean();
        if (!std::isfinite(mean)) continue;
        of_sets.push_back(mean);
        holds += sign(mean) == sign(of.luck.mean) ? 1 : 0;
    }
    if (of_sets.empty()) return of;
    std::sort(of_sets.begin(), of_sets.end());
    of.assumptions_low = quantile(of_sets, .025);
    of.assumptions_high = quantile(of_sets, .975);
    of.sign_holds = static_cast<double>(holds) / static_cast<double>(of_sets.size());
    return of;
}

}  // namespace concertation
