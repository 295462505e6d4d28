#pragma once
// Means over a table's actors and ties, in a fixed order of summation.

#include <array>

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

/// Means over the members of each sector at a table: the trust they have in those they are tied to, and their support. 0 without members.
struct SectorMeans {
    std::array<float, sector_count> trust{}, support{};
};
SectorMeans sector_means(const Table& table, const Actors& actors);

/// Person-days that a table's members have left: their mean, and the share of members who have less than a seat costs.
struct DaysLeft {
    double mean = 0, without = 0;
};
DaysLeft days_left(const Table& table, const Actors& actors, double seat);

/// Mean support of a table's members. In [0, 1].
double mean_support(const Table& table, const Actors& actors);

}  // namespace concertation
