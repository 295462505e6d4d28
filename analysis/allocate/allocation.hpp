#pragma once
// Where a sum does most here: options one by one, then portfolios of them, and what comes first for each aim, told by luck that did not
// choose it.

#include <optional>
#include <vector>

#include "allocate/front.hpp"
#include "allocate/leaders.hpp"
#include "allocate/plan.hpp"
#include "allocate/prices.hpp"
#include "allocate/seen.hpp"

namespace concertation {

struct SizedEffect {
    double spent;                      ///< dollars, at the scenario's own prices
    std::vector<double> spent_by_set;  ///< at the set's; empty but for the largest size
    std::vector<Effects> effects;      ///< by aim
};

/// One option taken alone.
struct OptionAlone {
    int option;                      ///< row of AllocationDesign::options
    std::vector<SizedEffect> sizes;  ///< the smallest first; sets of assumptions ran at the last alone
    bool whole_budget;               ///< whether it can take all of it
    std::vector<double> best_share;  ///< by aim that chooses: of sets × replicates in which it gives most for each dollar spent

    /// A gain for a dollar at the largest size: higher is better; NaN where undefined.
    Effect per_dollar(const Aim& aim, std::size_t row) const;
};

/// Several options together.
struct Portfolio {
    Spending spending;               ///< what each option costs, in dollars
    bool even;                       ///< the budget spread evenly, as a mark to hold the others against
    TwoGains added;                  ///< on both counts, what the options alone add up to, between their sizes in proportion: a gain
    std::vector<Effects> effects;    ///< by aim, as simulated together
    std::vector<double> best_share;  ///< by aim that chooses: of sets × replicates in which it gives most
    bool above_floor;                ///< whether the worst-off tenth gains as much as the floor asks; without one, always
};

/// What came first, run again under luck that chose nothing.
struct Told {
    Spending spending;             ///< at the scenario's own prices; empty: nothing came first
    std::vector<Effects> effects;  ///< by aim
};

/// What comes first for one aim.
struct Leader {
    Ranking levers;
    Told lever;                           ///< the first of them, with the whole budget or what it can take of it
    std::optional<BreakEven> break_even;  ///< of that lever; none where it has no price or is alone
    int portfolio = -1;                   ///< row of the one above the floor that gives most over all; -1: none gives anything better
    Told together;                        ///< that portfolio
};

struct Allocation : StudyEnd {
    std::vector<OptionAlone> options;   ///< in the order of the design
    std::vector<Portfolio> portfolios;  ///< from the most on the first count, as added up, to the most on the second; then the even one
    std::vector<Leader> leaders;        ///< by aim that chooses
    int replicates = 0, sets = 0;
};

/// Whether portfolios trade the first aim against its worst-off tenth, as a floor asks; else against the second aim.
bool weighs_worst_off(const AllocationDesign& design);

/// How many replicates it runs, of all its arms, at most.
std::int64_t replicates_at_most(const AllocationPlan& plan);

/// Runs `study`, which is the plan's; `store` may be null. What a round runs is chosen on the way, and the store told of it. Throws
/// StoreError.
Allocation allocation(AllocationPlan& plan, const Study& study, Store* store, const OnProgress& on_progress);

}  // namespace concertation
