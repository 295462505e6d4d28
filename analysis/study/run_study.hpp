#pragma once
// A study: arms × replicates, summed, stored and hashed as they end.

#include <functional>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"
#include "store/store.hpp"
#include "store/summary.hpp"

namespace concertation {

struct Arm {
    std::string name;
    Scenario scenario;
};

struct Study {
    std::vector<Arm> arms;  ///< at least one; the first one's number of replicates holds for all
    int threads = 0;        ///< 0: every core
};

struct Progress {
    int done, total;
};

/// A replicate that broke off: run it again with this seed and number to find why.
struct Failure {
    int arm, replicate;
    std::uint64_t seed;
    std::string why;
};

struct StudyResult {
    std::vector<Summary> arms;
    std::vector<Failure> failures;
    int done = 0, total = 0;  ///< replicates that ended, well or not; fewer than the total when stopped
    std::string results_hash;
    double seconds = 0;
};

/// Told after each replicate; false stops the study.
using OnProgress = std::function<bool(const Progress&)>;

/// One replicate of a scenario: the engine's run_replicate, or a test's own.
using RunOne = std::function<ReplicateRecord(const Scenario&, int replicate)>;

/// Runs a study. `store` may be null. Equal bits whatever the number of threads. Throws StoreError.
StudyResult run_study(const Study& study, Store* store, const OnProgress& on_progress, const RunOne& run_one);

}  // namespace concertation
