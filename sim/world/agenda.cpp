#include "world/agenda.hpp"

#include <algorithm>

namespace concertation {

std::vector<int> tables_in(const Region& region, const Scope& scope, bool with_regional) {
    std::vector<int> rows;
    for (int local = 0; local < region.territories(); ++local)
        if (std::binary_search(scope.territories.begin(), scope.territories.end(),
                               region.tables[static_cast<std::size_t>(local)].territory))
            rows.push_back(local);
    if (with_regional && region.has_regional_table && std::binary_search(scope.regions.begin(), scope.regions.end(), region.index))
        rows.push_back(region.territories());
    return rows;
}

std::vector<int> events_due(const Region& region, const Scenario& scenario, Month month) {
    std::vector<int> due;
    for (std::size_t e = 0; e < scenario.events.size(); ++e) {
        const Event& event = scenario.events[e];
        if (event.month != month) continue;
        const bool named = std::binary_search(event.scope.regions.begin(), event.scope.regions.end(), region.index);
        if (named || !tables_in(region, event.scope, false).empty()) due.push_back(static_cast<int>(e));
    }
    return due;
}

double paid_by_calendar(const Scenario& scenario, int territory, Month month) {
    double paid = 0.;
    for (const Period& period : scenario.periods)
        if (period.first <= month && month <= period.last) paid = 1.;
    for (const Event& event : scenario.events) {
        const auto* gap = std::get_if<FundingGap>(&event.what);
        const bool here = std::binary_search(event.scope.territories.begin(), event.scope.territories.end(), territory);
        if (gap != nullptr && here && event.month <= month && month < gap->until) paid = gap->bridging;
    }
    return paid;
}

FixedElection fixed_election(const Scenario& scenario, Month month) {
    const Date date = plus_months(scenario.start, month);
    if (date.month != 11 || date.year % 2 == 0) return FixedElection::none;
    return date.year % 4 == 1 ? FixedElection::municipal : FixedElection::prefets;
}

}  // namespace concertation
