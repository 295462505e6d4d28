#pragma once
// Every pattern as one experiment: at the defaults with its interval of luck, and over sets of assumptions; then a verdict.

#include <functional>
#include <string>
#include <vector>

#include "findings/pattern.hpp"
#include "store/summary.hpp"
#include "study/run_study.hpp"

namespace concertation {

/// One replicate of one treatment under one set of assumptions, and what each pattern that uses it saw; empty where it broke off.
struct Kept {
    int set = 0;  ///< 0: the defaults; from 1: sets of assumptions
    int treatment = 0, replicate = 0;
    std::vector<Observed> seen;  ///< by pattern that uses the treatment, in their order
};

struct FindingsDesign {
    /// The user's scenario with settings written key=value on top. Throws ScenarioError.
    std::function<Scenario(const std::vector<std::string>& settings)> scenario_with;
    std::vector<Pattern> patterns;
    std::vector<std::vector<std::string>> assumptions;
    int most_replicates = 1 << 30;          ///< at the defaults; a pattern asks for fewer or as many
    std::vector<std::string> everywhere;    ///< settings on top of every treatment, such as a mechanism taken away
    int threads = 0;                        ///< 0: every core
    std::vector<Kept> known;                ///< from an earlier run of the same design: not run again
    std::function<void(const Kept&)> keep;  ///< told of each new one, one at a time; may be empty
};

enum class Verdict : std::uint8_t { holds, fails, reported };

struct Finding {
    Pattern pattern;
    Estimate effect;  ///< of the part furthest from what is expected
    std::vector<Estimate> parts, beside;
    int replicates = 0;
    double hold_rate = 0;  ///< share of the sets that meet what is expected; NaN without sets
    Verdict verdict = Verdict::reported;
};

struct Findings {
    std::vector<Finding> findings;  ///< empty when stopped
    int done = 0, total = 0;        ///< replicates, those known included
    std::vector<Failure> failures;
    double seconds = 0;
};

/// A pattern holds when the 95 % interval meets what is expected at the defaults and at least this share of the sets does.
inline constexpr double enough_sets = .8;

/// Throws ScenarioError, before anything is run, where a treatment does not go with the scenario.
Findings findings(const FindingsDesign& design, const OnProgress& on_progress);

/// The treatments of some patterns, each once, in order.
std::vector<Treatment> treatments_of(const std::vector<Pattern>& patterns);

/// A treatment applied, under a set of assumptions (its number, and its settings).
Scenario treated(const FindingsDesign& design, const Treatment& treatment, int set);

}  // namespace concertation
