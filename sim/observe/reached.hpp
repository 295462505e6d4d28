#pragma once
// Needs reached: what running initiatives serve, of women and of men. Poverty itself is not modelled.

#include "world/region.hpp"

namespace concertation {

/// Share of the need of women and of men, over all axes, that running initiatives serve in a territory. In [0, 1].
struct Reached { double women, men; };
Reached needs_reached(const Region& region, const Scenario& scenario, int local);

}  // namespace concertation
