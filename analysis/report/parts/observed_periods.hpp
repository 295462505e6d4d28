#pragma once
// Periods of a follow-up table as people write them.

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "core/calendar.hpp"
#include "scenario/errors.hpp"

namespace concertation {

/// What a period such as 2010-11 is in a column: November 2010, or from April 2010 to March 2011.
enum class ShortYears : std::uint8_t { unsaid, months, financial_years };

/// What the form alone of a cell says: only a month, only a financial year, or nothing.
ShortYears short_years_in(std::string_view cell);

/// First and last month of a run that a period names; else what to write instead.
struct ObservedPeriod {
    std::optional<std::pair<int, int>> months;
    Text remedy;
};

/// Reads 2013, 2013-04, 2013-2014 (April to March), total, and 2013/04, 04/2013, 2012-13. What can be read two ways is not read, nor a
/// day, nor what lies outside the run altogether.
ObservedPeriod observed_period(std::string_view cell, ShortYears short_years, Date start, int months);

}  // namespace concertation
