#pragma once
// Positions move toward those who are heard and trusted, and stay anchored to the mandate (docs: model §5.6; Friedkin & Johnsen 1990).

#include "processes/encounter.hpp"
#include "world/region.hpp"

namespace concertation {

/// Whose word weighs: power and expertise on poverty mixed by the recognition of expertise, in [0, 1].
inline double weight_of_word(double power, double expertise, double recognition) {
    return (1. - recognition) * power + recognition * expertise;
}

/// Look: the positions of all actors after this month's exchanges, in the order of Region::actors.
std::vector<Shares> deliberated_positions(const Region& region, const Scenario& scenario, const std::vector<Encounter>& met);

}  // namespace concertation
