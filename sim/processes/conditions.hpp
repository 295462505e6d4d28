#pragma once
// The conditions of the month: the levers in force at each table, and how scarce money is felt to be.

#include "world/region.hpp"

namespace concertation {

/// Scarcity felt at a table, in [0, 1]: in a period with money, the share of what is wished for that the last call could not give (before
/// the first one, what is expected); otherwise it comes back to a rest that is not 0, since other money is always short.
double felt_scarcity(const Table& table, const Parameters& numbers, Month month);

/// Touch: levers in force and scarcity felt, at every table.
void set_conditions(Region& region, const Scenario& scenario, Month month);

}  // namespace concertation
