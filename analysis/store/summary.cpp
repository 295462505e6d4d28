#include "store/summary.hpp"

#include <cmath>

#include "core/expects.hpp"
#include "statistics/intervals.hpp"

namespace concertation {
namespace {

std::size_t row(int number) { return static_cast<std::size_t>(number); }

}  // namespace

Summary::Summary(const Scenario& scenario)
    : places_(places(scenario)),
      indicators_(concertation::indicators().size()),
      undefined_(indicators_.size(), 0.),
      months_(scenario.months) {}

void Summary::add(const ReplicateRecord& record) {
    expects(record.outcomes.size() == places_.territories.size(), "a replicate leaves one outcome for each territory");
    ++replicates_;
    DynamicCounts counts{};
    std::vector<Stream> means(indicators_.size());
    for (const TerritoryOutcome& outcome : record.outcomes) {
        counts[static_cast<std::size_t>(outcome.dynamic)] += 1;
        for (std::size_t number = 0; number < means.size(); ++number) {
            means[number].add(outcome.indicators[number]);
            undefined_[number] += std::isfinite(outcome.indicators[number]) ? 0 : 1;
        }
    }
    place_totals_.add(record);
    const DynamicShares now = shares_of(counts);
    for (std::size_t dynamic = 0; dynamic < now.size(); ++dynamic) shares_[dynamic].add(now[dynamic]);
    for (std::size_t number = 0; number < means.size(); ++number) indicators_[number].add(means[number].mean());
    const Path path = path_of(record);
    expects(path.size() == row(months_) * path_measures().size(), "a replicate's months are the scenario's");
    paths_.add(path);
}

DynamicCounts Summary::counts() const {
    DynamicCounts counts{};
    for (const DynamicCounts& territory : place_totals_.dynamics())
        for (std::size_t dynamic = 0; dynamic < counts.size(); ++dynamic) counts[dynamic] += territory[dynamic];
    return counts;
}

DynamicShares Summary::shares() const { return shares_of(counts()); }

Estimate Summary::share(Dynamic dynamic) const {
    const std::size_t which = row(static_cast<int>(dynamic));
    const double all = static_cast<double>(places_.territories.size()) * replicates_;
    return luck_of_share(shares_[which], static_cast<double>(counts()[which]), all);
}

Estimate Summary::indicator(int number) const {
    const Estimate of = indicators_[row(number)].estimate();
    return concertation::indicators()[row(number)].unit == "share" ? within_shares(of) : of;
}

double Summary::undefined(int number) const {
    const double runs = static_cast<double>(places_.territories.size()) * replicates_;
    return runs > 0 ? undefined_[row(number)] / runs : 0;
}

DynamicShares Summary::region_shares(int region) const {
    DynamicCounts counts{};
    for (std::size_t territory = 0; territory < place_totals_.dynamics().size(); ++territory) {
        if (places_.territories[territory].region != region) continue;
        for (std::size_t dynamic = 0; dynamic < counts.size(); ++dynamic) counts[dynamic] += place_totals_.dynamics()[territory][dynamic];
    }
    return shares_of(counts);
}

DynamicShares Summary::territory_shares(int territory) const {
    const auto& dynamics = place_totals_.dynamics();
    return shares_of(row(territory) < dynamics.size() ? dynamics[row(territory)] : DynamicCounts{});
}

}  // namespace concertation
