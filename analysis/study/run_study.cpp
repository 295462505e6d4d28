#include "study/run_study.hpp"

namespace concertation {

StudyResult run_study(const Study& study, Store* store, const OnProgress& on_progress, const RunOne& run_one,
                      const std::function<void(const Taken&)>& also) {
    StudyResult result;
    for (const Arm& arm : study.arms) result.arms.emplace_back(*arm.scenario);
    StudyRun running(study, store, run_one, on_progress, [&](const Taken& taken) {
        result.arms[static_cast<std::size_t>(taken.arm)].add(taken.record);
        if (also) also(taken);
    });
    const Part everything{0, static_cast<int>(study.arms.size()), 0, study.arms.front().scenario->replicates};
    running.expect(everything.arms * everything.count);
    running.carry_out(everything);
    static_cast<StudyEnd&>(result) = running.end();
    return result;
}

}  // namespace concertation
