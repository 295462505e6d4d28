#pragma once
// Scrambled Sobol' points: every stretch of a design covers each range evenly, and a longer design begins with the shorter one.

#include <cstdint>
#include <vector>

namespace concertation {

/// Coordinate number `coordinate` of the first `count` points, in (0, 1). Sixteen coordinates are those of one Sobol' sequence; each such
/// block takes its points in an order of its own and each coordinate is scrambled (Owen 1995; Burley 2020), always in the same way: beyond
/// some twenty coordinates, short stretches of one sequence have pairs that all but repeat each other.
std::vector<double> sobol_coordinate(int count, std::uint32_t coordinate);

}  // namespace concertation
