#include "prioritise/vote_rules.hpp"

#include <algorithm>
#include <functional>

#include "prioritise/raised_by_one.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_ties = 10, most_tried = 20;

using Rows = std::vector<int>;

const Candidate& at(const std::vector<Candidate>& files, int row) { return files[static_cast<std::size_t>(row)]; }

Rows sorted(Rows rows) {
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Files of the same score where not all that fit in what is left are funded. Without skipping, one that does not fit also keeps out
/// those behind it.
std::vector<Rows> greedy_ties(const std::vector<Candidate>& files, Cents left, const Rows& order, bool skip) {
    std::vector<Rows> ties;
    for (std::size_t first = 0, end = 0; first < order.size() && ties.size() < most_ties; first = end) {
        Rows fitting, funded;
        const Cents before = left;
        for (; end < order.size() && at(files, order[end]).score == at(files, order[first]).score; ++end) {
            const Cents cost = at(files, order[end]).cost;
            if (cost <= before) fitting.push_back(order[end]);
            if (cost > left) continue;
            left -= cost;
            funded.push_back(order[end]);
        }
        const Rows all(order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(end));
        if (skip && funded.size() < fitting.size()) ties.push_back(fitting);
        if (!skip && funded.size() < all.size()) {
            if (!fitting.empty()) ties.push_back(all);
            break;
        }
    }
    return ties;
}

/// What `play` buys among equals ordered by `order`, with the ties that decide it.
VoteOutcome with_ties(const Rows& order, const std::function<Purchases(const Rows&)>& play) {
    const Purchases bought = play(order);
    VoteOutcome outcome{bought.rows, {}};
    Rows tried;
    for (const auto& [taken, passed] : bought.ties) {
        if (std::find(tried.begin(), tried.end(), passed) != tried.end()) continue;
        if (tried.size() == most_tried || outcome.ties.size() == most_ties) break;
        tried.push_back(passed);
        Rows other{passed};
        std::copy_if(order.begin(), order.end(), std::back_inserter(other), [first = passed](int row) { return row != first; });
        if (sorted(play(other).rows) != sorted(bought.rows)) outcome.ties.push_back({taken, passed});
    }
    return outcome;
}

/// The ties of the greedy completion of `bought`, whose first `by_voters` rows voters paid for.
std::vector<Rows> completion_ties(const std::vector<Candidate>& files, const Envelope& envelope, const Purchases& bought) {
    Cents left = envelope.budget;
    std::vector<char> is_bought(files.size(), 0);
    for (std::size_t place = 0; place < bought.by_voters; ++place) {
        left -= at(files, bought.rows[place]).cost;
        is_bought[static_cast<std::size_t>(bought.rows[place])] = 1;
    }
    Rows order = best_first(files);
    order.erase(std::remove_if(order.begin(), order.end(), [&](int row) { return is_bought[static_cast<std::size_t>(row)] != 0; }),
                order.end());
    return greedy_ties(files, left, order, true);
}

VoteOutcome equal_shares(const std::vector<Candidate>& files, const Envelope& envelope) {
    const Rows order = best_first(files);
    VoteOutcome outcome = with_ties(order, [&](const Rows& first) { return funded_by_equal_shares(files, envelope, first); });
    for (Rows& tie : completion_ties(files, envelope, funded_by_equal_shares(files, envelope, order)))
        if (outcome.ties.size() < most_ties) outcome.ties.push_back(std::move(tie));
    return outcome;
}

VoteOutcome greedy(const std::vector<Candidate>& files, const Envelope& envelope, bool skip) {
    const FundingRule rule = skip ? FundingRule::greedy : FundingRule::greedy_no_skip;
    return {funded(rule, files, envelope), greedy_ties(files, envelope.budget, best_first(files), skip)};
}

/// Greedy among the projects that have the support the file asks for.
VoteOutcome greedy_threshold(const BudgetVote& vote, const std::vector<Candidate>& files, const Envelope& envelope) {
    Rows rows;
    std::vector<Candidate> enough;
    for (std::size_t row = 0; row < files.size(); ++row) {
        if (vote.least_support && files[row].score < *vote.least_support) continue;
        rows.push_back(static_cast<int>(row));
        enough.push_back(files[row]);
    }
    VoteOutcome outcome = greedy(enough, envelope, true);
    const auto of_vote = [&](Rows& chosen) {
        for (int& row : chosen) row = rows[static_cast<std::size_t>(row)];
    };
    of_vote(outcome.funded);
    for (Rows& tie : outcome.ties) of_vote(tie);
    return outcome;
}

}  // namespace

VoteOutcome outcome_of(const BudgetVote& vote, VoteRule rule) {
    std::vector<Candidate> files;
    for (const VotedProject& project : vote.projects) files.push_back({project.cost, project.support, -1, project.supporters});
    const Envelope envelope{vote.budget, {}, vote.ballots};
    if (rule == VoteRule::greedy_threshold) return greedy_threshold(vote, files, envelope);
    if (rule == VoteRule::equal_shares) return equal_shares(files, envelope);
    if (rule == VoteRule::equal_shares_add1)
        return with_ties(cheaper_first(files), [&](const Rows& order) { return raised_by_one(files, vote.budget, vote.ballots, order); });
    return greedy(files, envelope, rule == VoteRule::greedy);
}

}  // namespace concertation
