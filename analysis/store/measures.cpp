#include "store/measures.hpp"

#include "observe/words.hpp"
#include "store/summary.hpp"

namespace concertation {

const std::vector<Measure>& measures() {
    static const std::vector<Measure> all = [] {
        std::vector<Measure> rows;
        rows.reserve(dynamic_count + indicators().size());
        for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
            rows.push_back({word_of(static_cast<Dynamic>(dynamic)), "share", Better::none, true});
        for (const Indicator& indicator : indicators()) rows.push_back({indicator.name, indicator.unit, indicator.better, false});
        return rows;
    }();
    return all;
}

int measure_row(std::string_view name) {
    for (std::size_t row = 0; row < measures().size(); ++row)
        if (measures()[row].name == name) return static_cast<int>(row);
    return -1;
}

Scale scale_of(const Measure& measure) {
    if (measure.is_dynamic) return Scale::dynamic;
    if (measure.unit != "share") return Scale::amount;
    return measure.name.rfind("reached_", 0) == 0 ? Scale::reached : Scale::share;
}

MeasureTotals::MeasureTotals() : means_(indicators().size()) {}

void MeasureTotals::add(const TerritoryOutcome& outcome) {
    counts_[static_cast<std::size_t>(outcome.dynamic)] += 1;
    for (std::size_t row = 0; row < means_.size(); ++row) means_[row].add(outcome.indicators[row]);
}

std::vector<double> MeasureTotals::values() const {
    const DynamicShares shares = shares_of(counts_);
    std::vector<double> values(shares.begin(), shares.end());
    for (const Stream& mean : means_) values.push_back(mean.mean());
    return values;
}

std::vector<double> values_of(const ReplicateRecord& record) {
    MeasureTotals totals;
    for (const TerritoryOutcome& outcome : record.outcomes) totals.add(outcome);
    return totals.values();
}

}  // namespace concertation
