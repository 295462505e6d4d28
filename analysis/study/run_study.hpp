#pragma once
// The plainest study: every arm with the replicates its scenario asks for, summed as they end.

#include <string>
#include <vector>

#include "store/summary.hpp"
#include "study/study_run.hpp"

namespace concertation {

struct StudyResult {
    std::vector<Summary> arms;
    std::vector<Failure> failures;
    int done = 0, total = 0;  ///< replicates that ended, well or not; fewer than the total when stopped
    std::string results_hash;
    double seconds = 0;
};

/// Runs a study whose arms all have their scenarios; the first one's number of replicates holds for all. Throws as StudyRun does.
StudyResult run_study(const Study& study, Store* store, const OnProgress& on_progress, const RunOne& run_one);

}  // namespace concertation
