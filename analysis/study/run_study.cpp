#include "study/run_study.hpp"

#include <chrono>

namespace concertation {

StudyResult run_study(const Study& study, Store* store, const OnProgress& on_progress, const RunOne& run_one) {
    const auto begun = std::chrono::steady_clock::now();
    StudyResult result;
    for (const Arm& arm : study.arms) result.arms.emplace_back(*arm.scenario);
    StudyRun running(study, store, run_one, on_progress,
                     [&](const Taken& taken) { result.arms[static_cast<std::size_t>(taken.arm)].add(taken.record); });
    const Part everything{0, static_cast<int>(study.arms.size()), 0, study.arms.front().scenario->replicates};
    running.expect(everything.arms * everything.count);
    running.carry_out(everything);
    result.failures = running.failures();
    result.done = running.done();
    result.total = running.total();
    result.results_hash = running.results_hash();
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return result;
}

}  // namespace concertation
