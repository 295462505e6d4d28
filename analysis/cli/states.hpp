#pragma once
// Saved states as the command writes and reads them.

#include <filesystem>
#include <memory>

#include "cli/console.hpp"
#include "cli/request.hpp"
#include "compare/comparison.hpp"
#include "store/state_file.hpp"

namespace concertation {

/// Where states go, and after how many months.
struct StateTarget {
    Month months;
    std::filesystem::path file;  ///< NAME_YYYY-MM.state beside the results
};
/// Throws ScenarioError where the run has no such month or the file is there already.
StateTarget state_target(const RunRequest& request, const Scenario& scenario, const std::filesystem::path& results);

/// Runs every replicate to that month and keeps it. Throws StoreError, and Interrupted.
void save_states(const RunRequest& request, const Scenario& scenario, const StateTarget& target, const Console& console);

/// A file of states with the scenario they were saved under.
struct SavedStates {
    StateFile file;
    Scenario before;
};
/// Throws StoreError, and ScenarioError where the scenarios ask for more replicates than it holds or are of other places.
std::unique_ptr<SavedStates> states_in(const std::string& file, const ComparisonDesign& design);

/// The same regions and territories, of the same luck, over the same months.
bool comparable(const Scenario& a, const Scenario& b);

}  // namespace concertation
