#pragma once
// The arms of an allocation: the base, each option at its sizes, both under sets of assumptions; then, under fresh luck, the base again
// and the portfolios that came out.

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

struct AllocationDesign {
    std::shared_ptr<const Scenario> base;
    std::vector<Option> options;  ///< at least one
    Aim aim;
    double budget = 1000000;  ///< dollars over the whole run
    int slices = 10;          ///< equal parts of the budget
    /// The base with settings (key=value) on top. Throws ScenarioError.
    std::function<Scenario(const std::vector<std::string>& settings)> scenario_with;
    std::vector<std::vector<std::string>> sets;  ///< of assumptions
    std::vector<std::string> not_drawn;          ///< names that the sets leave alone: the scenario settles them
    int replicates_a_set = 2;
    std::optional<double> floor;  ///< what the worst-off tenth gains at least, in the measure's unit
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
    const std::vector<Spending>& portfolios() const { return portfolios_; }
    /// Before any of their arms is run.
    void choose(std::vector<Spending> portfolios) { portfolios_ = std::move(portfolios); }

    /// Rows of Study::arms. The base's own row is 0.
    int trial_arm(int trial) const { return 1 + trial; }
    /// `option` -1: the base's.
    int set_arm(int set, int option) const;
    /// The base under fresh luck; `set` 0: at the scenario's own values.
    int fresh_arm(int set) const;
    int portfolio_arm(int portfolio, int set) const;
    /// Those of the portfolios chosen are the first of them.
    int arms() const { return portfolio_arm(most_portfolios + 1, 0); }

    /// The arms; refers to this plan.
    Study study() const;
    /// What `spending` costs at the scenario's own values.
    Spending spent(const Spending& spending) const;
    /// The scenario of an arm that has none of its own. Throws ScenarioError where there is none.
    Scenario scenario_of(int arm) const;

private:
    Scenario with_spending(const Spending& spending, int set, bool fresh) const;
    Trial trial(int option, double dollars) const;

    const AllocationDesign& design_;
    std::vector<Trial> trials_;
    std::vector<int> whole_;
    std::vector<std::shared_ptr<const Scenario>> bases_;  ///< by set, the design's own first; null where it cannot be read
    std::vector<Spending> portfolios_;
};

}  // namespace concertation
