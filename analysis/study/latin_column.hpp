#pragma once
// One column of a Latin hypercube.

#include <cstdint>
#include <vector>

namespace concertation {

/// `count` draws in [0, 1), one in each `count`-th of the interval, in an order of luck: the same for the same `luck` and `column`.
std::vector<double> latin_column(int count, std::uint32_t luck, std::uint32_t column);

}  // namespace concertation
