#pragma once
// Where a run's results go, and whether they may.

#include <filesystem>
#include <optional>

#include "cli/request.hpp"

namespace concertation {

/// --out, else the scenario's name followed by .sqlite in the current folder; none with --json alone.
std::optional<std::filesystem::path> results_path(const RunRequest& request);

/// Makes sure a results file can begin at `file`. Throws ScenarioError where a file stands there that may not be replaced,
/// StoreError where the folder is missing. With `force`, an earlier results file there is removed, and no other.
void make_room(const std::filesystem::path& file, bool force, Language language);

}  // namespace concertation
