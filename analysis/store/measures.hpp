#pragma once
// What is compared between scenarios: the shares of the dynamics and the indicators, each one number a replicate.

#include <string_view>
#include <vector>

#include "observe/records.hpp"
#include "statistics/size_and_certainty.hpp"
#include "store/summary.hpp"

namespace concertation {

struct Measure {
    std::string_view name;  ///< of a dynamic or of an indicator
    std::string_view unit;  ///< as Indicator::unit
    Better better;          ///< none for every dynamic
    bool is_dynamic;        ///< a share of territories
};

/// The dynamics in their order, then the indicators in theirs.
const std::vector<Measure>& measures();

/// Row of the measure named `name`; -1 if there is none.
int measure_row(std::string_view name);

/// What says how much of a measure is much.
Scale scale_of(const Measure& measure);

/// The measures of some territories in one replicate.
class MeasureTotals {
public:
    MeasureTotals();
    void add(const TerritoryOutcome& outcome);
    /// One value a measure; NaN where no territory, or none with the indicator, was added.
    std::vector<double> values() const;

private:
    DynamicCounts counts_{};
    std::vector<Stream> means_;
};

/// Of all territories. One value a measure: the share of territories in a dynamic, or an indicator's mean over territories; NaN where
/// undefined.
std::vector<double> values_of(const ReplicateRecord& record);

}  // namespace concertation
