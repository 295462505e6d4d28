#pragma once
// Enumerations whose values have words: in results files, JSON, scenarios.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace concertation {

/// The word of each value of an enumeration that counts from 0, in order; an empty word stands for nothing.
template <class Enum>
inline constexpr std::array<std::string_view, 0> enum_words{};

template <class Enum>
concept Named = enum_words<Enum>
.size() > 0;

template <Named Enum>
constexpr Enum last_of(Enum) {
    return static_cast<Enum>(enum_words<Enum>.size() - 1);
}

template <Named Enum>
constexpr std::string_view word_of(Enum value) {
    return enum_words<Enum>[static_cast<std::size_t>(value)];
}

/// What a word names, if it names one.
template <Named Enum>
constexpr std::optional<Enum> named(std::string_view word) {
    for (std::size_t row = 0; row < enum_words<Enum>.size(); ++row)
        if (enum_words<Enum>[row] == word) return static_cast<Enum>(row);
    return std::nullopt;
}

}  // namespace concertation
