#pragma once
// A scenario written out whole: nothing inherited, nothing left to a default.

#include <string>

#include "scenario/scenario.hpp"

namespace concertation {

/// YAML that reads back to an equal scenario, without any other file.
std::string resolved_yaml(const Scenario& scenario);

}  // namespace concertation
