#include "store/summary.hpp"

#include <limits>

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
      months_(scenario.months) {}

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
    const Path path = path_of(record);
    expects(path.size() == row(months_) * path_measures().size(), "a replicate's months are the scenario's");
    paths_.add(path);
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
