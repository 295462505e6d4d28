#include "study/could_be_of.hpp"

#include <algorithm>
#include <numeric>

namespace concertation {
namespace {

bool is_row(int number, std::size_t rows) { return number >= 0 && static_cast<std::size_t>(number) < rows; }

template <class Rows, class Holds>
bool all(const Rows& rows, Holds holds) {
    return std::all_of(rows.begin(), rows.end(), holds);
}

std::vector<std::int64_t> territories_by_region(const Scenario& scenario) {
    std::vector<std::int64_t> territories(scenario.regions.size(), 0);
    for (const TerritorySpec& territory : scenario.territories) ++territories[static_cast<std::size_t>(territory.region)];
    return territories;
}

bool outcomes_fit(const std::vector<TerritoryOutcome>& outcomes, const Scenario& scenario) {
    if (outcomes.empty()) return true;
    int next = 0;
    return outcomes.size() == scenario.territories.size() &&
           all(outcomes, [&](const TerritoryOutcome& row) { return row.territory == next++; });
}

bool months_fit(const std::vector<RegionMonth>& months, const Scenario& scenario) {
    if (months.empty()) return true;
    const std::vector<std::int64_t> territories = territories_by_region(scenario);
    const auto size = static_cast<std::size_t>(scenario.months);
    std::vector<bool> seen(scenario.regions.size() * size, false);
    return months.size() == seen.size() && all(months, [&](const RegionMonth& row) {
               if (!is_row(row.region, scenario.regions.size()) || !is_row(row.month, size)) return false;
               const auto region = static_cast<std::size_t>(row.region);
               const std::size_t place = region * size + static_cast<std::size_t>(row.month);
               const bool again = seen[place];
               seen[place] = true;
               return !again && all(row.dynamics, [](std::int32_t count) { return count >= 0; }) &&
                      std::accumulate(row.dynamics.begin(), row.dynamics.end(), std::int64_t{0}) == territories[region];
           });
}

}  // namespace

bool could_be_of(const ReplicateRecord& record, const Scenario& scenario) {
    int next = 0;
    return outcomes_fit(record.outcomes, scenario) && months_fit(record.regions, scenario) &&
           all(record.axes,
               [&](const RegionAxis& row) {
                   return is_row(row.region, scenario.regions.size()) && is_row(row.axis, scenario.axes.size());
               }) &&
           (record.networks.empty() || record.networks.size() == scenario.regions.size()) &&
           all(record.networks, [&](const RegionNetwork& row) { return row.region == next++; });
}

}  // namespace concertation
