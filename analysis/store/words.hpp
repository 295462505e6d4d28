#pragma once
// The words by which a results file names what the engine counts in enums.

#include <optional>
#include <string_view>

#include "observe/records.hpp"

namespace concertation {

std::string_view word_of(Dynamic dynamic);
/// The dynamic a word names, if it names one.
std::optional<Dynamic> dynamic_named(std::string_view word);
/// Empty for none.
std::string_view word_of(Reason reason);
/// The reason a word names, if it names one.
std::optional<Reason> reason_named(std::string_view word);
std::string_view word_of(DecisionOutcome outcome);
std::string_view word_of(Sector sector);

}  // namespace concertation
