#pragma once
// What the replicates of an arm come to, summed as they end: shares of dynamics, means of indicators, paths over time.

#include <array>
#include <vector>

#include "observe/records.hpp"
#include "store/places.hpp"

namespace concertation {

/// A mean over replicates with its 95 % interval of luck; NaN where undefined (the interval needs two replicates).
struct Estimate {
    double mean, low, high;
};

/// Mean and spread of a stream of numbers; what is not finite is left out.
class Stream {
public:
    void add(double value);
    /// Student's interval of the mean.
    Estimate estimate() const;
    double mean() const;
    /// Of the numbers, not of their mean; NaN under two of them.
    double variance() const;
    int count() const { return static_cast<int>(count_); }

private:
    double count_ = 0, mean_ = 0, squares_ = 0;
};

using DynamicCounts = std::array<double, dynamic_count>;
using DynamicShares = std::array<double, dynamic_count>;

/// Counts over their sum; NaN where nothing was counted.
DynamicShares shares_of(const DynamicCounts& counts);

/// One month over all territories and replicates.
struct MonthTotals {
    DynamicCounts dynamics{};
    Stream trust, support;
};

class Summary {
public:
    explicit Summary(const Scenario& scenario);
    /// Counts a replicate in. Order matters to the last bit of the means: add in ascending order.
    void add(const ReplicateRecord& record);

    const Places& names() const { return places_; }
    int replicates() const { return replicates_; }
    int months() const { return static_cast<int>(by_month_.size()); }
    /// Territory-runs of the whole arm, of a region, of a territory; they sum to 1.
    DynamicShares shares() const;
    DynamicShares region_shares(int region) const;
    DynamicShares territory_shares(int territory) const;
    /// Share of territories in a dynamic.
    Estimate share(Dynamic dynamic) const { return shares_[static_cast<std::size_t>(dynamic)].estimate(); }
    /// Mean over territories of an indicator, row of indicators().
    Estimate indicator(int row) const { return indicators_[static_cast<std::size_t>(row)].estimate(); }
    const MonthTotals& month(int month) const { return by_month_[static_cast<std::size_t>(month)]; }

private:
    void add_months(const ReplicateRecord& record);

    Places places_;
    int replicates_ = 0;
    std::vector<DynamicCounts> by_territory_;
    std::array<Stream, dynamic_count> shares_;
    std::vector<Stream> indicators_;
    std::vector<MonthTotals> by_month_;
};

}  // namespace concertation
