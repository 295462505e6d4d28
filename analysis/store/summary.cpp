#include "store/summary.hpp"

#include <cmath>
#include <limits>

#include <boost/math/distributions/students_t.hpp>

#include "core/expects.hpp"

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

std::size_t row(int number) { return static_cast<std::size_t>(number); }

double total(const DynamicCounts& counts) {
    double sum = 0;
    for (double count : counts) sum += count;
    return sum;
}

}  // namespace

void Stream::add(double value) {
    if (!std::isfinite(value)) return;
    count_ += 1;
    const double away = value - mean_;
    mean_ += away / count_;
    squares_ += away * (value - mean_);
}

double Stream::mean() const { return count_ > 0 ? mean_ : undefined; }

double Stream::variance() const { return count_ > 1 ? squares_ / (count_ - 1) : undefined; }

Estimate Stream::estimate() const {
    if (count_ < 2) return {mean(), undefined, undefined};
    const double error = std::sqrt(variance() / count_);
    const double half = boost::math::quantile(boost::math::students_t(count_ - 1), .975) * error;
    return {mean_, mean_ - half, mean_ + half};
}

DynamicShares shares_of(const DynamicCounts& counts) {
    const double sum = total(counts);
    DynamicShares shares{};
    for (std::size_t dynamic = 0; dynamic < shares.size(); ++dynamic) shares[dynamic] = sum > 0 ? counts[dynamic] / sum : undefined;
    return shares;
}

Summary::Summary(const Scenario& scenario)
    : places_(places(scenario)),
      by_territory_(scenario.territories.size()),
      indicators_(concertation::indicators().size()),
      by_month_(row(scenario.months)) {}

void Summary::add(const ReplicateRecord& record) {
    expects(record.outcomes.size() == by_territory_.size(), "a replicate leaves one outcome for each territory");
    ++replicates_;
    DynamicCounts counts{};
    std::vector<Stream> means(indicators_.size());
    for (const TerritoryOutcome& outcome : record.outcomes) {
        counts[static_cast<std::size_t>(outcome.dynamic)] += 1;
        by_territory_[row(outcome.territory)][static_cast<std::size_t>(outcome.dynamic)] += 1;
        for (std::size_t number = 0; number < means.size(); ++number) means[number].add(outcome.indicators[number]);
    }
    const DynamicShares now = shares_of(counts);
    for (std::size_t dynamic = 0; dynamic < now.size(); ++dynamic) shares_[dynamic].add(now[dynamic]);
    for (std::size_t number = 0; number < means.size(); ++number) indicators_[number].add(means[number].mean());
    add_months(record);
}

void Summary::add_months(const ReplicateRecord& record) {
    struct Sums {
        double territories = 0, trust = 0, support = 0;
    };
    std::vector<Sums> sums(by_month_.size());
    for (const RegionMonth& region : record.regions) {
        expects(region.month >= 0 && row(region.month) < by_month_.size(), "a replicate's months are the scenario's");
        double territories = 0;
        for (std::size_t dynamic = 0; dynamic < region.dynamics.size(); ++dynamic) {
            by_month_[row(region.month)].dynamics[dynamic] += region.dynamics[dynamic];
            territories += region.dynamics[dynamic];
        }
        Sums& month = sums[row(region.month)];
        month.territories += territories;
        month.trust += territories * region.trust;
        month.support += territories * region.support;
    }
    for (std::size_t month = 0; month < sums.size(); ++month) {
        by_month_[month].trust.add(sums[month].trust / sums[month].territories);
        by_month_[month].support.add(sums[month].support / sums[month].territories);
    }
}

DynamicShares Summary::shares() const {
    DynamicCounts counts{};
    for (const DynamicCounts& territory : by_territory_)
        for (std::size_t dynamic = 0; dynamic < counts.size(); ++dynamic) counts[dynamic] += territory[dynamic];
    return shares_of(counts);
}

DynamicShares Summary::region_shares(int region) const {
    DynamicCounts counts{};
    for (std::size_t territory = 0; territory < by_territory_.size(); ++territory) {
        if (places_.territories[territory].region != region) continue;
        for (std::size_t dynamic = 0; dynamic < counts.size(); ++dynamic) counts[dynamic] += by_territory_[territory][dynamic];
    }
    return shares_of(counts);
}

DynamicShares Summary::territory_shares(int territory) const { return shares_of(by_territory_[row(territory)]); }

}  // namespace concertation
