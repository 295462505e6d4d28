#pragma once
// Every pattern as one experiment: at the defaults with its interval of luck, and over sets of assumptions, each under luck of its own;
// then a verdict.

#include <functional>
#include <string>
#include <vector>

#include "findings/pattern.hpp"
#include "statistics/intervals.hpp"
#include "statistics/over_sets.hpp"
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
    std::vector<std::vector<std::string>> assumptions;  ///< the sets there are
    int first_sets = 1 << 30;  ///< met by every pattern; one left undecided meets twice as many, up to all there are
    int replicates_a_set = 2;
    int most_replicates = 1 << 30;          ///< at the defaults; a pattern asks for fewer or as many
    std::vector<std::string> everywhere;    ///< settings on top of every treatment, such as a mechanism taken away
    int threads = 0;                        ///< 0: every core
    std::vector<Kept> known;                ///< from an earlier run of the same design: not run again
    std::function<void(const Kept&)> keep;  ///< told of each new one, one at a time; may be empty
};

/// Of a pattern without expectation, or that could not be measured: reported.
enum class Verdict : std::uint8_t { holds, fails, undecided, reported };
template <>
inline constexpr std::array<std::string_view, 4> enum_words<Verdict>{"holds", "fails", "undecided", "reported"};

struct Finding {
    Pattern pattern;
    Estimate effect;  ///< of the part furthest from what is expected
    std::vector<Estimate> parts, beside;
    int replicates = 0;
    int sets = 0;             ///< it met
    double share = 0;         ///< of those sets, that meet what is expected once luck is taken out; NaN without sets
    Interval share_within{};  ///< Wilson's interval of that share
    Verdict verdict = Verdict::reported;
};

/// Whether a share of sets says something of it: it has a verdict, over sets.
inline bool has_share(const Finding& finding) { return finding.verdict != Verdict::reported && finding.sets > 0; }

struct Findings {
    std::vector<Finding> findings;  ///< empty when stopped
    int done = 0, total = 0;        ///< replicates, those known included; more sets for what is undecided add to the total
    std::vector<Failure> failures;
    double seconds = 0;
};

/// A pattern holds where Wilson's interval of the share of sets lies at or above this, and its interval of luck at the defaults meets what
/// is expected; it fails where that interval does not, or the share's lies below; else it is undecided. Shares that differ by less than
/// .0005 do not differ.
inline constexpr double enough_sets = .8;

/// How many replicates it runs, sets added for what is undecided left out.
std::int64_t first_replicates(const FindingsDesign& design);

/// Throws ScenarioError, before anything is run, where a treatment does not go with the scenario.
Findings findings(const FindingsDesign& design, const OnProgress& on_progress);

/// The treatments of some patterns, each once, in order.
std::vector<Treatment> treatments_of(const std::vector<Pattern>& patterns);

/// A treatment applied, under a set of assumptions (its number, and its settings).
Scenario treated(const FindingsDesign& design, const Treatment& treatment, int set);

}  // namespace concertation
