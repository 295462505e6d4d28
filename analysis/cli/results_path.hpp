#pragma once
// Where a run's results go, and whether they may.

#include <filesystem>
#include <optional>

#include "cli/console.hpp"
#include "cli/request.hpp"
#include "store/store.hpp"

namespace concertation {

/// --out, else `name` followed by .sqlite in the current folder; none with --json alone.
std::optional<std::filesystem::path> results_path(const StudyRequest& request, const std::string& name);

/// The name of a scenario's file without its folder and ending, or of a shipped scenario.
std::string bare_name(const std::string& scenario);

/// The results file of a study, begun, or gone on with where the same study stands there, cut short, whole, or whole with fewer
/// replicates. Throws ScenarioError where a file stands there that may not be replaced, StoreError where the folder is missing. With
/// `force`, an earlier results file there is removed, and no other.
Store opened_results(const std::filesystem::path& file, bool force, const Heading& heading, const Console& console);

}  // namespace concertation
