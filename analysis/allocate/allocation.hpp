#pragma once
// Where a sum does most here: options one by one, then portfolios of them, simulated again under luck that did not choose them.

#include <vector>

#include "allocate/effects.hpp"
#include "allocate/front.hpp"
#include "allocate/plan.hpp"

namespace concertation {

struct SizedEffect {
    double spent;  ///< dollars
    Effects effects;
};

/// One option taken alone.
struct OptionAlone {
    int option;                      ///< row of AllocationDesign::options
    std::vector<SizedEffect> sizes;  ///< the smallest first; sets of assumptions ran at the last alone
    bool whole_budget;               ///< whether it can take all of it
    double best_share;               ///< of the sets in which it gives most for each dollar spent; NaN without sets
};

/// Several options together.
struct Portfolio {
    Spending spending;  ///< what each option costs, in dollars
    bool even;          ///< the budget spread evenly, as a mark to hold the others against
    Level added;        ///< what the options alone add up to, between their sizes in proportion
    Effects effects;    ///< as simulated together
    double best_share;  ///< of the sets in which it gives most over all territories; NaN without sets
    bool above_floor;   ///< whether the worst-off tenth gains as much as the floor asks; without one, always
};

struct Allocation : StudyEnd {
    std::vector<OptionAlone> options;  ///< in the order of the design
    double no_option = 0;              ///< share of the sets in which no option gives anything better
    std::vector<Portfolio>
        portfolios;           ///< from the most over all territories, as added up, to the most for the worst off; then the even one
    double no_portfolio = 0;  ///< share of the sets in which no portfolio gives anything better
    int first = -1;           ///< row of the portfolio above the floor that gives most over all; -1: none gives anything better
    int replicates = 0, sets = 0;
};

/// Runs `study`, which is the plan's; `store` may be null. The portfolios are chosen on the way, and the store told of them. Throws
/// StoreError.
Allocation allocation(AllocationPlan& plan, const Study& study, Store* store, const OnProgress& on_progress);

/// 1 where higher is better, else -1: what turns an effect into a gain.
inline double toward_better(const Aim& aim) { return aim.higher ? 1 : -1; }

}  // namespace concertation
