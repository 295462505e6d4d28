#pragma once
// Each mechanism taken out in turn under the same luck: what it carries; and how far the simplest rivals would have gone.

#include <string>
#include <vector>

#include "ablate/mechanisms.hpp"
#include "ablate/rival.hpp"
#include "scenario/scenario.hpp"
#include "statistics/paired.hpp"
#include "study/run_study.hpp"

namespace concertation {

/// Histories of each world that rivals are judged on, lived through again under other luck.
inline constexpr int histories_of_a_world = 8;

/// The whole model, then one scenario a mechanism; all with as many replicates as the first.
struct AblationDesign {
    Scenario whole;
    std::vector<Mechanism> out;
    std::vector<Scenario> without;  ///< by mechanism
    int threads = 0;                ///< 0: every core
};

struct Ablated {
    Mechanism mechanism;
    std::vector<Paired> measures;  ///< without it against the whole, in the order of measures()
};

struct Ablation {
    std::vector<Ablated> mechanisms;
    Rivals rivals;
    int done = 0, total = 0;  ///< replicates over all arms, and histories under other luck; fewer than the total when stopped
    std::vector<Failure> failures;
    double seconds = 0;
};

/// All that it runs: every arm's replicates, then the worlds of odd replicates, on which rivals are judged, under other luck.
std::int64_t histories(const AblationDesign& design);

/// Runs it. The whole model needs two replicates at least; a pair with a replicate that broke off is left out.
Ablation ablation(const AblationDesign& design, const OnProgress& on_progress);

}  // namespace concertation
