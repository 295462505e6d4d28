#pragma once
// What the replicates of an arm come to, summed as they end: shares of dynamics, means of indicators, paths over time.

#include <array>
#include <vector>

#include "observe/records.hpp"
#include "statistics/stream.hpp"
#include "store/dynamic_shares.hpp"
#include "store/paths.hpp"
#include "store/place_totals.hpp"
#include "store/places.hpp"

namespace concertation {

class Summary {
public:
    explicit Summary(const Scenario& scenario);
    /// Counts a replicate in. Order matters to the last bit of the means: add in ascending order.
    void add(const ReplicateRecord& record);

    const Places& names() const { return places_; }
    int replicates() const { return replicates_; }
    int months() const { return months_; }
    /// Territory-runs of the whole arm, of a region, of a territory; they sum to 1.
    DynamicShares shares() const;
    DynamicShares region_shares(int region) const;
    DynamicShares territory_shares(int territory) const;
    /// Share of territories in a dynamic, with its luck (see luck_of_share()).
    Estimate share(Dynamic dynamic) const;
    /// Mean over territories of an indicator, row of indicators().
    Estimate indicator(int row) const;
    /// Share of territory-runs in which it has no value (no decision, no project): its mean is that of the others.
    double undefined(int row) const;
    const Paths& paths() const { return paths_; }
    /// What the territories of each dynamic were like.
    const Readings& readings() const { return place_totals_.readings(); }
    const PlaceTotals& place_totals() const { return place_totals_; }

private:
    /// Territory-runs by dynamic.
    DynamicCounts counts() const;

    Places places_;
    int replicates_ = 0;
    PlaceTotals place_totals_;
    std::array<Stream, dynamic_count> shares_;
    std::vector<Stream> indicators_;
    std::vector<double> undefined_;  ///< territory-runs, by indicator
    int months_;
    Paths paths_;
};

}  // namespace concertation
