#pragma once
// Needs reached: what running initiatives serve, of women and of men. Poverty itself is not modelled.

#include <vector>

#include "world/region.hpp"

namespace concertation {

/// Share of the need of women and of men, over all axes, that running initiatives serve in a territory, in [0, 1]; and how many of its
/// own projects run.
struct Reached {
    double women = 0, men = 0;
    std::int32_t running = 0;
    Shares women_by_axis{}, men_by_axis{};  ///< of the need on one axis, in [0, 1]
};

/// For each territory of the region. A regional project serves every territory in proportion to its population; a project slowed by a gap
/// in the money serves at the pace it keeps.
std::vector<Reached> needs_reached(const Region& region, const Scenario& scenario, Month month);

}  // namespace concertation
