#include "allocate/aim.hpp"

#include <algorithm>
#include <cmath>

#include "store/summary.hpp"

namespace concertation {
namespace {

constexpr std::size_t parts = 10;

double worst_off(const std::vector<TerritoryOutcome>& outcomes, std::size_t indicator, bool higher) {
    std::vector<double> values;
    for (const TerritoryOutcome& outcome : outcomes)
        if (std::isfinite(outcome.indicators[indicator])) values.push_back(outcome.indicators[indicator]);
    std::sort(values.begin(), values.end());
    if (!higher) std::reverse(values.begin(), values.end());
    Stream mean;
    for (std::size_t place = 0; place < (values.size() + parts - 1) / parts; ++place) mean.add(values[place]);
    return mean.mean();
}

}  // namespace

Level level_of(const ReplicateRecord& record, const std::vector<double>& values, const Aim& aim) {
    const auto row = static_cast<std::size_t>(aim.measure);
    return {values[row], aim.has_worst_off() ? worst_off(record.outcomes, row - dynamic_count, aim.higher) : 0.};
}

}  // namespace concertation
