#pragma once
// Files: who proposes what at the tables whose calls close, and the days it takes.

#include <vector>

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// What a call can still award on an axis, in cents: the shares agreed are of the period's whole envelope, so an axis keeps its room from
/// call to call. Under 0 where the shares moved away from what was awarded.
Cents room_on_axis(const Table& table, const Parameters& numbers, std::size_t axis);

/// Look: the files deposited this month at the tables whose calls close. Nobody asks for more than the call can award on the axis; a
/// project that this would cut too short is not proposed.
std::vector<Project> deposited_files(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// Touch: they join their calls; paperwork takes days.
void deposit_files(Region& region, const Scenario& scenario, const std::vector<Project>& files, Month month);

}  // namespace concertation
