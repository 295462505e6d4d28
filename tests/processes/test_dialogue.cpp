// Tension term by term, stances at their thresholds, scarcity, disputes and trust, worked by hand.

#include "processes/dialogue.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "core/math.hpp"
#include "processes/conditions.hpp"
#include "processes/trust.hpp"
#include "scenario/parameter_table.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

TEST_CASE("tension adds what strains and takes off what calms", "[processes]") {
    const Parameters p = default_parameters();
    const Side side{.6, .8, .3, .4};
    const Between between{.5, .25, .45, true};
    const Mood mood{.6, .5, .4};
    const double seen = .5 * (1. + .35 * .75) * (1.1 - .2 * .4);
    CHECK(tension(side, between, mood, p) ==
          Approx(1.07 + 3.2 * .6 * seen + .8 * .6 + 1. * .45 * .75 + 1. - 3.3 * .3 - .3 * .5 - 1. * .4).epsilon(1e-12));
    // A distance seen as larger than the whole counts as the whole.
    CHECK(tension({1., 0., 0., 0.}, {1., 0., 0., false}, {0., 0., 0.}, p) == Approx(1.07 + 3.2));
}

TEST_CASE("a stance is where tension and its noise fall between the thresholds", "[processes]") {
    const Parameters p = default_parameters();
    const double sharpness = 1. / p.tension.noise, ease = exponential(-p.tension.negotiation_width * sharpness);
    for (double z = -2.; z < 4.; z += .05)
        for (double u = .003; u < 1.; u += .0207) {
            const double felt = z + p.tension.noise * std::log(u / (1. - u));
            if (std::fabs(felt) < 1e-9 || std::fabs(felt - p.tension.negotiation_width) < 1e-9) continue;
            const Stance expected = felt < 0.                            ? Stance::cooperate
                                    : felt < p.tension.negotiation_width ? Stance::negotiate
                                                                         : Stance::contest;
            CHECK(stance(exponential(sharpness * z), ease, u) == expected);
        }
}

TEST_CASE("scarcity is what is wished for against all that is wished and opened, and does not vanish with the money", "[processes]") {
    const Parameters p = default_parameters();
    Table table;
    table.scarcity = .2;
    const double drifted = .2 + .05 * (.62 - .2);
    CHECK(felt_scarcity(table, p, 0) == Approx(drifted));
    table.programme.period = 0;
    CHECK(felt_scarcity(table, p, 0) == Approx(drifted));
    table.ledger.envelope = 100;
    CHECK(felt_scarcity(table, p, 0) == Approx(2. / 3.));
    table.wished = 300.;
    table.opened = 100.;
    CHECK(felt_scarcity(table, p, 0) == Approx(.75));
    table.programme.gap_until = 3;
    CHECK(felt_scarcity(table, p, 2) == Approx(drifted));
    CHECK(felt_scarcity(table, p, 3) == Approx(.75));
}

TEST_CASE("trust moves by stages", "[processes]") {
    const Parameters p = default_parameters();
    CHECK(updated_trust(.4, Stance::cooperate, 0., p) == Approx(.4 + .07 * .6));
    CHECK(updated_trust(.4, Stance::negotiate, 0., p) == Approx(.4 + .15 * .1));
    CHECK(updated_trust(.8, Stance::negotiate, 0., p) == Approx(.8 - .15 * .3));
    CHECK(updated_trust(.4, Stance::contest, 0., p) == Approx(.4 - .10 * .4));
    for (const double trust : {0., 1.})
        for (const Stance read : {Stance::cooperate, Stance::negotiate, Stance::contest}) {
            for (const double propensity : {-.6, 0., .6}) {
                CHECK(updated_trust(trust, read, propensity, p) >= 0.);
                CHECK(updated_trust(trust, read, propensity, p) <= 1.);
            }
        }
}

TEST_CASE("a person's propensity moves where trust heads for", "[processes]") {
    const Parameters p = default_parameters();
    CHECK(updated_trust(.4, Stance::cooperate, -.2, p) == Approx(.4 + .07 * .4));
    CHECK(updated_trust(.4, Stance::cooperate, .2, p) == Approx(.4 + .07 * .6));
    CHECK(updated_trust(.4, Stance::negotiate, .2, p) == Approx(.4 + .15 * .3));
    CHECK(updated_trust(.4, Stance::contest, .2, p) == Approx(.4 - .10 * .2));
    CHECK(updated_trust(.4, Stance::contest, -.2, p) == Approx(.4 - .10 * .4));
    CHECK(trust_in_strangers(.1, p) == Approx(.34));
    CHECK(trust_in_strangers(-.9, p) == 0.);
}

TEST_CASE("trust that is not used comes back toward a stranger's; used, it does not", "[processes]") {
    Scenario scenario = talk_alone(2);
    numbers(scenario).trust.fading = .02;
    Region region = first_region(scenario);
    Table& table = region.tables[0];
    set_every_trust(table, .6, .5);
    std::fill(table.ties.last_contact.begin(), table.ties.last_contact.end(), std::int16_t{4});
    let_trust_fade(region, scenario, 4);
    CHECK(mean_trust(table) == Approx(.6));
    let_trust_fade(region, scenario, 5);
    CHECK(mean_trust(table) == Approx(.6 + .02 * (.24 - .6)));
}

TEST_CASE("news moves all of an actor's trusts alike and all of a table's, and has the spread it is given", "[processes]") {
    Scenario scenario = scenario_of({1});
    Region region = first_region(scenario);
    double squares = 0., common = 0.;
    int count = 0;
    for (Month month = 0; month < 200; ++month) {
        const News heard = news(region, scenario, Luck{1, 0}, month);
        for (const double each : heard.of_actor) squares += each * each, ++count;
        common += heard.of_table[0] * heard.of_table[0];
    }
    // 95 % limits of a chi-square over its degrees of freedom, over 5,000 of them and with 200.
    CHECK(std::sqrt(squares / count) == Approx(.025).epsilon(.03));
    CHECK(std::sqrt(common / 200.) == Approx(.015).epsilon(.11));
    Table& table = region.tables[0];
    set_every_trust(table, .5, .5);
    News heard = news(region, scenario, Luck{1, 0}, 0);
    hear_news(region, scenario, heard);
    for_each_tie(table.ties, [&](int i, int j) {
        CHECK(table.ties.trust_of(i, j) == Approx(.5 + heard.of_table[0] + heard.of_actor[at(table.members[at(i)])]));
    });
}

TEST_CASE("a reading moves the trust of the one who reads", "[processes]") {
    const Scenario scenario = talk_alone(2);
    Region region = first_region(scenario);
    set_every_trust(region.tables[0], .4, .5);
    std::vector<Encounter> met = everyone_meets(region, 0, Stance::cooperate);
    met.resize(1);
    met[0].read_of_i = Stance::contest;
    update_trust(region, scenario, met);
    CHECK(region.tables[0].ties.trust_of(met[0].i, met[0].j) == Approx(.4 + .07 * .6));
    CHECK(region.tables[0].ties.trust_of(met[0].j, met[0].i) == Approx(.4 - .10 * .4));
    CHECK(region.tables[0].tally.readings == std::array<std::int32_t, 3>{1, 0, 1});
}

TEST_CASE("contact brings familiarity, and only a contest opens a dispute", "[processes]") {
    Scenario scenario = talk_alone(4);
    numbers(scenario).dialogue.dispute_chance = 1.;
    for (const double z0 : {-50., 1.1, 50.}) {
        numbers(scenario).tension.z0 = z0;
        Region region = first_region(scenario);
        const double before = region.tables[0].ties.familiarity[0];
        const std::vector<Encounter> met = dialogue(region, scenario, {region.actors.seats, region.actors.resources}, Luck{1, 0}, 0);
        converse(region, scenario, met, 0);
        CHECK(region.tables[0].tally.encounters == static_cast<int>(met.size()));
        CHECK(region.tables[0].ties.familiarity[0] == Approx(before + .1 * (1. - before)));
        int contested = 0;
        for (const Encounter& e : met) contested += e.stance_i == Stance::contest || e.stance_j == Stance::contest ? 1 : 0;
        CHECK(region.tables[0].tally.disputes_opened == contested);
        if (z0 == 50.) CHECK(contested == static_cast<int>(met.size()));
        if (z0 == -50.) CHECK(contested == 0);
    }
}
