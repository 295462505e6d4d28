#pragma once
// The plainest study: every arm with the replicates its scenario asks for, summed as they end.

#include <vector>

#include "store/summary.hpp"
#include "study/study_run.hpp"

namespace concertation {

struct StudyResult : StudyEnd {
    std::vector<Summary> arms;
};

/// Runs a study whose arms all have their scenarios; the first one's number of replicates holds for all. `also` is told of each replicate
/// that ended well. Throws as StudyRun does.
StudyResult run_study(const Study& study, Store* store, const OnProgress& on_progress, const RunOne& run_one,
                      const std::function<void(const Taken&)>& also = {});

}  // namespace concertation
