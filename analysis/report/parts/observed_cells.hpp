#pragma once
// Cells of a follow-up table as people write them: numbers and headings, in French or English.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace concertation {

/// The number a cell spells: thousands apart by spaces, commas (where the decimal mark is a point) or nothing; $ and % allowed, a
/// percentage as a share. Nothing where it spells none.
std::optional<double> observed_number(std::string_view cell, char decimal_mark);

/// "place", "period", "month", "financial year" or a name of observed_measures(), for a heading in either language; empty where it is none.
std::string observed_heading(std::string_view cell);

/// Headings that would be understood, for a suggestion.
std::vector<std::string> observed_headings_known();

}  // namespace concertation
