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

/// "[−3.1, +2.0]" ("[−3,1; +2,0]" in French) in the same unit, which is left out; a dash where undefined.
std::string signed_range(double low, double high, std::string_view unit, Language language);

/// How sure something is that holds in a share of the sets of assumptions: its word in the catalogue is sure.WORD.
std::string sure_word(double share);

}  // namespace concertation
