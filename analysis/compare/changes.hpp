#pragma once
// In what a scenario differs from its base: the reader's own words for what was asked.

#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// One name with one pair of values. An event stands on one side only.
struct ScenarioChange {
    std::string name;  ///< of a parameter or choice; "events", "months", "start", "territories" for the rest
    Text meaning;      ///< empty for events
    std::string base, other;
    int territories;  ///< where it holds; those of the whole scenario where it holds everywhere
};

/// In the order of the tables of parameters and choices, then events. Nothing where the two are alike.
std::vector<ScenarioChange> changes(const Scenario& base, const Scenario& other);

}  // namespace concertation
