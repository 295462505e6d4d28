#pragma once
// The word a user probably meant, by edit distance.

#include <string>
#include <string_view>
#include <vector>

#include "scenario/errors.hpp"

namespace concertation {

/// How many letters to add, drop, change or swap to turn one word into the other; case counts for nothing.
int edit_distance(std::string_view a, std::string_view b);

/// The nearest of `candidates` if it is near enough (a third of the letters); empty otherwise. Words are compared folded.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// A word that may be written, and what else people call it.
struct CalledWord {
    std::string word;
    std::vector<std::string> names;
};

/// " (did you mean x?)" in both languages, or nothing if `word` is empty.
Text suggested(const std::string& word);
/// The same for the nearest of `candidates`, or nothing if nothing is near.
Text suggestion(std::string_view word, const std::vector<std::string>& candidates);
/// The same for the word of which a name, or the word itself, is nearest.
Text suggestion(std::string_view word, const std::vector<CalledWord>& known);

}  // namespace concertation
