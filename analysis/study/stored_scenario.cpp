#include "study/stored_scenario.hpp"

#include "scenario/read.hpp"

namespace concertation {

Scenario scenario_of(const StoredResults& results, int arm) {
    const StoredArm& own = results.arms.at(static_cast<std::size_t>(arm));
    const std::string name = "arm " + std::to_string(arm);
    if (!own.yaml.empty()) return read_whole_scenario(own.yaml, name);
    return read_whole_scenario(results.arms.at(static_cast<std::size_t>(own.base)).yaml, name, own.settings);
}

}  // namespace concertation
