// What votes fund under the rules cities play: cases worked by hand, and endowments raised one by one.

#include <catch2/catch.hpp>
#include <numeric>
#include <random>

#include "prioritise/raised_by_one.hpp"
#include "prioritise/vote_rules.hpp"
#include "processes/equal_shares.hpp"

using namespace concertation;
using Rows = std::vector<int>;

namespace {

BudgetVote vote_of(std::vector<VotedProject> projects, std::int64_t budget, int ballots) {
    BudgetVote vote;
    vote.projects = std::move(projects);
    vote.budget = budget;
    vote.ballots = ballots;
    return vote;
}

/// A project of `units` that these ballots name.
VotedProject project(std::int64_t units, const std::vector<int>& supporters) {
    return {"", "", units * 100, static_cast<double>(supporters.size()), supporters};
}

Rows bought_with(const std::vector<Candidate>& files, int voters, double endowment) {
    EqualShares shares(files, cheaper_first(files), voters, endowment, Satisfaction::cost);
    Rows rows;
    while (const auto row = shares.buy([](const Candidate&) { return true; })) rows.push_back(*row);
    return rows;
}

Cents cost_of(const Rows& rows, const std::vector<Candidate>& files) {
    return std::accumulate(rows.begin(), rows.end(), Cents{0},
                           [&](Cents sum, int row) { return sum + files[static_cast<std::size_t>(row)].cost; });
}

/// The rule as it is told: one unit, and again.
Rows raised_one_by_one(const std::vector<Candidate>& files, Cents budget, int voters) {
    Rows stands = bought_with(files, voters, static_cast<double>(budget) / voters);
    for (Cents units = budget / voters / 100 + 1;; ++units) {
        bool full = true, all = true;
        for (int row = 0; row < static_cast<int>(files.size()); ++row) {
            if (std::find(stands.begin(), stands.end(), row) != stands.end()) continue;
            const Candidate& file = files[static_cast<std::size_t>(row)];
            full = full && file.cost > budget - cost_of(stands, files);
            all = all && file.supporters.empty();
        }
        if (full || all) return stands;
        Rows next = bought_with(files, voters, static_cast<double>(units) * 100.);
        if (cost_of(next, files) > budget) return stands;
        stands = std::move(next);
    }
}

struct MadeUp {
    std::vector<Candidate> files;
    Cents budget = 0;
    int voters = 0;
};

MadeUp made_up(std::mt19937& luck) {
    const auto drawn = [&](int least, int most) { return least + static_cast<int>(luck() % static_cast<unsigned>(most - least + 1)); };
    MadeUp vote;
    vote.voters = drawn(1, 12);
    Cents all = 0;
    for (int row = drawn(1, 9); row > 0; --row) {
        Candidate file{drawn(1, 60) * 100, 0., -1, {}};
        for (int voter = 0; voter < vote.voters; ++voter)
            if (drawn(0, 2) == 0) file.supporters.push_back(voter);
        all += file.cost;
        vote.files.push_back(file);
    }
    vote.budget = all * drawn(20, 100) / 100;
    return vote;
}

}  // namespace

TEST_CASE("equal shares with costs as satisfaction buys what most want, whatever it costs", "[funding]") {
    // 10 each. One point a project: the 4 of voter 0 come first; their cost as satisfaction: the 15 that three want.
    const std::vector<Candidate> files{{4, 1., -1, {0}}, {15, 1., -1, {0, 1, 2}}};
    EqualShares points(files, {0, 1}, 3, 10., Satisfaction::one), costs(files, {0, 1}, 3, 10., Satisfaction::cost);
    const auto all = [](const Candidate&) { return true; };
    CHECK(points.buy(all) == 0);
    CHECK(costs.buy(all) == 1);
    CHECK(costs.buy(all) == 0);
    CHECK_FALSE(costs.buy(all));
}

TEST_CASE("add1 raises endowments by a unit until nothing else fits or the budget would be passed", "[funding]") {
    // Five ballots, 50 in all, 10 each. First only the 18 of voters 0, 1 and 2 (6 each) is bought. At 11 voter 3 pays the 11; the 26 of
    // voters 0 and 4 waits for 16 each and is too dear for the 21 that are left, so that nothing else fits.
    const BudgetVote vote = vote_of({project(18, {0, 1, 2}), project(11, {3}), project(26, {0, 4})}, 5000, 5);
    CHECK(outcome_of(vote, VoteRule::equal_shares_add1).funded == Rows{0, 1});
    // With 56 the 26 fits; it is bought at 16 (10 and 16), and everything is.
    CHECK(outcome_of(vote_of(vote.projects, 5600, 5), VoteRule::equal_shares_add1).funded == Rows{0, 2, 1});
    // The last outcome that does not pass the budget stands, though 22 are left: at 31 voters 0 and 1 would each buy their 21.
    const BudgetVote passed = vote_of({project(20, {0, 1}), project(21, {0}), project(15, {2}), project(21, {1})}, 5700, 3);
    CHECK(outcome_of(passed, VoteRule::equal_shares_add1).funded == Rows{0, 2});
    // Nobody wants the last one: it is not bought, and endowments do not rise for ever.
    CHECK(outcome_of(vote_of({project(10, {0}), project(5, {})}, 10000, 2), VoteRule::equal_shares_add1).funded == Rows{0});
    CHECK(outcome_of(vote_of({project(10, {})}, 10000, 0), VoteRule::equal_shares_add1).funded.empty());
}

TEST_CASE("endowments raised by many units at once fund what one by one would", "[funding]") {
    std::mt19937 luck(20230);
    for (int history = 0; history < 400; ++history) {
        const MadeUp vote = made_up(luck);
        INFO(history);
        CHECK(raised_by_one(vote.files, vote.budget, vote.voters, cheaper_first(vote.files)).rows ==
              raised_one_by_one(vote.files, vote.budget, vote.voters));
    }
}

TEST_CASE("purchases are the same as long as equal shares promises", "[funding]") {
    std::mt19937 luck(20231);
    int promised = 0;
    for (int history = 0; history < 400; ++history) {
        const MadeUp vote = made_up(luck);
        const double endowment = static_cast<double>(vote.budget) / vote.voters;
        EqualShares shares(vote.files, cheaper_first(vote.files), vote.voters, endowment, Satisfaction::cost);
        Rows rows;
        while (const auto row = shares.buy([](const Candidate&) { return true; })) rows.push_back(*row);
        const double most = std::min(shares.same_for(), 1e7);
        promised += most > 1. ? 1 : 0;
        INFO(history);
        for (const double share : {.25, .5, .75, .999}) CHECK(bought_with(vote.files, vote.voters, endowment + share * most) == rows);
    }
    CHECK(promised > 200);
}

TEST_CASE("endowments rise through fortunes in a few plays", "[funding]") {
    // A hundred billion for one voter's project, and for the one of two: the sums are never counted through.
    const std::int64_t dear = 100'000'000'000;
    const BudgetVote vote = vote_of({project(dear, {0}), project(dear / 3, {0, 1}), project(dear, {2})}, dear * 250, 4);
    CHECK(outcome_of(vote, VoteRule::equal_shares_add1).funded == Rows{1, 0, 2});
}

TEST_CASE("a threshold keeps out what has less support, where the rule has one", "[funding]") {
    BudgetVote vote = vote_of({project(30, {0, 1}), project(60, {0, 1, 2, 3}), project(50, {0, 1, 2})}, 10000, 4);
    CHECK(outcome_of(vote, VoteRule::greedy_threshold).funded == Rows{1, 0});
    vote.least_support = 3.;
    CHECK(outcome_of(vote, VoteRule::greedy_threshold).funded == Rows{1});
    CHECK(outcome_of(vote, VoteRule::greedy).funded == Rows{1, 0});
    CHECK(outcome_of(vote, VoteRule::greedy_no_skip).funded == Rows{1});
}

TEST_CASE("a tie is told where the order of equals decides what is funded, and only there", "[funding]") {
    using Ties = std::vector<Rows>;
    const auto ties = [](const std::vector<VotedProject>& projects, std::int64_t budget, VoteRule rule) {
        return outcome_of(vote_of(projects, budget, 4), rule).ties;
    };
    const std::vector<VotedProject> equals{project(60, {0, 1}), project(50, {1, 2}), project(40, {3})};
    CHECK(ties(equals, 10000, VoteRule::greedy) == Ties{{1, 0}});
    CHECK(ties(equals, 10000, VoteRule::greedy_no_skip) == Ties{{1, 0}});
    CHECK(ties(equals, 11000, VoteRule::greedy).empty());
    CHECK(ties(equals, 5000, VoteRule::greedy).empty());
    CHECK(ties(equals, 5000, VoteRule::greedy_no_skip) == Ties{{1, 0}});
    CHECK(ties(equals, 4000, VoteRule::greedy_no_skip).empty());
    // Voters 0 and 1 pay for one of two that cost them the same; the other no longer fits.
    const std::vector<VotedProject> alike{project(20, {0, 1}), project(20, {0, 1})};
    CHECK(ties(alike, 4000, VoteRule::equal_shares_add1).empty());
    CHECK(ties(alike, 3900, VoteRule::equal_shares_add1) == Ties{{0, 1}});
    CHECK(ties(alike, 3900, VoteRule::equal_shares) == Ties{{0, 1}});
    const BudgetVote threshold = [&] {
        BudgetVote vote = vote_of(equals, 10000, 4);
        vote.projects.insert(vote.projects.begin(), project(10, {}));
        vote.least_support = 2.;
        return vote;
    }();
    CHECK(outcome_of(threshold, VoteRule::greedy_threshold).ties == Ties{{2, 1}});
}
