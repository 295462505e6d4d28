#pragma once
// The settings that follow from the rules that hold in one place, and what no settings may be.

#include <set>
#include <string_view>
#include <vector>

#include "scenario/draft.hpp"

namespace concertation {

/// The settings under `rules`, the widest first. Complains once of each change that leaves its range (`told` remembers), and of
/// numbers that cannot stand together.
Settings settings_under(const std::vector<const Rule*>& rules, std::set<const Change*>& told, const Source& source);

/// The numbers that each law of settings holds together, by name.
std::vector<std::vector<std::string_view>> bound_together();

/// Every number, then every choice: equal for equal settings.
std::vector<double> values_of(const Settings& settings);

}  // namespace concertation
