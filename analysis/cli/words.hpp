#pragma once
// Sentences of the catalogue in the shapes other folders ask for.

#include <string>
#include <string_view>
#include <vector>

#include "scenario/errors.hpp"
#include "text/language.hpp"

namespace concertation {

/// A sentence in both languages.
Text both(std::string_view key, const std::vector<std::string>& values = {});

/// The sentence of `words` for a reader: the other language's where theirs is empty.
std::string chosen(const Text& words, Language language);

/// A complaint about the command line: `word` is what the user wrote.
Complaint complaint_about(const std::string& word, const Text& what);

/// The meaning of each of indicators(), in their order.
std::vector<Text> indicator_meanings();

}  // namespace concertation
