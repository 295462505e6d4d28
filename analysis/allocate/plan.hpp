#pragma once
// The arms of an allocation: the base, each option at its sizes, both under sets of assumptions; then, under fresh luck, the base again and
// the portfolios that came out; then, under luck that has chosen nothing, the base and what came first.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "allocate/aim.hpp"
#include "allocate/options.hpp"
#include "allocate/spending.hpp"
#include "study/study_run.hpp"

namespace concertation {

/// Portfolios of the front that are simulated at most.
inline constexpr int most_portfolios = 8;

/// Spendings are run again in two rounds, each under luck of its own: several options together, then what came first of all that, which is
/// told as this last luck gives it.
enum class Round { together, told };
inline constexpr int rounds = 2;
/// The portfolios and the even one; for each aim that chooses, its first lever, the lever after it, its first portfolio.
inline constexpr int most_in_round[rounds] = {most_portfolios + 1, 3 * choosing_aims};

struct AllocationDesign {
    std::shared_ptr<const Scenario> base;
    std::vector<Option> options;  ///< at least one
    std::vector<Aim> aims;        ///< the first choosing_aims choose, see followed()
    double budget = 1000000;      ///< dollars over the whole run
    int slices = 10;              ///< equal parts of the budget
    /// The base with settings (key=value) on top. Throws ScenarioError.
    std::function<Scenario(const std::vector<std::string>& settings)> scenario_with;
    std::vector<std::vector<std::string>> sets;  ///< of assumptions
    std::vector<std::string> not_drawn;          ///< names that the sets leave alone: the scenario settles them
    int replicates_a_set = 2;
    std::optional<double> floor;  ///< what the worst-off tenth gains at least in the first aim, in its unit
    RunOne run_one;               ///< run_replicate, or a test's own
    int threads = 0;              ///< 0: every core
};

/// One option at one size.
struct Trial {
    int option;
    double spent;  ///< dollars
    Spending spending;
};

/// The study of a design, whose portfolios are known only once its options have run.
class AllocationPlan {
public:
    /// `design` outlives it.
    explicit AllocationPlan(const AllocationDesign& design);
    AllocationPlan(const AllocationPlan&) = delete;
    AllocationPlan& operator=(const AllocationPlan&) = delete;

    const AllocationDesign& design() const { return design_; }
    /// Of each option, one to three sizes: a quarter, half and the whole of the budget, or of what it can take where that is less.
    const std::vector<Trial>& trials() const { return trials_; }
    /// Row of trials() of the largest size of an option.
    int whole(int option) const { return whole_[static_cast<std::size_t>(option)]; }
    int sets() const { return static_cast<int>(design_.sets.size()); }
    const std::vector<Spending>& chosen(Round round) const { return chosen_[static_cast<std::size_t>(round)]; }
    /// Before any of the round's arms is run.
    void choose(Round round, std::vector<Spending> spendings) { chosen_[static_cast<std::size_t>(round)] = std::move(spendings); }
    /// The whole budget, or as much of it as it can take, on one lever: over its groups as each can take.
    Spending on_lever(std::string_view what) const;

    /// Rows of Study::arms. The base's own row is 0.
    int trial_arm(int trial) const { return 1 + trial; }
    /// `option` -1: the base's.
    int set_arm(int set, int option) const;
    /// `row` -1: the base under the luck of the round; `set` 0: at the scenario's own values. Those chosen are the first rows.
    int arm(Round round, int row, int set) const;
    int arms() const { return arm(Round::told, most_in_round[rounds - 1], 0); }

    /// The arms; refers to this plan.
    Study study() const;
    /// What `spending` costs at the scenario's own values, or (`set` from 1) at a set's; nothing where the set cannot be read.
    Spending spent(const Spending& spending, int set = 0) const;
    /// A price of the scenario, or of a set's; NaN where the set cannot be read.
    double price(std::string_view price, int set) const;
    /// The scenario of an arm that has none of its own. Throws ScenarioError where there is none.
    Scenario scenario_of(int arm) const;

private:
    /// `lot`: 0 for the options, then by round. No two lots and no two sets share their luck.
    Scenario with_spending(const Spending& spending, int set, int lot) const;
    Trial trial(int option, double dollars) const;

    const AllocationDesign& design_;
    std::vector<Trial> trials_;
    std::vector<int> whole_;
    std::vector<std::shared_ptr<const Scenario>> bases_;  ///< by set, the design's own first; null where it cannot be read
    std::vector<Spending> chosen_[rounds];
};

}  // namespace concertation
