#pragma once
// What must hold after every month, whatever the scenario.

#include <string>

#include "world/region.hpp"

namespace concertation {

/// The first rule that does not hold, in words; empty when all do: quantities in [0, 1], positions on the simplex to 1e-9,
/// resources not negative, money conserved to the cent, ties within their block and symmetric, seats as many as actors.
std::string broken_invariant(const Region& region);

}  // namespace concertation
