#pragma once
// Scenarios held against a base: the difference of every measure in every group, with its interval of luck and that of assumptions.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compare/groups.hpp"
#include "statistics/over_sets.hpp"
#include "statistics/size_and_certainty.hpp"
#include "statistics/stream.hpp"
#include "store/measures.hpp"
#include "store/paths.hpp"
#include "store/place_totals.hpp"
#include "study/study_run.hpp"

namespace concertation {

/// Replicates added until one interval is narrow enough, and a fresh batch of as many agrees.
struct UntilNarrow {
    int measure;   ///< row of measures()
    double width;  ///< of its 95 % interval of luck, for all territories, in the measure's unit
    int most;      ///< replicates, whatever the width
};

struct ComparisonDesign {
    std::vector<std::shared_ptr<const Scenario>> scenarios;  ///< the base first; the same places in each
    /// Scenario `row` with settings (key=value) on top. Throws ScenarioError.
    std::function<Scenario(int row, const std::vector<std::string>& settings)> scenario_with;
    std::vector<std::vector<std::string>> sets;  ///< of assumptions, the same in every scenario
    std::vector<std::string> not_drawn;          ///< names that the sets leave alone: the scenarios settle them
    int replicates_a_set = 4;                    ///< of its own for each set: see first_replicate_of_set
    int states = 0;                              ///< saved states to branch from, whose replicates the sets take in turn; 0: none
    std::optional<UntilNarrow> until;
    RunOne run_one;   ///< run_replicate, or from a saved state
    int threads = 0;  ///< 0: every core
};

/// One measure in one group.
struct Difference {
    int measure;                            ///< row of measures()
    int group;                              ///< row of Comparison::groups
    double base, other;                     ///< means over the sets; at the scenarios' own values where no set ended
    Estimate luck;                          ///< other - base at the scenarios' own values; NaN where undefined
    OverSets over;                          ///< other - base under the sets; effects kept for all territories alone
    std::optional<SizeAndCertainty> words;  ///< none without sets
    double variance_ratio;                  ///< what pairing saved: variance of independent arms over that of the pairs
    int replicates;                         ///< pairs in which both are defined
    int replicates_to_halve;                ///< how many would halve the interval of luck; 0 where it has no width

    /// The headline: the mean over sets, else at the scenarios' own values.
    double mean() const { return over.sets > 0 ? over.mean : luck.mean; }
};

/// One scenario month by month: what luck makes of it at its own values, and each set of assumptions.
struct ScenarioPaths {
    Paths own;
    PathMeans difference;  ///< from the base under the same luck; empty for the base
    std::vector<PathMeans> of_sets, difference_of_sets;
};

struct Comparison : StudyEnd {
    std::vector<Group> groups;
    std::vector<std::vector<Difference>> others;  ///< by scenario but the base: group by group, its measures in order
    std::vector<PlaceTotals> places;              ///< by scenario
    std::vector<ScenarioPaths> paths;             ///< by scenario
    int replicates = 0, sets = 0;                 ///< sets that ended
};

/// The arms a design runs: each scenario, then each under each set.
Study study_of(const ComparisonDesign& design);

/// The settings of `sets` but those that are the scenarios' own: what they differ in, and what the base sets away from its default. Drawn
/// over them, they would undo what is asked.
std::vector<std::vector<std::string>> without_what_is_settled(const std::vector<std::vector<std::string>>& sets,
                                                              const std::vector<std::shared_ptr<const Scenario>>& scenarios);

/// How many replicates it runs, of all its arms, at most.
std::int64_t replicates_at_most(const ComparisonDesign& design);

/// Runs `study` (of this design); `store` may be null. Two scenarios that differ in nothing differ by exactly 0. Throws StoreError.
Comparison comparison(const ComparisonDesign& design, const Study& study, Store* store, const OnProgress& on_progress);

}  // namespace concertation
