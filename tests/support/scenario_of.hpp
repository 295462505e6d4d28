#pragma once
// Small scenarios made by hand, so that tests of the engine need no file.

#include <string_view>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation::testing {

/// A scenario at the defaults with as many regions as numbers, each with so many territories of unlike sizes; one plan as long as the run.
Scenario scenario_of(const std::vector<int>& territories_by_region, int months = 60);

/// The numbers and rules of every place of `scenario_of`.
inline Parameters& numbers(Scenario& scenario) { return scenario.settings.front().numbers; }
inline Choices& choices(Scenario& scenario) { return scenario.settings.front().choices; }

/// The parameter named as in a scenario file; throws when there is none.
double& parameter(Scenario& scenario, std::string_view name);

/// The shares of need borne by women on each of the first `count` axes, with their keys.
std::vector<Axis> axes_of(int count);

/// Every region and every territory.
Scope everywhere(const Scenario& scenario);

/// Ways of doing that leave nothing to the draw: the community convenes, tables decide for themselves, calls are open, impasses wait.
Approach plain_approach();

/// One territory without a plan where all attend every month, all are tied and nothing but what they say to each other happens:
/// no turnover, elections, introductions, forgetting, disputes, drift of support or of positions, misreadings, regional table.
Scenario talk_alone(int seats_by_sector, int months = 60);

}  // namespace concertation::testing
