#pragma once
// Support for the process follows what an actor meets, and how fair it finds what is decided (docs: model §5.10).

#include "processes/decision.hpp"
#include "processes/encounter.hpp"

namespace concertation {

/// Look: the support of all actors after this month, in the order of Region::actors. In [0, 1].
std::vector<double> felt_support(const Region& region, const Scenario& scenario, const std::vector<Encounter>& met,
                                 const std::vector<Decided>& decided);

}  // namespace concertation
