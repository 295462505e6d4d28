#pragma once
// A study as it runs: parts of its arms × replicates on threads, kept in a results file as they end, those already there taken from it.

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"
#include "store/store.hpp"
#include "store/study_digest.hpp"
#include "study/halt.hpp"
#include "study/ranks.hpp"
#include "study/scenario_cache.hpp"

namespace concertation {

/// One scenario of a study: of its own, or another arm's with settings on top.
struct Arm {
    std::string name;
    std::shared_ptr<const Scenario> scenario;  ///< none: `base`'s with `settings` on top, made when needed
    int base = 0;                              ///< row of Study::arms
    int set = 0;                               ///< of assumptions; 0: the defaults
    std::vector<std::string> settings;         ///< key=value
};

/// One replicate of a scenario: the engine's run_replicate, or a test's own.
using RunOne = std::function<ReplicateRecord(const Scenario&, int replicate)>;

struct Study {
    std::vector<Arm> arms;                  ///< at least one; the first has its scenario
    int threads = 0;                        ///< 0: every core
    std::function<Scenario(int arm)> make;  ///< for arms without a scenario; what it throws fails their replicates
    Ranks* ranks = nullptr;                 ///< that share out the replicates; null: this process alone
    HeldReplicates* held = nullptr;         ///< taken in place of running them, where no store holds any; null: none
};

/// `count` replicates from number `first` on, of `arms` arms: side by side (the first replicate of each, then the second…) or one arm after
/// the other.
struct Part {
    int first_arm, arms;
    int first, count;
    bool arm_by_arm = false;
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

/// How a study ended.
struct StudyEnd {
    std::vector<Failure> failures;
    int done = 0, total = 0;  ///< replicates that ended, well or not; fewer than the total when stopped
    std::string results_hash;
    double seconds = 0;
};

/// Told after each replicate; false stops the study. So does its `halt`, which gives up the replicates under way.
struct OnProgress : std::function<bool(const Progress&)> {
    using std::function<bool(const Progress&)>::function;
    Halt halt;
};

/// The engine's run_replicate, given up where `halt` says so.
RunOne run_unless(const Halt& halt);

/// A replicate that ended well. One taken from the file has its outcomes, and months and axes of regions, only, or nothing but its
/// measures where the file keeps no more.
struct Taken {
    int arm, replicate;
    const ReplicateRecord& record;
    const std::vector<double>& measures;  ///< as values_of
};

class StudyRun {
public:
    /// `store` may be null. What outlives the run: `study`, `store`. `take` is called for each replicate that ended well, in order.
    StudyRun(const Study& study, Store* store, RunOne run_one, OnProgress on_progress, std::function<void(const Taken&)> take);

    /// Adds to the total that progress is told against.
    void expect(int replicates) { total_ += replicates; }
    /// Runs a part, or takes it from the file; false where it was stopped. An arm's replicates come one after the other.
    /// Equal bits whatever the number of threads and ranks. Throws StoreError; on ranks but 0 it serves rank 0, whatever the part, and
    /// throws Served.
    bool carry_out(const Part& part);

    /// What has ended so far.
    StudyEnd end() const;
    /// The scenario of an arm; throws what making it throws.
    std::shared_ptr<const Scenario> scenario(int arm);

private:
    /// Takes what the file holds, from number `next` on; the number of the first that it does not hold.
    std::int64_t take_known(const Part& part, std::int64_t next);
    /// The number of the first that the file holds, from `next` on.
    std::int64_t next_known(const Part& part, std::int64_t next) const;
    void compute(const Part& part, std::int64_t from, std::int64_t end);
    void count(int arm, int replicate, const std::optional<Digest>& digest, const std::string& failure);
    /// The scenario of an arm, or its base's: places, axes, months and seed are the same.
    const Scenario& shape_of(int arm) const;
    std::uint64_t seed_of(int arm) const;
    /// How many replicates of an arm are kept in detail.
    int detailed(int arm) const;

    const Study& study_;
    Store* store_;
    HeldReplicates* held_;
    RunOne run_one_;
    OnProgress on_progress_;
    std::function<void(const Taken&)> take_;
    ScenarioCache cache_;
    StudyDigest digest_;
    std::vector<Failure> failures_;
    int done_ = 0, total_ = 0;
    bool stopped_ = false;
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

}  // namespace concertation
