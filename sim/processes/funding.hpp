#pragma once
// Which files an envelope funds, by a rule of participatory budgeting (docs: model §7).

#include <cstddef>
#include <utility>
#include <vector>

#include "scenario/choices.hpp"
#include "world/money.hpp"

namespace concertation {

/// A file in competition. Better score first; among equals the cheaper, then the earlier.
struct Candidate {
    Cents cost = 0;
    double score = 0;
    int group = -1;               ///< row of `ceilings` it counts against; -1: none
    std::vector<int> supporters;  ///< voters who approve it, ascending; read by equal_shares alone
};

/// What is shared out.
struct Envelope {
    Cents budget = 0;
    std::vector<Cents> ceilings;  ///< most each group may get
    int voters = 0;
};

/// What equal shares bought, and how it came to that.
struct Purchases {
    std::vector<int> rows;                  ///< in the order of selection
    std::size_t by_voters = 0;              ///< how many of them voters paid for; the others complete them
    std::vector<std::pair<int, int>> ties;  ///< of files as good for those who pay, the one taken and one passed over
};

/// Every row of `candidates`, better score first; among equals the cheaper, then the earlier.
std::vector<int> best_first(const std::vector<Candidate>& candidates);

/// Rows of `candidates` that are funded, in the order of selection. `greedy` takes the best and skips what does not fit,
/// `greedy_no_skip` stops there, `equal_shares` gives every voter the same money (Peters, Pierczyński & Skowron 2021: one point a
/// project) and completes with `greedy`.
std::vector<int> funded(FundingRule rule, const std::vector<Candidate>& candidates, const Envelope& envelope);

/// The same by `equal_shares`, where of files that cost each supporter the same the earliest in `order` is bought.
Purchases funded_by_equal_shares(const std::vector<Candidate>& candidates, const Envelope& envelope, const std::vector<int>& order);

}  // namespace concertation
