#pragma once
// What a vote funds under a rule, as a page of text and as JSON.

#include <string>
#include <vector>

#include "scenario/budget_vote.hpp"
#include "text/language.hpp"

namespace concertation {

/// A vote and what came of it.
struct BudgetVoteResult {
    BudgetVote vote;
    VoteRule rule = VoteRule::greedy;
    std::vector<int> funded;            ///< rows of its projects, in the order of selection
    std::vector<std::string> warnings;  ///< sentences, in the reader's language
};

/// Cents that the funded projects cost together.
std::int64_t spent(const BudgetVoteResult& result);

std::string budget_vote_text(const BudgetVoteResult& result, Language language, int width);

/// One object: `funded` (identifiers in the order of selection), `spent`, `budget`, `rule`, `file_rule` (as the file names it; null: it
/// does not), `ballots`, `projects`, `warnings`.
std::string budget_vote_json(const BudgetVoteResult& result);

}  // namespace concertation
