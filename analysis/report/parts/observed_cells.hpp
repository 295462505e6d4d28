#pragma once
// Cells of a follow-up table as people write them: numbers, periods, headings, in French or English.

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/calendar.hpp"

namespace concertation {

/// The number a cell spells: thousands apart by spaces, commas (where the decimal mark is a point) or nothing; $ and % allowed, a
/// percentage as a share. Nothing where it spells none.
std::optional<double> observed_number(std::string_view cell, char decimal_mark);

/// First and last month of a run that a period names: 2013, 2013-04, 2013-2014 (April to March), total. Nothing where it is none, or
/// lies outside the run altogether.
std::optional<std::pair<int, int>> observed_period(std::string_view cell, Date start, int months);

/// "place", "period", or a name of observed_measures(), for a heading in either language; empty where it is none.
std::string observed_heading(std::string_view cell);

/// Headings that would be understood, for a suggestion.
std::string observed_headings_known();

}  // namespace concertation
