#pragma once
// Pairs of actors that talk: their contacts, and their trust from the first one on.

#include <vector>

#include "world/region.hpp"

namespace concertation {

/// Means over pairs that met three times or more while both kept their seats; trust is the mean of both ways, in [0, 1].
struct PairTrust {
    double cross_end = 0, cross_first = 0;  ///< elected officials with others: at the end, and in the month of the first contact
    double within_end = 0;                  ///< of one sector, at the end
};

/// Counts contacts at the tables of territories, one region after the other.
class PairWatch {
public:
    void watch(const Region& region, Month month);
    /// NaN where no pair met three times.
    PairTrust result() const;

private:
    struct Pair {
        bool tied = false;
        int contacts = 0;
        double first_trust = 0;
    };
    struct Sum {
        double first = 0, last = 0, count = 0;
    };
    void begin(const Region& region);
    void watch_table(const Region& region, const Table& table, std::vector<Pair>& pairs, Month month);

    std::vector<std::vector<Pair>> tables_;  ///< of the region watched, by table and pair
    Sum cross_, within_;
    Sum region_cross_, region_within_;
    int region_ = -1;
};

}  // namespace concertation
