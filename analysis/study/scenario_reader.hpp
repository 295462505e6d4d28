#pragma once
// A user's scenario, read again and again with other settings on top.

#include <functional>
#include <string>
#include <vector>

#include "scenario/read.hpp"

namespace concertation {

/// Reads `file` with `overrides`, then the settings it is given (key=value). What it returns throws ScenarioError.
inline std::function<Scenario(const std::vector<std::string>& settings)> scenario_reader(const std::string& file,
                                                                                         const std::vector<std::string>& overrides) {
    return [file, overrides](const std::vector<std::string>& settings) {
        std::vector<std::string> all = overrides;
        all.insert(all.end(), settings.begin(), settings.end());
        return read_scenario(file, all);
    };
}

}  // namespace concertation
