#pragma once
// The network of each territory's table as months go by: how dense it is, how closed, and how people who met stand to one another.

#include <vector>

#include "statistics/stream.hpp"
#include "world/region.hpp"

namespace concertation {

/// Pairs of one territory that met in the last twelve months.
struct MetPairs {
    double density = 0;      ///< share of all pairs
    double trust = 0;        ///< mean over both ways, in [0, 1]
    double reciprocity = 0;  ///< of those where one trusts the other, share where both do
};

struct NetworkSeen {
    std::vector<double> density, transitivity;  ///< by month, means over territories: share of pairs tied; of open triads, share closed
    double crossing = 0;                        ///< share of pairs of an elected official and another that are tied at the end
    std::vector<MetPairs> met;                  ///< by territory, at the end
};

class NetworkWatch {
public:
    void watch(const Region& region, Month month);
    NetworkSeen result() const;

private:
    std::vector<Stream> density_, transitivity_;  ///< by month
    std::vector<double> crossing_;                ///< by territory, at the month last seen
    std::vector<MetPairs> met_;                   ///< the same
};

}  // namespace concertation
