#pragma once
// From what a user wrote to a checked scenario. Throws ScenarioError with every complaint of the files read.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/errors.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

/// The scenario of `file` (or `shipped:NAME`), the files it extends, then `overrides` written key=value: any row of the
/// tables, start, months, seed, replicates, names, store.detailed, synthetic.territories, synthetic.per_region.
Scenario read_scenario(const std::filesystem::path& file, const std::vector<std::string>& overrides = {});

/// The same from text in memory: `name` stands in complaints, paths are looked up beside `folder`.
Scenario read_scenario_text(std::string_view yaml, const std::string& name, const std::filesystem::path& folder,
                            const std::vector<std::string>& overrides = {});

/// The same of what resolved_yaml() wrote, from a file that may come from elsewhere: neither the text nor `overrides` may name a file.
Scenario read_whole_scenario(std::string_view yaml, const std::string& name, const std::vector<std::string>& overrides = {});

/// Where shipped scenarios are: the environment variable CONCERTATION_SCENARIOS, else the folder known when it was built.
std::filesystem::path shipped_folder();

}  // namespace concertation
