#include "sensitivity/sweep.hpp"

#include "run/replicate.hpp"

namespace concertation {

std::vector<double> SweptPoint::of(int measure) const {
    std::vector<double> all;
    all.reserve(values.size());
    for (const std::vector<double>& replicate : values) all.push_back(replicate[static_cast<std::size_t>(measure)]);
    return all;
}

Estimate SweptPoint::estimate(int measure) const {
    Stream stream;
    for (const double value : of(measure)) stream.add(value);
    return stream.estimate();
}

Study study_of(const SweepPlan& plan) {
    Study study;
    study.threads = plan.threads;
    study.arms.push_back({"base", plan.base, 0, 0, {}});
    for (std::size_t point = 0; point < plan.points.size(); ++point)
        study.arms.push_back({"point_" + std::to_string(point + 1), nullptr, 0, 0, plan.points[point]});
    study.make = [&plan](int arm) { return plan.scenario_with(plan.points[static_cast<std::size_t>(arm - 1)]); };
    return study;
}

Sweep sweep(const SweepPlan& plan, const Study& study, Store* store, const OnProgress& on_progress) {
    Sweep result;
    result.points.resize(plan.points.size());
    StudyRun running(study, store, run_replicate, on_progress,
                     [&](const Taken& taken) { result.points[static_cast<std::size_t>(taken.arm - 1)].values.push_back(taken.measures); });
    const Part everything{1, static_cast<int>(plan.points.size()), 0, plan.replicates, true};
    running.expect(everything.arms * everything.count);
    running.carry_out(everything);
    static_cast<StudyEnd&>(result) = running.end();
    for (const Failure& failure : result.failures) {
        SweptPoint& point = result.points[static_cast<std::size_t>(failure.arm - 1)];
        if (point.failure.empty()) point.failure = failure.why;
    }
    return result;
}

double noise_share(const Sweep& sweep, int measure) {
    Stream means, noise;
    for (const SweptPoint& point : sweep.points) {
        Stream of_point;
        for (const double value : point.of(measure)) of_point.add(value);
        means.add(of_point.mean());
        noise.add(of_point.variance() / of_point.count());
    }
    return noise.mean() / means.variance();
}

}  // namespace concertation
