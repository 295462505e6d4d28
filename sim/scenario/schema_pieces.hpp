#pragma once
// Pieces of the JSON Schema: numbers, words, groups of the tables, and what they refer to.

#include <cstdint>

#include "scenario/json_text.hpp"

namespace concertation::schema_pieces {

/// An object with these members and no other.
std::string closed_object(const json::Members& members, const std::vector<std::string>& required);
std::string list(const std::string& item, int least, int most);
std::string number(double low, double high);
std::string integer(std::int64_t low, std::int64_t high);
std::string words(const std::vector<std::string>& allowed);
std::string reference(const std::string& definition);
std::string required(const std::string& member);

/// The group `name` of the tables, with more members.
std::string group(const std::string& name, const json::Members& more);

/// Every group of the tables, by reference.
json::Members groups();

/// What references refer to: groups, texts, names, months, files, selections.
json::Members definitions();

}  // namespace concertation::schema_pieces
