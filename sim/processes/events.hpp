#pragma once
// What the calendar brings: lever changes, elections, the abolition of a mandatary, cuts, gaps, losses of staff, shocks of trust.

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// Touch: one event, in its scope.
void apply_event(Region& region, const Scenario& scenario, const Event& event, const Luck& luck);

/// Look: the officials that the fixed election of the month, if any, replaces, ascending.
std::vector<int> replaced_officials(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// The lever named by `index`, in the order of Levers.
double& lever_at(Levers& levers, int index);

}  // namespace concertation
