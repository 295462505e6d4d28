#pragma once
// The scenario of an arm, read back from a results file.

#include "scenario/scenario.hpp"
#include "store/stored_results.hpp"

namespace concertation {

/// The scenario of arm `arm`, its own or its base's with its settings on top. Throws ScenarioError where this version cannot read it.
Scenario scenario_of(const StoredResults& results, int arm);

}  // namespace concertation
