#include "compare/groups.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

#include "core/random.hpp"
#include "store/measures.hpp"
#include "world/build.hpp"

namespace concertation {
namespace {

constexpr int terciles = 3, fewest_with_a_tenth = 10;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// The tercile of each value, 0 the lowest; equal values by their order.
std::vector<int> terciles_of(const std::vector<double>& values) {
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return values[at(a)] < values[at(b)]; });
    std::vector<int> parts(values.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) parts[at(order[rank])] = static_cast<int>(terciles * rank / order.size());
    return parts;
}

std::vector<double> facts_of(const Scenario& scenario, const std::function<double(const TerritorySpec&)>& fact) {
    std::vector<double> all;
    all.reserve(scenario.territories.size());
    for (const TerritorySpec& territory : scenario.territories) all.push_back(fact(territory));
    return all;
}

bool is_rural(const TerritorySpec& territory) { return territory.population < rural_below * territory.municipalities; }

}  // namespace

Groups::Groups(const Scenario& scenario) : groups_{{GroupKind::all, 0}}, fixed_(scenario.territories.size(), {0}) {
    const auto add = [&](GroupKind kind, int parts, const std::vector<int>& part_of) {
        const int first = static_cast<int>(groups_.size());
        for (int part = 0; part < parts; ++part)
            if (std::find(part_of.begin(), part_of.end(), part) == part_of.end()) return;
        for (int part = 0; part < parts; ++part) groups_.push_back({kind, part});
        for (std::size_t territory = 0; territory < part_of.size(); ++territory) fixed_[territory].push_back(first + part_of[territory]);
    };
    std::vector<int> regions, places;
    for (const TerritorySpec& territory : scenario.territories) {
        regions.push_back(territory.region);
        places.push_back(is_rural(territory) ? 0 : 1);
    }
    const std::vector<double> population = facts_of(scenario, [](const TerritorySpec& of) { return of.population; });
    const std::vector<double> deprivation = facts_of(scenario, [](const TerritorySpec& of) { return of.deprivation; });
    const bool told_apart = std::adjacent_find(deprivation.begin(), deprivation.end(), std::not_equal_to<>()) != deprivation.end();
    if (scenario.regions.size() > 1) add(GroupKind::region, static_cast<int>(scenario.regions.size()), regions);
    add(GroupKind::population, terciles, terciles_of(population));
    add(GroupKind::rurality, 2, places);
    if (told_apart) add(GroupKind::deprivation, terciles, terciles_of(deprivation));
    if (scenario.territories.size() >= terciles) {
        first_history_ = static_cast<int>(groups_.size());
        for (int part = 0; part < terciles; ++part) groups_.push_back({GroupKind::history, part});
    }
    if (scenario.territories.size() >= fewest_with_a_tenth) groups_.push_back({GroupKind::worst_off, 0});
    for (int gap = 0; gap < static_cast<int>(gaps().size()); ++gap)
        if (row_of(gaps()[at(gap)].kind, gaps()[at(gap)].of) >= 0) groups_.push_back({GroupKind::gap, gap});
}

int Groups::row_of(GroupKind kind, int part) const {
    for (std::size_t row = 0; row < groups_.size(); ++row)
        if (groups_[row].kind == kind && groups_[row].part == part) return static_cast<int>(row);
    return -1;
}

std::vector<double> Groups::values(const ReplicateRecord& record, const std::vector<std::vector<int>>& groups_of) const {
    std::vector<MeasureTotals> totals(groups_.size());
    for (const TerritoryOutcome& outcome : record.outcomes)
        for (const int group : groups_of[at(outcome.territory)]) totals[at(group)].add(outcome);
    std::vector<double> all;
    const std::size_t count = measures().size();
    for (std::size_t row = 0; row < groups_.size(); ++row) {
        const Group& group = groups_[row];
        if (group.kind == GroupKind::gap) {
            const Gap& gap = gaps()[at(group.part)];
            const std::size_t of = count * at(row_of(gap.kind, gap.of)), against = count * at(row_of(gap.kind, gap.against));
            for (std::size_t measure = 0; measure < count; ++measure) all.push_back(all[of + measure] - all[against + measure]);
            continue;
        }
        const std::vector<double> of_group = group.kind == GroupKind::worst_off ? worst_off(record.outcomes) : totals[row].values();
        all.insert(all.end(), of_group.begin(), of_group.end());
    }
    return all;
}

const std::vector<Gap>& gaps() {
    static const std::vector<Gap> all = {
        {GroupKind::rurality, 0, 1}, {GroupKind::population, 0, 2}, {GroupKind::deprivation, 2, 0}, {GroupKind::history, 2, 0}};
    return all;
}

std::vector<std::vector<int>> Groups::of_territories(const Scenario& scenario, int replicate) const {
    std::vector<std::vector<int>> all = fixed_;
    if (first_history_ < 0) return all;
    const Luck luck{scenario.seed, static_cast<std::uint32_t>(replicate)};
    std::vector<double> histories;
    histories.reserve(all.size());
    for (int territory = 0; territory < static_cast<int>(all.size()); ++territory)
        histories.push_back(starting_history(scenario, territory, luck));
    const std::vector<int> parts = terciles_of(histories);
    for (std::size_t territory = 0; territory < all.size(); ++territory) all[territory].push_back(first_history_ + parts[territory]);
    return all;
}

double worst_off_tenth(const std::vector<TerritoryOutcome>& outcomes, std::size_t indicator, bool higher_is_better) {
    std::vector<double> values;
    for (const TerritoryOutcome& outcome : outcomes)
        if (std::isfinite(outcome.indicators[indicator])) values.push_back(outcome.indicators[indicator]);
    std::sort(values.begin(), values.end());
    if (!higher_is_better) std::reverse(values.begin(), values.end());
    Stream mean;
    for (std::size_t place = 0; place < (values.size() + 9) / 10; ++place) mean.add(values[place]);
    return mean.mean();
}

std::vector<double> worst_off(const std::vector<TerritoryOutcome>& outcomes) {
    std::vector<double> all;
    all.reserve(measures().size());
    for (std::size_t row = 0; row < measures().size(); ++row) {
        const Better better = measures()[row].better;
        all.push_back(better == Better::none ? std::numeric_limits<double>::quiet_NaN()
                                             : worst_off_tenth(outcomes, row - dynamic_count, better == Better::higher));
    }
    return all;
}

std::string_view word_of(const Group& group) {
    constexpr std::string_view population[] = {"population_low", "population_middle", "population_high"};
    constexpr std::string_view deprivation[] = {"deprivation_low", "deprivation_middle", "deprivation_high"};
    constexpr std::string_view of_gap[] = {"gap_rurality", "gap_population", "gap_deprivation", "gap_history"};
    constexpr std::string_view history[] = {"history_low", "history_middle", "history_high"};
    switch (group.kind) {
        case GroupKind::all:
            return "all";
        case GroupKind::region:
            return "region";
        case GroupKind::population:
            return population[group.part];
        case GroupKind::rurality:
            return group.part == 0 ? "rural" : "urban";
        case GroupKind::deprivation:
            return deprivation[group.part];
        case GroupKind::history:
            return history[group.part];
        case GroupKind::worst_off:
            return "worst_off";
        case GroupKind::gap:
            return of_gap[group.part];
    }
    return "";
}

}  // namespace concertation
