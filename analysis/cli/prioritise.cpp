#include <ostream>

#include "cli/commands.hpp"
#include "cli/words.hpp"
#include "processes/funding.hpp"
#include "report/budget_vote_text.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// The rule asked for, else the file's own, else `greedy`, and says so.
FundingRule rule_for(const PrioritiseRequest& request, const BudgetVote& vote, const Console& console) {
    if (request.rule) return *request.rule;
    if (vote.rule) return *vote.rule;
    console.diagnostics << text("prioritise.unknown_rule", console.language, {vote.rule_named.empty() ? "–" : vote.rule_named}) << '\n';
    return FundingRule::greedy;
}

std::vector<int> funded_by(FundingRule rule, const BudgetVote& vote) {
    std::vector<Candidate> candidates;
    for (const VotedProject& project : vote.projects) candidates.push_back({project.cost, project.support, -1, project.supporters});
    return funded(rule, candidates, {vote.budget, {}, vote.ballots});
}

/// A threshold is told, not applied: the lists cities published follow from the rule alone.
void tell_threshold(const BudgetVoteResult& result, const Console& console) {
    for (const int row : result.funded) {
        const VotedProject& project = result.vote.projects[static_cast<std::size_t>(row)];
        if (project.support < result.vote.least_support)
            console.diagnostics << text("prioritise.under_threshold", console.language,
                                        {project.id, decimal(result.vote.least_support, 0, console.language)})
                                << '\n';
    }
}

}  // namespace

ExitCode prioritise(const PrioritiseRequest& request, const Console& console) {
    BudgetVoteResult result;
    result.vote = read_budget_vote(request.file);
    result.rule = rule_for(request, result.vote, console);
    result.funded = funded_by(result.rule, result.vote);
    tell_threshold(result, console);
    console.results << (request.json ? budget_vote_json(result) + '\n' : budget_vote_text(result, console.language, console.width));
    return ExitCode::done;
}

}  // namespace concertation
