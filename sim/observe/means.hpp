#pragma once
// Means over a table's actors and ties, in a fixed order of summation.

#include "world/region.hpp"

namespace concertation {

/// Sum of `count` numbers over eight interleaved lanes: one order everywhere, and one that vectorises.
double lane_sum(const double* numbers, std::size_t count);

/// Mean trust over all ties, and over those of elected officials with others; 0 where there is none. Of a supralocal table.
struct TrustMeans {
    double all = 0, cross = 0;
    std::int32_t ties = 0;
};
TrustMeans trust_means(const Table& table, const Actors& actors);

/// Mean support of a table's members. In [0, 1].
double mean_support(const Table& table, const Actors& actors);

}  // namespace concertation
