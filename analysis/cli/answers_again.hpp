#pragma once
// What a results file answers, drawn again from the replicates that it keeps, as the command that made it draws it.

#include <vector>

#include "store/answers.hpp"
#include "store/known.hpp"
#include "store/stored_results.hpp"
#include "study/study_run.hpp"

namespace concertation {

/// The tables of answers of a whole run, comparison, sweep or sensitivity study; none of another kind's, whose answers rest on more than
/// its replicates, and fewer where `on_progress` stops. Throws StoreError, `damaged` where the file cannot be of such a study, and
/// ScenarioError.
std::vector<AnswerTable> answers_again(const StoredResults& results, HeldReplicates& held, const OnProgress& on_progress);

}  // namespace concertation
