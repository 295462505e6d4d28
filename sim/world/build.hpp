#pragma once
// From what is asked to what is true in the first month: drawn, keyed by who, so that no lever reshuffles another's luck.

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// History of concertation of a territory, in [0, 1]: the scenario's, else drawn around its region's.
double starting_history(const Scenario& scenario, int territory, const Luck& luck);

/// Region `index` of the scenario as the first month begins.
Region build_region(const Scenario& scenario, int index, const Luck& luck);

}  // namespace concertation
