#pragma once
// Pieces of YAML as text.

#include <string>
#include <utility>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// A dotted name and its value, already YAML.
using NamedTexts = std::vector<std::pair<std::string, std::string>>;

/// `text` between double quotes.
std::string quoted(const std::string& text);

/// {fr: "…", en: "…"}.
std::string text_map(const Text& text);

/// "a", "b", … between brackets.
std::string quoted_list(const std::vector<std::string>& texts);

/// The names nested by their dots, one a line, each line after `indent` spaces. Names of a group come together.
std::string nested_text(const NamedTexts& named, int indent);

/// 2010-04.
std::string month_text(Date date);

/// The events of a scenario under their key; empty if there are none.
std::string events_text(const Scenario& scenario);

}  // namespace concertation
