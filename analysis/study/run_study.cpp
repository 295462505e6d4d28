#include "study/run_study.hpp"

#include <chrono>

#include "core/expects.hpp"
#include "store/study_digest.hpp"
#include "study/ensemble.hpp"

namespace concertation {
namespace {

using Clock = std::chrono::steady_clock;

/// How long replicates may wait in memory before they are held in the file.
constexpr std::chrono::milliseconds between_holds{200};

/// Takes replicates in order: into the summary, the hash and the file.
class Collector {
public:
    Collector(const Study& study, Store* store) : study_(study), store_(store) {
        for (const Arm& arm : study.arms) result_.arms.emplace_back(arm.scenario);
        result_.total = static_cast<int>(study.arms.size()) * study.arms.front().scenario.replicates;
    }

    Progress take(const Ended& ended) {
        const Scenario& scenario = study_.arms[static_cast<std::size_t>(ended.arm)].scenario;
        digest_.add(ended.arm, ended.replicate, ended.digest);
        if (ended.digest) {
            result_.arms[static_cast<std::size_t>(ended.arm)].add(ended.record);
            if (store_ != nullptr) store_->add(ended.arm, ended.record, *ended.digest, ended.seconds, ended.replicate < scenario.detailed);
        } else {
            result_.failures.push_back({ended.arm, ended.replicate, scenario.seed, ended.failure});
            if (store_ != nullptr) store_->add_failure(ended.arm, ended.replicate, ended.failure, ended.seconds);
        }
        if (store_ != nullptr && Clock::now() - held_ >= between_holds) {
            store_->hold();
            held_ = Clock::now();
        }
        return {++result_.done, result_.total};
    }

    StudyResult result() {
        if (store_ != nullptr) store_->hold();
        result_.results_hash = digest_.hex();
        result_.seconds = std::chrono::duration<double>(Clock::now() - begun_).count();
        return std::move(result_);
    }

private:
    const Study& study_;
    Store* store_;
    StudyDigest digest_;
    StudyResult result_;
    Clock::time_point begun_ = Clock::now(), held_ = begun_;
};

}  // namespace

StudyResult run_study(const Study& study, Store* store, const OnProgress& on_progress, const RunOne& run_one) {
    expects(!study.arms.empty(), "a study has an arm");
    Collector collector(study, store);
    Ensemble ensemble;
    ensemble.arms = static_cast<int>(study.arms.size());
    ensemble.replicates = study.arms.front().scenario.replicates;
    ensemble.threads = study.threads;
    ensemble.compute = [&](int arm, int replicate) { return run_one(study.arms[static_cast<std::size_t>(arm)].scenario, replicate); };
    ensemble.take = [&](const Ended& ended) {
        const Progress progress = collector.take(ended);
        return !on_progress || on_progress(progress);
    };
    run(ensemble);
    return collector.result();
}

}  // namespace concertation
