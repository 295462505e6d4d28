// Rounds of proposal and concession, worked by hand.

#include <catch2/catch.hpp>
#include <cmath>

#include "core/random.hpp"
#include "processes/bargaining.hpp"
#include "scenario/parameter_table.hpp"

using namespace concertation;

namespace {

const Shares all_open{10., 10.};

Negotiator at_vertex(std::size_t axis, double weight, double salience = 2. / 3.) {
    Negotiator member;
    member.position[axis] = 1.;
    member.weight = weight;
    member.salience = salience;
    return member;
}

/// Members at the first vertex, then at the second, all of weight 1.
Bargain two_camps(int first, int second) {
    Bargain bargain;
    for (int n = 0; n < first; ++n) bargain.members.push_back(at_vertex(0, 1.));
    for (int n = 0; n < second; ++n) bargain.members.push_back(at_vertex(1, 1.));
    bargain.caps = all_open;
    return bargain;
}

}  // namespace

TEST_CASE("what a member must get falls with trust, support and transparency", "[processes]") {
    const Parameters numbers = default_parameters();
    Bargain bargain;
    bargain.transparency = .5;
    Negotiator member;
    member.mean_trust = .4;
    member.support = .6;
    member.disputing = .25;
    CHECK(acceptance_threshold(member, bargain, numbers) == Approx(1. - .10 - .20 * .4 - .12 * .6 - .05 * .5 + .20 * .25));
    CHECK(acceptance_threshold({}, {}, numbers) == Approx(.9));
}

TEST_CASE("a proposal is worth less by salience times distance", "[processes]") {
    const Parameters numbers = default_parameters();
    const Negotiator member = at_vertex(0, 1., .6);
    CHECK(worth(member, {1.}, numbers) == 1.);
    CHECK(worth(member, {.75, .25}, numbers) == Approx(1. - 1.5 * .6 * .25));
}

TEST_CASE("the first proposal is the weighted mean of positions", "[processes]") {
    Bargain bargain = two_camps(1, 1);
    bargain.members[0].weight = 3.;
    Parameters numbers = default_parameters();
    numbers.decision.rounds = 1.;
    const Agreement agreement = deliberative_agreement(bargain, numbers);
    CHECK(agreement.shares[0] == Approx(.75).epsilon(1e-14));
    CHECK(total(agreement.shares) == Approx(1.).epsilon(1e-14));
}

TEST_CASE("the citizens' ballot moves the proposal by its weight, and not at all without citizens", "[processes]") {
    Bargain bargain = two_camps(1, 1);
    bargain.ballot = {1.};
    bargain.ballot_weight = .3;
    Parameters numbers = default_parameters();
    numbers.decision.rounds = 1.;
    CHECK(deliberative_agreement(bargain, numbers).shares[0] == Approx(.5 + .3 * .5).epsilon(1e-14));
    bargain.ballot = {};
    CHECK(deliberative_agreement(bargain, numbers).shares[0] == Approx(.5).epsilon(1e-14));
}

TEST_CASE("agreement in the first round is a consensus", "[processes]") {
    const Agreement agreement = deliberative_agreement(two_camps(4, 0), default_parameters());
    CHECK(agreement.outcome == DecisionOutcome::consensus);
    CHECK(agreement.rounds == 1);
    CHECK(agreement.refusing == 0.);
}

TEST_CASE("a negotiation ends after its rounds", "[processes]") {
    Parameters numbers = default_parameters();
    numbers.decision.concession = 0.;
    for (const int rounds : {1, 4, 7}) {
        numbers.decision.rounds = rounds;
        const Agreement agreement = deliberative_agreement(two_camps(1, 1), numbers);
        CHECK(agreement.outcome == DecisionOutcome::impasse);
        CHECK(agreement.rounds == rounds);
        CHECK(agreement.refusing == 1.);
    }
}

TEST_CASE("a mood moves what a member accepts, the same over all rounds", "[processes]") {
    const Parameters numbers = default_parameters();
    Negotiator member = at_vertex(0, 1.);
    // Worth 1 - .3 = .7 against .9: a mood of 4 noise scales or more makes up for it.
    for (const auto& [mood, accepted] : {std::pair{0., false}, {3.9, false}, {4.1, true}, {-4.1, false}}) {
        member.mood = mood;
        CHECK(accepts(member, {.7, .3}, {}, numbers) == accepted);
    }
}

TEST_CASE("the next proposal also goes to those who refused", "[processes]") {
    Parameters numbers = default_parameters();
    numbers.decision.concession = 0.;
    numbers.decision.rounds = 2.;
    // Three at one end outweigh one at the other; the second proposal goes .25 (.3 + .5) of the way to the one who refuses.
    Bargain bargain = two_camps(9, 1);
    bargain.accompaniment = .5;
    bargain.rule = DecisionRule::unanimity;
    const Agreement agreement = deliberative_agreement(bargain, numbers);
    CHECK(agreement.outcome == DecisionOutcome::impasse);
    CHECK(agreement.shares[1] == Approx(.1 + .25 * .8 * .9));
    numbers.decision.log_rolling = 0.;
    CHECK(deliberative_agreement(bargain, numbers).shares[1] == Approx(.1));
}

TEST_CASE("who refuses gives way, and agreement in a later round is negotiated", "[processes]") {
    Parameters numbers = default_parameters();
    numbers.decision.concession = 1.;
    numbers.decision.concession_base = .5;
    numbers.decision.tolerance = numbers.decision.log_rolling = 0.;
    Bargain bargain = two_camps(3, 1);
    bargain.accompaniment = .5;
    bargain.rule = DecisionRule::unanimity;
    // First proposal .75: all refuse, nothing but their own position being worth 1, and give way by (.5 + .5)(.5 + 0) = half: to .875 and
    // .375, mean .75. Nobody moves the mean; each is at half the distance, then a quarter: refusal stays, for nothing short of 1 is
    // accepted.
    CHECK(deliberative_agreement(bargain, numbers).outcome == DecisionOutcome::impasse);
    // A support that lets each bear .24: distance times salience times 1.5 = distance must be .24 or less.
    for (Negotiator& member : bargain.members) member.support = .24 / .12;
    // Distances .25 and .75: all refuse. Second round .125 and .375: three accept, the fourth gives half again. Third .078 and .234: all
    // do.
    const Agreement agreement = deliberative_agreement(bargain, numbers);
    CHECK(agreement.outcome == DecisionOutcome::negotiated);
    CHECK(agreement.rounds == 3);
    bargain.rule = DecisionRule::three_quarters;
    CHECK(deliberative_agreement(bargain, numbers).rounds == 2);
}

TEST_CASE("each rule asks for its share of members", "[processes]") {
    // Members at the proposal accept, the one at the other end refuses; weights keep the proposal at the first camp.
    Parameters numbers = default_parameters();
    numbers.decision.rounds = 1.;
    const auto passes = [&numbers](int accepting, int refusing, DecisionRule rule) {
        Bargain bargain = two_camps(accepting, refusing);
        for (std::size_t i = 0; i < bargain.members.size(); ++i)
            bargain.members[i].weight = i < static_cast<std::size_t>(accepting) ? 1. : 1e-12;
        for (Negotiator& member : bargain.members) member.support = 1e-6;
        bargain.rule = rule;
        return deliberative_agreement(bargain, numbers).outcome == DecisionOutcome::consensus;
    };
    CHECK(quorum(DecisionRule::majority) == .5);
    CHECK_FALSE(passes(5, 5, DecisionRule::majority));
    CHECK(passes(6, 5, DecisionRule::majority));
    CHECK(passes(2, 1, DecisionRule::two_thirds));
    CHECK_FALSE(passes(5, 3, DecisionRule::two_thirds));
    CHECK(passes(3, 1, DecisionRule::three_quarters));
    CHECK_FALSE(passes(8, 3, DecisionRule::three_quarters));
    CHECK(passes(9, 1, DecisionRule::consensus));
    CHECK_FALSE(passes(8, 1, DecisionRule::consensus));
    CHECK(passes(9, 0, DecisionRule::unanimity));
    CHECK_FALSE(passes(40, 1, DecisionRule::unanimity));
}

TEST_CASE("unanimity with distant positions never agrees", "[processes]") {
    for (std::uint32_t n = 0; n < 200; ++n) {
        const Block draws = philox({n, 2, 0, 0}, {9, 9});
        Bargain bargain = two_camps(1 + static_cast<int>(draws[0] % 9), 1 + static_cast<int>(draws[1] % 9));
        bargain.rule = DecisionRule::unanimity;
        bargain.accompaniment = bargain.transparency = open_unit(draws[2]);
        // With trust and support of .1 at most and a tolerance of 0, all bear .082 or less, a distance of .055. Who is farthest gives way
        // by .21 a round at most, and the proposal rolls toward it by .33 at most: of a distance of .5 or more a tenth or more is left.
        for (Negotiator& member : bargain.members) member.salience = 1., member.mean_trust = member.support = .1 * open_unit(draws[3]);
        Parameters numbers = default_parameters();
        numbers.decision.tolerance = 0.;
        CHECK(deliberative_agreement(bargain, numbers).outcome == DecisionOutcome::impasse);
    }
}

TEST_CASE("caps hold an axis and what is left goes where there is room", "[processes]") {
    CHECK(capped({.5, .3, .2}, {1., 1., 1.}) == Shares{.5, .3, .2});
    const Shares held = capped({.8, .1, .1}, {.5, 1., 1.});
    CHECK(held[0] == .5);
    CHECK(held[1] == Approx(.25));
    CHECK(held[2] == Approx(.25));
    // A second axis fills when the first one's overflow reaches it.
    const Shares twice = capped({.7, .2, .1}, {.4, .35, 1.});
    CHECK(twice[0] == .4);
    CHECK(twice[1] == .35);
    CHECK(twice[2] == Approx(.25));
    // Nothing wished where there is room: the room itself says where it goes.
    const Shares nowhere = capped({1., 0., 0.}, {.4, .2, .6});
    CHECK(nowhere[0] == .4);
    CHECK(nowhere[1] == Approx(.15));
    CHECK(nowhere[2] == Approx(.45));
}

TEST_CASE("capped shares sum to 1, stay under their caps and keep the proportions of what is free", "[processes]") {
    for (std::uint32_t n = 0; n < 2000; ++n) {
        EventDraws draws(Luck{8, 0}, Draw::shock, n);
        Shares wish{}, caps{};
        const std::size_t axes = 2 + n % 7;
        for (std::size_t k = 0; k < axes; ++k) wish[k] = draws.unit() < .2 ? 0. : draws.unit(), caps[k] = draws.unit();
        wish[0] += .01;
        wish = normalised(wish);
        const double room = total(caps);
        for (double& cap : caps) cap *= (1. + draws.unit()) / room;
        const Shares shares = capped(wish, caps);
        CHECK(total(shares) == Approx(1.).epsilon(1e-12));
        double ratio = -1.;
        for (std::size_t k = 0; k < axes; ++k) {
            CHECK(shares[k] >= 0.);
            CHECK(shares[k] <= caps[k] + 1e-12);
            if (wish[k] == 0. || shares[k] >= caps[k] - 1e-12) continue;
            if (ratio >= 0.) CHECK(shares[k] / wish[k] == Approx(ratio).epsilon(1e-9));
            ratio = shares[k] / wish[k];
        }
    }
}
