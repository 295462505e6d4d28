#include "report/budget_vote_text.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "report/text_table.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int name_width = 46;

std::string word_of(VoteRule rule) { return vote_rule_words()[static_cast<std::size_t>(rule)]; }

double units(std::int64_t cents) { return static_cast<double>(cents) / 100.; }

/// Money without a currency: a vote may be held in any. Whole where nothing is lost.
std::string amount(std::int64_t cents, Language language) { return decimal(units(cents), cents % 100 == 0 ? 0 : 2, language); }

std::string number(double value, Language language) {
    return decimal(value, value == static_cast<double>(static_cast<std::int64_t>(value)) ? 0 : 2, language);
}

const VotedProject& project(const BudgetVoteResult& result, int row) { return result.vote.projects[static_cast<std::size_t>(row)]; }

/// The rows not funded, the best supported first.
std::vector<int> refused(const BudgetVoteResult& result) {
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(result.vote.projects.size()); ++row)
        if (std::find(result.funded.begin(), result.funded.end(), row) == result.funded.end()) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return project(result, a).support > project(result, b).support; });
    return rows;
}

std::vector<std::string> cells(const BudgetVoteResult& result, int row, const std::string& mark, Language language) {
    const VotedProject& one = project(result, row);
    const std::string name = one.name.empty() ? one.id : one.id + "  " + one.name;
    return {mark + " " + shortened(name, name_width), amount(one.cost, language), number(one.support, language)};
}

}  // namespace

std::int64_t spent(const BudgetVoteResult& result) {
    std::int64_t sum = 0;
    for (const int row : result.funded) sum += project(result, row).cost;
    return sum;
}

std::string budget_vote_text(const BudgetVoteResult& result, Language language, int width) {
    const BudgetVote& vote = result.vote;
    TextTable table;
    table.heading = {text("prioritise.project", language), text("prioritise.cost", language), text("prioritise.support", language)};
    for (const int row : result.funded) table.rows.push_back({cells(result, row, "✓", language)});
    bool first = true;
    for (const int row : refused(result)) {
        table.rows.push_back({cells(result, row, " ", language), first && !result.funded.empty()});
        first = false;
    }
    const double share = vote.budget > 0 ? units(spent(result)) / units(vote.budget) : 0.;
    return lines_of(table) +
           wrapped(text("prioritise.sum", language,
                        {whole(static_cast<std::int64_t>(result.funded.size()), language),
                         whole(static_cast<std::int64_t>(vote.projects.size()), language), amount(spent(result), language),
                         amount(vote.budget, language), percent(share, 1, language), word_of(result.rule), whole(vote.ballots, language)}),
                   width) +
           '\n';
}

std::string budget_vote_json(const BudgetVoteResult& result) {
    nlohmann::ordered_json all;
    all["funded"] = nlohmann::ordered_json::array();
    for (const int row : result.funded) all["funded"].push_back(project(result, row).id);
    all["spent"] = units(spent(result));
    all["budget"] = units(result.vote.budget);
    all["rule"] = word_of(result.rule);
    all["file_rule"] = result.vote.rule_named.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(result.vote.rule_named);
    all["ballots"] = result.vote.ballots;
    all["projects"] = nlohmann::ordered_json::array();
    for (int row = 0; row < static_cast<int>(result.vote.projects.size()); ++row) {
        const VotedProject& one = project(result, row);
        all["projects"].push_back({{"id", one.id},
                                   {"cost", units(one.cost)},
                                   {"support", one.support},
                                   {"supporters", one.supporters.size()},
                                   {"funded", std::find(result.funded.begin(), result.funded.end(), row) != result.funded.end()}});
    }
    all["warnings"] = result.warnings;
    return all.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace concertation
