// Verdicts of patterns, by hand.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "analysis/pattern_by_hand.hpp"
#include "findings/verdict.hpp"

using namespace concertation;
using concertation::testing::by_hand;

namespace {

Finding verdict_of(const Pattern& pattern, const std::vector<double>& differences, const std::vector<double>& sets) {
    Outcomes outcomes({pattern});
    for (int replicate = 0; replicate < static_cast<int>(differences.size()); ++replicate) {
        outcomes.put({0, 0, replicate, {{1.}}});
        outcomes.put({0, 1, replicate, {{1. + differences[static_cast<std::size_t>(replicate)]}}});
    }
    for (int set = 0; set < static_cast<int>(sets.size()); ++set) {
        outcomes.put({set + 1, 0, 0, {{0.}}});
        outcomes.put({set + 1, 1, 0, {{sets[static_cast<std::size_t>(set)]}}});
    }
    return outcomes.findings({static_cast<int>(sets.size())}).front();
}

/// So many sets of fifty show the effect, the others its opposite.
std::vector<double> sets_of_fifty(int showing) {
    std::vector<double> sets(50, -.1);
    std::fill_n(sets.begin(), showing, .1);
    return sets;
}

}  // namespace

TEST_CASE("a verdict needs the interval of luck and Wilson's interval of the share of sets", "[findings]") {
    const Pattern pattern = by_hand(above(0), 4);
    const std::vector<double> clear = {.1, .2, .1, .2};
    CHECK(verdict_of(pattern, clear, sets_of_fifty(46)).verdict == Verdict::holds);  // from .81
    CHECK(verdict_of(pattern, clear, sets_of_fifty(45)).verdict == Verdict::undecided);
    CHECK(verdict_of(pattern, clear, sets_of_fifty(35)).verdict == Verdict::undecided);
    CHECK(verdict_of(pattern, clear, sets_of_fifty(34)).verdict == Verdict::fails);  // to .79
    CHECK(verdict_of(pattern, clear, {}).verdict == Verdict::undecided);
    CHECK(verdict_of(pattern, {.1, .2, -.3, .2}, sets_of_fifty(50)).verdict == Verdict::fails);
    CHECK(verdict_of(by_hand(below(0), 4), clear, {}).verdict == Verdict::fails);
    CHECK(verdict_of(by_hand(within(.1, .3), 4), {.19, .2, .2, .21}, std::vector<double>(50, .2)).verdict == Verdict::holds);
    CHECK(verdict_of(by_hand(nothing(), 4), clear, {.1}).verdict == Verdict::reported);
    const Finding held = verdict_of(pattern, clear, sets_of_fifty(46));
    CHECK(held.sets == 50);
    CHECK(held.share == Approx(.92));
    CHECK(held.share_within.low == Approx(.8116).margin(5e-5));
    CHECK(held.share_within.high == Approx(.9685).margin(5e-5));
    CHECK(held.effect.mean == Approx(.15));
    CHECK(held.replicates == 4);
}

TEST_CASE("shares that differ by next to nothing show no sign", "[findings]") {
    const std::vector<double> sets(50, .0004);
    Pattern pattern = by_hand(above(0), 4);
    CHECK(verdict_of(pattern, {.1, .2, .1, .2}, sets).verdict == Verdict::holds);
    pattern.unit = "share";
    CHECK(verdict_of(pattern, {.1, .2, .1, .2}, sets).share == 0.);
    CHECK(verdict_of(pattern, {.0003, .0004, .0003, .0004}, std::vector<double>(50, .1)).verdict == Verdict::fails);
}

TEST_CASE("a sign that luck alone can give is not counted against a pattern", "[findings]") {
    Outcomes outcomes({by_hand(above(0), 2)});
    for (int set = 1; set <= 50; ++set)
        for (int replicate = 0; replicate < 2; ++replicate) {
            // The same effect in every set; luck turns the mean of every tenth.
            const double luck = (set % 10 == 0 ? -1.5 : .17) + (replicate == 0 ? -2. : 2.);
            outcomes.put({set, 0, replicate, {{0.}}});
            outcomes.put({set, 1, replicate, {{1. + luck}}});
        }
    CHECK(outcomes.findings({50}).front().share == 1.);
}

TEST_CASE("what cannot be measured gets no verdict, and a replicate that broke off is left out", "[findings]") {
    CHECK(verdict_of(by_hand(above(0), 2), {std::nan(""), std::nan("")}, {}).verdict == Verdict::reported);
    Outcomes outcomes({by_hand(above(0), 3)});
    for (int replicate = 0; replicate < 3; ++replicate) {
        outcomes.put({0, 0, replicate, {{1.}}});
        if (replicate == 1)
            outcomes.put({0, 1, replicate, {}});
        else
            outcomes.put({0, 1, replicate, {{2.}}});
    }
    CHECK(outcomes.findings({0}).front().replicates == 2);
}

TEST_CASE("of several parts the one furthest from what is expected speaks", "[findings]") {
    Pattern pattern = by_hand(above(.1), 2);
    pattern.parts = 3;
    CHECK(furthest_part(pattern, {{.3, .3, .3}, {.05, .05, .05}, {.2, .2, .2}}) == 1);
    pattern.expected = below(.1);
    CHECK(furthest_part(pattern, {{.3, .3, .3}, {.05, .05, .05}, {.2, .2, .2}}) == 0);
}
