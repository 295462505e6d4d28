#pragma once
// A month of a region: every process, in the order that is part of the model.

#include "core/random.hpp"
#include "run/forgone.hpp"
#include "world/region.hpp"

namespace concertation {

/// Moves `region` from the end of month - 1 to the end of `month`; a counterfactual month leaves out what is `forgone`.
void advance_month(Region& region, const Scenario& scenario, const Luck& luck, Month month, const Forgone& forgone = {});

}  // namespace concertation
