#include "compare/pairing.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

std::vector<Dynamic> dynamics_of(const ReplicateRecord& record) {
    std::vector<Dynamic> dynamics;
    for (const TerritoryOutcome& outcome : record.outcomes) dynamics.push_back(outcome.dynamic);
    return dynamics;
}

}  // namespace

Pairing::Pairing(const Groups& groups, int territories, int scenarios, int sets)
    : groups_(groups),
      territories_(territories),
      scenarios_(scenarios),
      count_(groups.all().size() * measures().size()),
      own_(at(scenarios - 1), Own{std::vector<Paired>(count_), std::vector<PairedCases>(groups.all().size() * dynamic_count)}),
      sets_(at(sets), std::vector<std::vector<Paired>>(at(scenarios - 1), std::vector<Paired>(count_))),
      paths_(at(scenarios)),
      path_differences_(at(scenarios)),
      places_(at(scenarios)),
      set_paths_(at(scenarios), {std::vector<PathMeans>(at(sets)), std::vector<PathMeans>(at(sets))}) {}

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
        base_dynamics_ = dynamics_of(taken.record);
        base_of_ = {set, taken.replicate};
        take_path(scenario, set, path_of(taken.record));
        return;
    }
    if (base_of_ != std::pair(set, taken.replicate)) return;  // the base's replicate broke off
    const Values other = groups_.values(taken.record, groups_of_);
    if (set == 0) {
        take_own(own_[at(scenario - 1)], other, taken.record);
        for (std::size_t n = 0; n < count_ && !batch_.empty(); ++n) batch_[at(scenario - 1)][n].add(base_[n], other[n]);
    } else {
        for (std::size_t n = 0; n < count_; ++n) sets_[at(set - 1)][at(scenario - 1)][n].add(base_[n], other[n]);
    }
    take_path(scenario, set, path_of(taken.record));
}

void Pairing::take_own(Own& own, const Values& other, const ReplicateRecord& record) {
    for (std::size_t n = 0; n < count_; ++n) {
        own.pairs[n].add(base_[n], other[n]);
        own.acts = own.acts || (base_[n] != other[n] && !(std::isnan(base_[n]) && std::isnan(other[n])));
    }
    const std::vector<Dynamic> dynamics = dynamics_of(record);
    for (std::size_t territory = 0; territory < dynamics.size(); ++territory)
        for (const int group : groups_of_[territory]) {
            PairedCases* const cases = &own.cases[at(group) * dynamic_count];
            for (int dynamic = 0; dynamic < dynamic_count; ++dynamic) cases[dynamic].all += 1;
            if (dynamics[territory] == base_dynamics_[territory]) continue;
            cases[static_cast<int>(dynamics[territory])].gained += 1;
            cases[static_cast<int>(base_dynamics_[territory])].lost += 1;
        }
}

/// Where the scenario acts on nothing at all, there is nothing that luck could have hidden. Gaps hold no territory, and count no case.
Estimate Pairing::luck(int other, std::size_t n) const {
    const Own& own = own_[at(other)];
    const std::size_t measure = n % measures().size(), group = n / measures().size();
    if (!own.acts || !measures()[measure].is_dynamic) return own.pairs[n].difference();
    const PairedCases& cases = own.cases[group * dynamic_count + measure];
    return cases.all > 0 ? luck_of_share(own.pairs[n], cases) : own.pairs[n].difference();
}

double Pairing::width(int measure) const {
    double widest = 0;
    for (int other = 0; other < scenarios_ - 1; ++other) {
        const int replicates = own_[at(other)].pairs[at(measure)].replicates();
        if (replicates == 0) continue;
        const Estimate of = luck(other, at(measure));
        const bool tells = replicates >= few_replicates && std::isfinite(of.low);
        widest = std::max(widest, tells ? of.high - of.low : std::numeric_limits<double>::infinity());
    }
    return widest;
}

bool Pairing::batch_agrees(int measure, double width) const {
    for (std::size_t other = 0; other < batch_.size(); ++other) {
        if (batch_[other][at(measure)].replicates() == 0) continue;
        const Estimate fresh = batch_[other][at(measure)].difference(), all = luck(static_cast<int>(other), at(measure));
        if (!(fresh.high - fresh.low <= width) || all.mean < fresh.low || all.mean > fresh.high) return false;
    }
    return true;
}

int Pairing::sets_that_ended() const {
    return static_cast<int>(
        std::count_if(sets_.begin(), sets_.end(), [](const auto& set) { return set.front().front().replicates() > 0; }));
}

std::vector<Difference> Pairing::differences(int other) const {
    std::vector<Difference> all;
    all.reserve(count_);
    for (std::size_t n = 0; n < count_; ++n) all.push_back(difference(other, n));
    return all;
}

ScenarioPaths Pairing::paths(int scenario) const {
    return {paths_[at(scenario)], path_differences_[at(scenario)], set_paths_[at(scenario)].own, set_paths_[at(scenario)].difference};
}

Difference Pairing::difference(int other, std::size_t n) const {
    const Paired& paired = own_[at(other)].pairs[n];
    const auto count = static_cast<int>(measures().size());
    Difference of{static_cast<int>(n) % count,
                  static_cast<int>(n) / count,
                  paired.base(),
                  paired.other(),
                  luck(other, n),
                  {},
                  std::nullopt,
                  paired.variance_ratio(),
                  paired.replicates(),
                  0};
    if (of.luck.high > of.luck.low) of.replicates_to_halve = 4 * of.replicates;
    add_sets(of, other, n);
    return of;
}

void Pairing::add_sets(Difference& of, int other, std::size_t n) const {
    const Scale scale = scale_of(measures()[at(of.measure)]);
    Stream base, others;
    std::vector<SetMean> means;
    for (const auto& set : sets_) {
        const Paired& pairs = set[at(other)][n];
        base.add(pairs.base());
        others.add(pairs.other());
        means.push_back({pairs.difference().mean, pairs.luck()});
    }
    of.over = over_sets(means, bounds_of(scale, 0, territories_).alike);
    if (of.over.sets > 0) {
        of.base = base.mean();
        of.other = others.mean();
        of.over.mean = without_rounding(of.over.mean, of.base, of.other);
        of.words = size_and_certainty_of(of.over, bounds_of(scale, of.base, territories_), of.luck.mean);
    }
    if (of.group != 0) of.over.effects.clear();
}

}  // namespace concertation
