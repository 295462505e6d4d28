#pragma once
// Every replicate of a scenario stopped at one month, as bytes; and replicates that go on from there.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "store/state_file.hpp"
#include "study/study_run.hpp"

namespace concertation {

/// The states of all replicates after `months` months, in order; none where it was stopped, or a replicate broke off before.
std::optional<std::vector<std::string>> states_after(const Scenario& scenario, Month months, int threads, const OnProgress& on_progress);

/// Looks through the states of the first `replicates` replicates. Throws StoreError where one is damaged or of an earlier version.
void check_states(const StateFile& file, const Scenario& before, int replicates);

/// Runs replicates on from a file of states: by the scenario they were saved under, or by another from there, given up where `halt` says
/// so. `file` and `before` (that scenario) outlive what is returned.
RunOne run_on_from(const StateFile& file, const Scenario& before, const Halt& halt);

}  // namespace concertation
