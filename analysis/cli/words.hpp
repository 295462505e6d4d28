#pragma once
// Sentences of the catalogue in the shapes other folders ask for.

#include <algorithm>
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

/// `what`, then the nearest of the words known where one is near.
Text with_suggestion(const Text& what, const std::string& word, const std::vector<std::string>& known);

/// The words joined by commas.
std::string listed(const std::vector<std::string>& words);

/// The rows of `known` that the words after --only name, each as it stands or, where the catalogue has `group`.NAME, by that name in either
/// language. Throws ScenarioError, with suggestions, where a word names none; `what` is the sentence that says so.
std::vector<std::size_t> rows_called(const std::vector<std::string>& only, const std::vector<std::string>& known, std::string_view what,
                                     const std::string& group);

/// The rows of `table` named after --only, in the order of the table; every one where none is named. Throws ScenarioError.
template <class Row, class Name>
std::vector<Row> rows_named(const std::vector<Row>& table, const std::vector<std::string>& only, Name Row::*name, std::string_view what,
                            const std::string& group = "") {
    if (only.empty()) return table;
    std::vector<std::string> known;
    known.reserve(table.size());
    for (const Row& each : table) known.emplace_back(each.*name);
    const std::vector<std::size_t> rows = rows_called(only, known, what, group);
    std::vector<Row> named;
    for (std::size_t row = 0; row < table.size(); ++row)
        if (std::find(rows.begin(), rows.end(), row) != rows.end()) named.push_back(table[row]);
    return named;
}

/// The meaning of each of indicators(), in their order.
std::vector<Text> indicator_meanings();

}  // namespace concertation
