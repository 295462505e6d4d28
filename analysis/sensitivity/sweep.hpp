#pragma once
// A scenario at many points of its parameters, a few replicates each under the same luck.

#include <functional>
#include <string>
#include <vector>

#include "store/measures.hpp"
#include "study/study_run.hpp"

namespace concertation {

struct SweepPlan {
    std::shared_ptr<const Scenario> base;
    /// The base with settings (key=value) on top. Throws ScenarioError, which fails the point and no other.
    std::function<Scenario(const std::vector<std::string>& settings)> scenario_with;
    std::vector<std::vector<std::string>> points;  ///< settings of each
    int replicates = 4;                            ///< a point
    int threads = 0;                               ///< 0: every core
};

/// What came out of one point.
struct SweptPoint {
    std::vector<std::vector<double>> values;  ///< by replicate, one value a measure; empty where it broke off
    std::string failure;                      ///< why the first replicate broke off that did; empty: none

    /// Values of one measure, row of measures(), by replicate; NaN where it broke off.
    std::vector<double> of(int measure) const;
    Estimate estimate(int measure) const;
};

struct Sweep : StudyEnd {
    std::vector<SweptPoint> points;
};

/// Arm 0 is the base and is not run; the points follow.
Study study_of(const SweepPlan& plan);

/// Runs `study` (of this plan); `store` may be null, and keeps one row a replicate. Throws StoreError.
Sweep sweep(const SweepPlan& plan, const Study& study, Store* store, const OnProgress& on_progress);

/// Share of the variance of a measure over the points that luck alone makes: what is left of a value once its point and its replicate are
/// taken out. NaN under two replicates or points.
double noise_share(const Sweep& sweep, int measure);

}  // namespace concertation
