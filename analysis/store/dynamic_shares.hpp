#pragma once
// How many ended in each dynamic, and in which shares.

#include <array>

#include "observe/records.hpp"

namespace concertation {

using DynamicCounts = std::array<double, dynamic_count>;
using DynamicShares = std::array<double, dynamic_count>;

/// Counts over their sum; NaN where nothing was counted.
DynamicShares shares_of(const DynamicCounts& counts);

}  // namespace concertation
