#include "findings/observations.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "store/measures.hpp"
#include "store/summary.hpp"
#include "world/approach.hpp"

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr int a_year = 12;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

double ratio(double part, double whole) { return whole > 0. ? part / whole : undefined; }

/// Calls `visit` with each territory's months.
template <class Visit>
void for_each_territory(const Seen& seen, Visit visit) {
    const std::size_t months = at(seen.scenario.months);
    for (std::size_t first = 0; first + months <= seen.record.months.size(); first += months)
        visit(std::span(seen.record.months).subspan(first, months));
}

/// Mean over territories of what `read` makes of their months.
template <class Read>
double mean_of_territories(const Seen& seen, Read read) {
    Stream mean;
    for_each_territory(seen, [&](std::span<const TerritoryMonth> months) { mean.add(read(months)); });
    return mean.mean();
}

double share_of(std::span<const TerritoryMonth> months, std::int32_t TerritoryMonth::*reading) {
    double part = 0, whole = 0;
    for (const TerritoryMonth& month : months) {
        part += month.*reading;
        whole += month.cooperate + month.negotiate + month.contest;
    }
    return ratio(part, whole);
}

/// The year that ends before `end`.
std::span<const TerritoryMonth> year_before(std::span<const TerritoryMonth> months, int end) {
    const int first = std::max(0, end - a_year);
    return months.subspan(at(first), at(std::max(0, end - first)));
}

Approach approach_of(const Seen& seen, int region) {
    const RegionSpec& spec = seen.scenario.regions[at(region)];
    const Settings& settings = seen.scenario.settings[at(spec.settings)];
    const Luck luck{seen.scenario.seed, static_cast<std::uint32_t>(seen.record.replicate)};
    return settled_approach(settings.choices.approach, settings.numbers, spec, luck);
}

std::vector<Approach> approaches_of(const Seen& seen) {
    std::vector<Approach> all;
    all.reserve(seen.scenario.regions.size());
    for (int region = 0; region < static_cast<int>(seen.scenario.regions.size()); ++region) all.push_back(approach_of(seen, region));
    return all;
}

std::vector<double> ranks(const std::vector<double>& values) {
    std::vector<double> all;
    for (const double value : values) {
        double below = 0, equal = 0;
        for (const double other : values) {
            below += other < value ? 1 : 0;
            equal += other == value ? 1 : 0;
        }
        all.push_back(below + (equal + 1) / 2);
    }
    return all;
}

/// How far a process came: not deployed, conflict, negotiated cooperation, cooperation.
double height(Dynamic dynamic) {
    switch (dynamic) {
        case Dynamic::cooperation:
            return 3;
        case Dynamic::cooperation_negotiated:
            return 2;
        case Dynamic::conflictual:
            return 1;
        case Dynamic::not_deployed:
            return 0;
    }
    return 0;
}

}  // namespace

std::function<Observed(const Seen&)> reading(std::initializer_list<std::string_view> names) {
    std::vector<std::size_t> rows;
    for (const std::string_view name : names) rows.push_back(at(measure_row(name)));
    return [rows](const Seen& seen) {
        const std::vector<double> all = values_of(seen.record);
        Observed read;
        for (const std::size_t row : rows) read.push_back(all[row]);
        return read;
    };
}

Observed types_present(const Seen& seen) {
    const std::vector<Approach> approaches = approaches_of(seen);
    std::array<std::set<Convenor>, dynamic_count> convenors;
    for (const TerritoryOutcome& outcome : seen.record.outcomes)
        convenors[static_cast<std::size_t>(outcome.dynamic)].insert(
            approaches[at(seen.scenario.territories[at(outcome.territory)].region)].convenor);
    bool all_three = true, by_two = false;
    for (const Dynamic type : {Dynamic::cooperation, Dynamic::cooperation_negotiated, Dynamic::conflictual}) {
        all_three = all_three && !convenors[static_cast<std::size_t>(type)].empty();
        by_two = by_two || convenors[static_cast<std::size_t>(type)].size() >= 2;
    }
    return {all_three ? 1. : 0., by_two ? 1. : 0.};
}

Observed entropy_of_processes(const Seen& seen) {
    using Way = std::tuple<Convenor, ImpasseRule, int, int>;
    const std::vector<Approach> approaches = approaches_of(seen);
    std::vector<std::array<double, sector_count>> money(seen.scenario.territories.size());
    std::vector<Stream> rounds(seen.scenario.territories.size());
    for (const ProjectRow& project : seen.record.projects)
        if (project.funded && project.territory >= 0)
            money[at(project.territory)][static_cast<std::size_t>(project.promoter)] += static_cast<double>(project.cost);
    for (const DecisionRow& decision : seen.record.decisions)
        if (decision.territory >= 0) rounds[at(decision.territory)].add(decision.rounds);
    std::map<Way, double> counts;
    for (std::size_t row = 0; row < money.size(); ++row) {
        const Approach& approach = approaches[at(seen.scenario.territories[row].region)];
        const auto most = std::max_element(money[row].begin(), money[row].end());
        const int first = *most > 0 ? static_cast<int>(most - money[row].begin()) : -1;
        const int whole_rounds = rounds[row].count() > 0 ? static_cast<int>(std::lround(rounds[row].mean())) : 0;
        counts[{approach.convenor, approach.impasse, whole_rounds, first}] += 1;
    }
    double entropy = 0;
    for (const auto& [way, count] : counts) {
        const double share = count / static_cast<double>(money.size());
        entropy -= share * std::log2(share);
    }
    return {entropy};
}

Observed variance_within_regions(const Seen& seen) {
    std::vector<Stream> regions(seen.scenario.regions.size());
    const std::size_t row = at(measure_row("cooperation_share")) - dynamic_count;
    Stream all;
    for (const TerritoryOutcome& outcome : seen.record.outcomes) {
        regions[at(seen.scenario.territories[at(outcome.territory)].region)].add(outcome.indicators[row]);
        all.add(outcome.indicators[row]);
    }
    // Nested analysis of variance (Searle, Casella & McCulloch 1992), groups of unequal size.
    double within = 0, between = 0, counted = 0, squares = 0, groups = 0;
    for (const Stream& region : regions) {
        if (region.count() < 2) continue;
        const double n = region.count();
        within += (n - 1) * region.variance();
        between += n * (region.mean() - all.mean()) * (region.mean() - all.mean());
        counted += n;
        squares += n * n;
        groups += 1;
    }
    if (groups < 2) return {undefined};
    const double territory = within / (counted - groups);
    const double size = (counted - squares / counted) / (groups - 1);
    const double region = std::max(0., (between / (groups - 1) - territory) / size);
    return {ratio(territory, territory + region)};
}

Observed trust_of_pairs(const Seen& seen) {
    return {seen.watched.pairs.cross_end, seen.watched.pairs.cross_first, seen.watched.pairs.within_end};
}

Observed change_of_cooperation(const Seen& seen) {
    return {mean_of_territories(seen, [](auto months) {
        const int count = static_cast<int>(months.size());
        return share_of(year_before(months, count), &TerritoryMonth::cooperate) -
               share_of(year_before(months, count / 2), &TerritoryMonth::cooperate);
    })};
}

Observed ties_between_territories(const Seen& seen) {
    Stream ties;
    for (const RegionMonth& month : seen.record.regions)
        if (month.month == seen.scenario.months - 1) ties.add(month.ties_between);
    return {ties.mean()};
}

Observed attendance_of_last_year(const Seen& seen) {
    return {mean_of_territories(seen, [](auto months) {
        Stream filled;
        for (const TerritoryMonth& month : year_before(months, static_cast<int>(months.size())))
            for (const float sector : month.attendance) filled.add(static_cast<double>(sector));
        return filled.mean();
    })};
}

Observed types_by_conditions(const Seen& seen) {
    std::vector<double> conditions, heights;
    std::array<double, dynamic_count> counts{};
    for (const TerritoryOutcome& outcome : seen.record.outcomes) {
        conditions.push_back(conditions_index(seen.scenario, outcome.territory));
        heights.push_back(height(outcome.dynamic));
        counts[static_cast<std::size_t>(outcome.dynamic)] += 1;
    }
    const DynamicShares shares = shares_of(counts);
    const auto share = [&](Dynamic dynamic) { return shares[static_cast<std::size_t>(dynamic)]; };
    return {rank_correlation(conditions, heights), share(Dynamic::cooperation), share(Dynamic::cooperation_negotiated),
            share(Dynamic::conflictual)};
}

Observed contests_and_trust(const Seen& seen) {
    Observed all;
    for_each_territory(seen, [&](std::span<const TerritoryMonth> months) {
        all.push_back(share_of(year_before(months, month_of_shock(seen.scenario)), &TerritoryMonth::contest));
        all.push_back(months.back().trust);
    });
    return all;
}

double rank_correlation(const std::vector<double>& x, const std::vector<double>& y) {
    const std::vector<double> a = ranks(x), b = ranks(y);
    const double mean = .5 * (static_cast<double>(a.size()) + 1);
    double products = 0, squares_a = 0, squares_b = 0;
    for (std::size_t row = 0; row < a.size(); ++row) {
        products += (a[row] - mean) * (b[row] - mean);
        squares_a += (a[row] - mean) * (a[row] - mean);
        squares_b += (b[row] - mean) * (b[row] - mean);
    }
    return ratio(products, std::sqrt(squares_a * squares_b));
}

}  // namespace concertation
