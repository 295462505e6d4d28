#pragma once
// What a participatory-budgeting vote funds, under the rules cities play.

#include <vector>

#include "scenario/budget_vote.hpp"

namespace concertation {

struct VoteOutcome {
    std::vector<int> funded;             ///< rows of the vote's projects, in the order of selection
    std::vector<std::vector<int>> ties;  ///< projects equal under the rule, where another order of theirs funds others; at most ten
};

/// `greedy`, `greedy_no_skip` and `equal_shares` are those of funded(); `greedy_threshold` is greedy among projects with the support that
/// the file asks for; `equal_shares_add1` is raised_by_one(), the cheaper first among equals. A tie under equal shares is tried by putting
/// a project it passed over before all others, twenty at most.
VoteOutcome outcome_of(const BudgetVote& vote, VoteRule rule);

}  // namespace concertation
