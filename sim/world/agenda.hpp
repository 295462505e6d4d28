#pragma once
// What the calendar holds for a region: the scenario's events and the fixed elections.

#include <vector>

#include "world/region.hpp"

namespace concertation {

/// Rows of Scenario::events that touch the region this month, in the order written.
std::vector<int> events_due(const Region& region, const Scenario& scenario, Month month);

/// Rows of Region::tables in a scope: its territories, and the regional table when the region itself is named and `with_regional`.
std::vector<int> tables_in(const Region& region, const Scope& scope, bool with_regional);

/// Share of what a programme pays that the calendar pays in a territory (row of Scenario::territories) this month: 1 in a period, what
/// bridges a gap, else 0.
double paid_by_calendar(const Scenario& scenario, int territory, Month month);

/// What the electoral calendar holds for a month: municipal elections, or préfets chosen by their peers two years later.
enum class FixedElection { none, municipal, prefets };
FixedElection fixed_election(const Scenario& scenario, Month month);

}  // namespace concertation
