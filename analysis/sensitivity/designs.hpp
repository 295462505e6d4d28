#pragma once
// Points of the unit cube at which a model is asked: one row a point, one coordinate in [0, 1] a factor.

#include <cstdint>
#include <vector>

namespace concertation {

using UnitPoints = std::vector<std::vector<double>>;

/// Every combination of `levels[n]` places for factor n, in the middle of equal parts; the last factor turns fastest.
UnitPoints grid(const std::vector<int>& levels);

/// One point in each `count`-th of every factor's range (McKay, Beckman & Conover 1979); the same for the same `luck`.
UnitPoints latin_hypercube(int count, int factors, std::uint32_t luck);

/// The first points of a Sobol sequence (OpenTURNS). At most 1000 factors.
UnitPoints sobol_sequence(int count, int factors);

}  // namespace concertation
