// The asymmetric Nash solution against closed forms and against a search.

#include "processes/nash.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "core/random.hpp"
#include "processes/nash_problem.hpp"
#include "scenario/parameter_table.hpp"

using namespace concertation;

namespace {

/// Numbers under which no agreement is worth a member's support.
Parameters support_is_disagreement() {
    Parameters numbers = default_parameters();
    numbers.decision.disagreement = 0.;
    numbers.decision.disagreement_support = 1.;
    return numbers;
}

Negotiator member(Shares position, double weight, double salience, double disagreement) {
    Negotiator one;
    one.position = position;
    one.weight = weight;
    one.salience = salience;
    one.support = disagreement;
    return one;
}

double log_product(const Bargain& bargain, const Shares& shares, const Parameters& numbers) {
    double sum = 0.;
    for (const Negotiator& one : bargain.members) {
        const double gain = worth(one, shares, numbers) - one.support;
        if (gain <= 0.) return -INFINITY;
        sum += one.weight * std::log(gain);
    }
    return sum;
}

}  // namespace

TEST_CASE("two at the vertices share by weight what is above their disagreement points", "[processes][theory]") {
    Bargain bargain;
    bargain.members = {member({1.}, .6, 2. / 3., .1), member({0., 1.}, .4, 2. / 3., .2)};
    bargain.caps = {1., 1.};
    const Agreement agreement = nash_agreement(bargain, support_is_disagreement());
    // .1 + .6 (1 - .1 - .2)
    CHECK(agreement.shares[0] == Approx(.52).epsilon(1e-6));
    CHECK(agreement.shares[1] == Approx(.48).epsilon(1e-6));
    CHECK(agreement.outcome == DecisionOutcome::consensus);
    CHECK(agreement.rounds == 1);
}

TEST_CASE("no other shares have a larger Nash product", "[processes][theory]") {
    const Parameters numbers = support_is_disagreement();
    for (std::uint32_t n = 0; n < 20; ++n) {
        EventDraws draws(Luck{10, 0}, Draw::shock, n);
        Bargain bargain;
        for (int i = 0; i < 6; ++i) {
            Shares wanted{draws.unit() + .01, draws.unit(), draws.unit()};
            bargain.members.push_back(member(normalised(wanted), .2 + draws.unit(), .4 + .4 * draws.unit(), .05 + .1 * draws.unit()));
        }
        bargain.caps = {1., 1., 1.};
        const Agreement agreement = nash_agreement(bargain, numbers);
        REQUIRE(agreement.outcome == DecisionOutcome::consensus);
        const double best = log_product(bargain, agreement.shares, numbers);
        for (double a = 0.; a <= 1.; a += .02)
            for (double b = 0.; a + b <= 1.; b += .02) CHECK(log_product(bargain, {a, b, 1. - a - b}, numbers) <= best + 1e-6);
    }
}

TEST_CASE("the compromise leaves nobody worse off than any other shares would leave the worst placed", "[processes][theory]") {
    for (std::uint32_t n = 0; n < 20; ++n) {
        EventDraws draws(Luck{11, 0}, Draw::shock, n);
        NashProblem problem{{}, {1., 1., 1.}};
        for (int i = 0; i < 9; ++i) {
            const Shares wanted = normalised({draws.unit() + .01, draws.unit(), draws.unit()});
            problem.parties.push_back({wanted, 1., .3 + .4 * draws.unit(), .2 * draws.unit() - .1});
        }
        const auto least_margin = [&](const Shares& at) {
            double least = 1.;
            for (const Party& party : problem.parties) least = std::min(least, margin(party, at, 3));
            return least;
        };
        const Compromise compromise = largest_smallest_margin(problem, 10.);
        const double best = least_margin(compromise.shares);
        for (double a = 0.; a <= 1.; a += .02)
            for (double b = 0.; a + b <= 1.; b += .02) CHECK(least_margin({a, b, 1. - a - b}) <= best + 1e-7);
        double multipliers = 0., slack = 0.;
        for (std::size_t i = 0; i < 9; ++i) {
            multipliers += compromise.multipliers[i];
            slack += compromise.multipliers[i] * (margin(problem.parties[i], compromise.shares, 3) - best);
        }
        CHECK(multipliers == Approx(1.).epsilon(1e-6));
        CHECK(slack < 1e-6);
    }
}

TEST_CASE("the programme's caps hold for the Nash solution too", "[processes]") {
    Bargain bargain;
    bargain.members = {member({1.}, 5., 2. / 3., .1), member({.8, .2}, 1., 2. / 3., .1)};
    bargain.caps = {.3, .5, .6};
    const Agreement agreement = nash_agreement(bargain, support_is_disagreement());
    CHECK(agreement.shares[0] == Approx(.3).margin(1e-5));
    CHECK(total(agreement.shares) == Approx(1.).epsilon(1e-9));
    CHECK(agreement.shares[1] <= .5 + 1e-6);
    CHECK(agreement.shares[3] == 0.);
}

TEST_CASE("while nothing suits all, the worst placed leaves; agreement is then negotiated", "[processes]") {
    Bargain bargain;
    for (int i = 0; i < 4; ++i) bargain.members.push_back(member({.9, .1}, 1., 1., .5));
    bargain.members.push_back(member({0., 0., 1.}, 1., 1., .95));
    bargain.caps = {1., 1., 1.};
    bargain.rule = DecisionRule::three_quarters;
    const Agreement agreement = nash_agreement(bargain, support_is_disagreement());
    CHECK(agreement.outcome == DecisionOutcome::negotiated);
    CHECK(agreement.rounds == 2);
    CHECK(agreement.refusing == Approx(.2));
    CHECK(agreement.shares[0] == Approx(.9).margin(1e-4));
}

TEST_CASE("who supports the process can wait for the next call", "[processes]") {
    Bargain bargain;
    bargain.members = {member({1.}, 1., 2. / 3., 0.), member({0., 1.}, 1., 2. / 3., 0.)};
    bargain.caps = {1., 1.};
    const Parameters numbers = default_parameters();
    CHECK(nash_agreement(bargain, numbers).shares[0] == Approx(.5).epsilon(1e-6));
    // A disagreement point of .4 + .2 against .4: half of the difference more.
    bargain.members[0].support = 1.;
    CHECK(nash_agreement(bargain, numbers).shares[0] == Approx(.6).epsilon(1e-6));
}

TEST_CASE("below the quorum the Nash table is at an impasse", "[processes]") {
    Bargain bargain;
    for (int i = 0; i < 2; ++i) bargain.members.push_back(member({1.}, 1., 1., .95));
    for (int i = 0; i < 2; ++i) bargain.members.push_back(member({0., 1.}, 1., 1., .95));
    bargain.caps = {1., 1.};
    bargain.rule = DecisionRule::three_quarters;
    CHECK(nash_agreement(bargain, support_is_disagreement()).outcome == DecisionOutcome::impasse);
    bargain.rule = DecisionRule::unanimity;
    CHECK(nash_agreement(bargain, support_is_disagreement()).outcome == DecisionOutcome::impasse);
}
