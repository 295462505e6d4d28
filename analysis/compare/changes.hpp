#pragma once
// In what a scenario differs from its base: the reader's own words for what was asked.

#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// One name with one pair of values. An event stands on one side only.
struct ScenarioChange {
    std::string name;         ///< of a parameter, choice or fact of territories; "events", "programme.periods"…, "scenario" for the rest
    Text meaning;             ///< empty where the name says it all
    std::string base, other;  ///< empty: nothing on that side
    int territories;          ///< where it holds; those of the whole scenario where it holds everywhere
    Month from = 0;           ///< the first month that it touches
};

/// In the order of the tables of parameters and choices, then territories, periods, events and the rest. Nothing where the two are alike
/// but in their titles, and only there.
std::vector<ScenarioChange> changes(const Scenario& base, const Scenario& other);

/// The first month in which the scenarios may differ; their number of months where they are alike.
Month first_month_of_change(const Scenario& base, const Scenario& other);

}  // namespace concertation
