#include "sensitivity/sweep.hpp"

#include <algorithm>
#include <limits>

namespace concertation {

std::vector<double> SweptPoint::of(int measure) const {
    std::vector<double> all;
    all.reserve(values.size());
    for (const std::vector<double>& replicate : values)
        all.push_back(replicate.empty() ? std::numeric_limits<double>::quiet_NaN() : replicate[static_cast<std::size_t>(measure)]);
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
    result.points.assign(plan.points.size(), {std::vector<std::vector<double>>(static_cast<std::size_t>(plan.replicates)), ""});
    StudyRun running(study, store, run_unless(on_progress.halt), on_progress, [&](const Taken& taken) {
        result.points[static_cast<std::size_t>(taken.arm - 1)].values[static_cast<std::size_t>(taken.replicate)] = taken.measures;
    });
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
    // Luck that moves every point alike tells no points apart: it is taken out with the mean of each replicate.
    std::size_t replicates = 0;
    for (const SweptPoint& point : sweep.points) replicates = std::max(replicates, point.values.size());
    std::vector<Stream> by_replicate(replicates);
    Stream all, means;
    for (const SweptPoint& point : sweep.points) {
        const std::vector<double> values = point.of(measure);
        for (std::size_t replicate = 0; replicate < values.size(); ++replicate) {
            by_replicate[replicate].add(values[replicate]);
            all.add(values[replicate]);
        }
        means.add(point.estimate(measure).mean);
    }
    Stream left;
    for (const SweptPoint& point : sweep.points) {
        const std::vector<double> values = point.of(measure);
        const double mean = point.estimate(measure).mean;
        for (std::size_t replicate = 0; replicate < values.size(); ++replicate) {
            const double rest = values[replicate] - mean - by_replicate[replicate].mean() + all.mean();
            left.add(rest * rest);
        }
    }
    const double count = static_cast<double>(replicates), points = means.count();
    if (replicates < 2 || points < 2) return std::numeric_limits<double>::quiet_NaN();
    const double of_luck = left.mean() * points * count / ((points - 1) * (count - 1));
    return of_luck / count / means.variance();
}

}  // namespace concertation
