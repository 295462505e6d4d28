#pragma once
// Numbers and choices as a file changes them: set, multiplied, or set beyond their range on purpose.

#include <string>
#include <vector>

#include "scenario/choice_table.hpp"
#include "scenario/scalars.hpp"

namespace concertation {

/// One number or choice changed in one file.
struct Change {
    int row = 0;  ///< of the parameter table, or of the choice table
    bool choice = false;
    bool multiply = false;  ///< else set
    double value = 0;       ///< the number, the factor, or the row of the word
    Place place;
    int document = 0;  ///< how far from the base: a later file has a higher number
};

/// Whether `key` opens a group of the tables, at the top of a scenario.
bool is_group(const std::string& key);

/// The first words of every dotted name: levers, prices, …
std::vector<std::string> group_names();

/// The changes written under `entry`, whose dotted name is `path`.`entry.key`.
std::vector<Change> changes_in(const YamlEntry& entry, const std::string& path, int document, const Source& source);

/// Row of the word in `choice`; complains of `key` where the value is none of them.
std::optional<int> chosen_word(const YamlValue& value, const ChoiceRow& choice, const std::string& key, const Source& source);

/// `value` as a change of parameter `row`.
std::vector<Change> number_change(const YamlValue& value, int row, int document, const Source& source);

/// The largest factor of {multiply: …}.
inline constexpr double most_multiply = 1e6;

/// Complains unless `value` is in the row's range, whole where it must be.
bool is_allowed(double value, int row, Place place, const Source& source, bool may_insist);

}  // namespace concertation
