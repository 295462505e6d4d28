#pragma once
// The two languages of the product, and which one a reader wants.

#include <cstdint>
#include <optional>
#include <string_view>

namespace concertation {

enum class Language : std::uint8_t { fr, en };

/// The language named "fr" or "en"; none for any other word.
std::optional<Language> language_named(std::string_view word);

/// French when the locale (LC_ALL, else LC_MESSAGES, else LANG) starts with fr, English otherwise.
Language language_of_locale();

}  // namespace concertation
