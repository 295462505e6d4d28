#pragma once
// Differences between scenarios as a reader of each language writes them.

#include <string>
#include <string_view>

#include "text/language.hpp"

namespace concertation {

/// Name of a measure, row of measures(), with a capital; what is a ratio says so.
std::string measure_name(int measure, Language language);

/// A difference with its sign: shares in points of a hundred; a dash where undefined, no sign before what shows as 0.
std::string signed_in_unit(double difference, std::string_view unit, Language language);

/// The same without its unit.
std::string signed_number(double difference, std::string_view unit, Language language);

/// "−0.8 points": a number of points already written with so many places; French has the singular under two.
std::string in_points(const std::string& shown, double share, int places, Language language);

/// "[−3.1, +2.0]" ("[−3,1; +2,0]" in French) in the same unit, which is left out; a dash where undefined.
std::string signed_range(double low, double high, std::string_view unit, Language language);

/// How sure something is that holds in a share of the sets of assumptions.
std::string how_sure(double share, Language language);

/// A size and a certainty, by their words in files, of a difference that is `mean` on average: "clearly more, almost always", "little or no
/// difference, mostly", "cannot tell"…
std::string size_and_certainty(std::string_view size, std::string_view certainty, double mean, Language language);

/// "95%", or what the interval of so many sets holds.
std::string content_shown(int sets, Language language);

}  // namespace concertation
