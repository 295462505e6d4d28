#pragma once
// A scenario written out whole: nothing inherited, nothing left to a default.

#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// YAML that reads back to an equal scenario, without any other file.
std::string resolved_yaml(const Scenario& scenario);

/// One line an event, as it is written in a scenario: date, places, what happens.
std::vector<std::string> event_lines(const Scenario& scenario);

}  // namespace concertation
