#pragma once
// The words by which a results file names what the engine counts in enums.

#include <string_view>

#include "observe/records.hpp"

namespace concertation {

std::string_view word_of(Dynamic dynamic);
/// The dynamic a word names; not_deployed where it names none.
Dynamic dynamic_named(std::string_view word);
/// Empty for none.
std::string_view word_of(Reason reason);
/// The reason a word names; none where it names none.
Reason reason_named(std::string_view word);
std::string_view word_of(DecisionOutcome outcome);
std::string_view word_of(Sector sector);

}  // namespace concertation
