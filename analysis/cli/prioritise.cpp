#include <algorithm>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/words.hpp"
#include "prioritise/vote_rules.hpp"
#include "report/budget_vote_text.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_listed = 6;

/// The rule asked for, else the file's own, else `greedy`; warns where that is not quite what the file names.
VoteRule rule_for(const PrioritiseRequest& request, BudgetVoteResult& result, Language language) {
    const BudgetVote& vote = result.vote;
    if (request.rule) return *request.rule;
    if (!vote.rule) {
        result.warnings.push_back(text("prioritise.unknown_rule", language, {vote.rule_named.empty() ? "–" : vote.rule_named}));
        return VoteRule::greedy;
    }
    if (vote.rule_is_near)
        result.warnings.push_back(
            text("prioritise.near_rule", language, {vote.rule_named, vote_rule_words()[static_cast<std::size_t>(*vote.rule)]}));
    return *vote.rule;
}

/// A threshold that the rule does not apply is told: the lists cities published follow from the rule alone.
void warn_of_threshold(BudgetVoteResult& result, Language language) {
    if (!result.vote.least_support || result.rule == VoteRule::greedy_threshold) return;
    for (const int row : result.funded) {
        const VotedProject& project = result.vote.projects[static_cast<std::size_t>(row)];
        if (project.support < *result.vote.least_support)
            result.warnings.push_back(
                text("prioritise.under_threshold", language, {project.id, decimal(*result.vote.least_support, 0, language)}));
    }
}

/// The first few of a tie, by their identifiers.
std::string listed_ids(const std::vector<int>& rows, const BudgetVote& vote) {
    std::vector<std::string> ids;
    for (std::size_t place = 0; place < std::min(rows.size(), most_listed); ++place)
        ids.push_back(vote.projects[static_cast<std::size_t>(rows[place])].id);
    return listed(ids) + (rows.size() > most_listed ? "…" : "");
}

void fund(BudgetVoteResult& result, Language language) {
    VoteOutcome outcome = outcome_of(result.vote, result.rule);
    result.funded = std::move(outcome.funded);
    warn_of_threshold(result, language);
    for (const std::vector<int>& tie : outcome.ties)
        result.warnings.push_back(text("prioritise.tie", language, {listed_ids(tie, result.vote)}));
}

}  // namespace

ExitCode prioritise(const PrioritiseRequest& request, const Console& console) {
    BudgetVoteResult result;
    result.vote = read_budget_vote(request.file);
    for (const Complaint& warning : result.vote.warnings) result.warnings.push_back(sentence(warning, console.language == Language::fr));
    result.rule = rule_for(request, result, console.language);
    fund(result, console.language);
    for (const std::string& warning : result.warnings) console.diagnostics << warning << '\n';
    console.results << (request.json ? budget_vote_json(result) + '\n' : budget_vote_text(result, console.language, console.width));
    return ExitCode::done;
}

}  // namespace concertation
