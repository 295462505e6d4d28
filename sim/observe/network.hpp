#pragma once
// Who is tied to whom, as a field study would draw it: the network of a table's members, and that of a region's territories.

#include <array>

#include "observe/records.hpp"
#include "world/region.hpp"

namespace concertation {

/// Measures of the ties of a supralocal table (docs: ODD §4). Shares are NaN where there is nothing to measure.
struct TableNetwork {
    double density;                             ///< share of the pairs of members that are tied
    int components;                             ///< groups of members whom ties join; who has none is one
    double clustering;                          ///< share of the pairs of partners of one member that are tied (transitivity)
    double reciprocity;                         ///< share of the trusts above trust.trusted that are returned
    std::array<double, sector_count> bridging;  ///< share of the shortest ways from elected officials to others through each sector
};
TableNetwork network_of(const Table& table, const Actors& actors);
/// Two of them, for who watches them month by month.
double density_of(const Ties& ties);
double clustering_of(const Ties& ties);

/// What joins the territories of a region: ties at its regional table, the ministry's actor apart.
RegionNetwork network_between_territories(const Region& region);

}  // namespace concertation
