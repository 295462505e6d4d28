#pragma once
// The words that name what is counted in enums, wherever it is written: results files, JSON, names of columns.

#include <optional>
#include <string_view>

#include "observe/records.hpp"

namespace concertation {

std::string_view word_of(Dynamic dynamic);
/// Empty for none.
std::string_view word_of(Reason reason);
/// Empty for none.
std::string_view word_of(DecisionOutcome outcome);
std::string_view word_of(Sector sector);

constexpr Dynamic last_of(Dynamic) { return Dynamic::not_deployed; }
constexpr Reason last_of(Reason) { return Reason::both; }
constexpr DecisionOutcome last_of(DecisionOutcome) { return DecisionOutcome::impasse; }
constexpr Sector last_of(Sector) { return Sector::citizen; }

/// visit(word) of each, in their order.
template <class Enum, class Visit>
void for_each_word(Visit visit) {
    for (int row = 0; row <= static_cast<int>(last_of(Enum{})); ++row) visit(word_of(static_cast<Enum>(row)));
}

/// What a word names, if it names one.
template <class Enum>
std::optional<Enum> named(std::string_view word) {
    for (int row = 0; row <= static_cast<int>(last_of(Enum{})); ++row)
        if (word_of(static_cast<Enum>(row)) == word) return static_cast<Enum>(row);
    return std::nullopt;
}

}  // namespace concertation
