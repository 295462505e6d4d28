#pragma once
// A study run again from what its results file holds, and held against it bit by bit.

#include <optional>
#include <string>

#include "store/stored_results.hpp"
#include "study/study_run.hpp"

namespace concertation {

struct Replay {
    int done = 0, total = 0;               ///< replicates; fewer than the total when stopped
    int differing = 0;                     ///< whose digest is another, or that broke off in one of the two
    std::optional<StoredReplicate> first;  ///< the first of them
    int altered = 0;                       ///< whose rows in the file are not those that the seed gives
    std::optional<StoredReplicate> first_altered;
    std::string results_hash;  ///< of what came out this time
};

/// Runs every replicate the file holds again. Throws ScenarioError where its scenario cannot be read by this version.
Replay replay(const StoredResults& results, int threads, const OnProgress& on_progress);

}  // namespace concertation
