// What a table bargains over, what an impasse leads to, and what a decision leaves behind.

#include "processes/decision.hpp"

#include <catch2/catch.hpp>

#include "processes/attendance.hpp"
#include "processes/calls.hpp"
#include "processes/deliberation.hpp"
#include "processes/periods.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Luck luck{1, 0};

/// Two territories whose first decision is due in month 0; nobody accepts anything but its own position.
Scenario stubborn(ImpasseRule rule) {
    Scenario scenario = scenario_of({2});
    Parameters& p = numbers(scenario);
    p.programme.first_lag = p.programme.last_lag = p.decision.ballot_months = 0.;
    p.decision.tolerance = p.decision.trust = p.decision.support = p.decision.transparency = p.decision.mood = 0.;
    p.decision.log_rolling = p.decision.concession = 0.;
    choices(scenario).approach = plain_approach();
    choices(scenario).approach.impasse = rule;
    return scenario;
}

/// The same where everyone accepts anything.
Scenario easy() {
    Scenario scenario = stubborn(ImpasseRule::defer);
    numbers(scenario).decision.distance = 0.;
    return scenario;
}

/// Region 0 with its envelope granted and every seat filled.
Region seated(const Scenario& scenario) {
    Region region = first_region(scenario);
    open_periods(region, scenario, luck, 0);
    take_seats(region, scenario, {region.actors.seats, region.actors.resources});
    return region;
}

}  // namespace

TEST_CASE("the convenor's word counts double at its own table", "[processes]") {
    Scenario scenario = easy();
    const Region region = seated(scenario);
    for (const Table& table : region.tables) {
        const Bargain bargain = bargain_of(region, scenario, table, luck, 0);
        REQUIRE(bargain.members.size() == table.members.size());
        int convenors = 0;
        for (std::size_t i = 0; i < bargain.members.size(); ++i) {
            const auto actor = at(table.members[i]);
            const double word =
                weight_of_word(region.actors.power[actor], region.actors.expertise[actor], table.levers.expertise_recognition);
            const bool convenes = region.actors.role[actor] == Role::convenor && table.territory >= 0;
            CHECK(bargain.members[i].weight == Approx(convenes ? 2. * word : word));
            convenors += convenes ? 1 : 0;
        }
        CHECK(convenors == (table.territory >= 0 ? 1 : 0));
    }
}

TEST_CASE("the ballot is the citizens' mean, by the weight of participation; caps follow priorities and adaptability", "[processes]") {
    Scenario scenario = easy();
    numbers(scenario).levers.citizen_participation = .5;
    const Region region = seated(scenario);
    const Table& table = region.tables[0];
    const Bargain bargain = bargain_of(region, scenario, table, luck, 0);
    Shares mean{};
    for (const int actor : table.members)
        if (region.actors.sector[at(actor)] == Sector::citizen) add_scaled(mean, region.actors.position[at(actor)], 1. / 3.);
    CHECK(total_variation(mean, bargain.ballot) < 1e-12);
    CHECK(bargain.ballot_weight == Approx(.25));
    for (std::size_t k = 0; k < 6; ++k) CHECK(bargain.caps[k] == Approx(1.3 * table.priorities[k] + .6 * .5));
    CHECK(bargain.caps[6] == 0.);
}

TEST_CASE("an empty chair neither bargains nor votes", "[processes]") {
    const Scenario scenario = easy();
    Region region = seated(scenario);
    const std::size_t before = bargain_of(region, scenario, region.tables[0], luck, 0).members.size();
    region.actors.away[at(region.tables[0].members[2])] = 1;
    CHECK(bargain_of(region, scenario, region.tables[0], luck, 0).members.size() == before - 1);
}

TEST_CASE("an impasse is deferred, settled by the mandatary's mean or by the ministry's priorities", "[processes]") {
    for (const ImpasseRule rule : {ImpasseRule::defer, ImpasseRule::mandatary_decides, ImpasseRule::ministry_decides}) {
        const Scenario scenario = stubborn(rule);
        Region region = seated(scenario);
        const std::vector<Decided> decided = decisions(region, scenario, luck, 0);
        REQUIRE(decided.size() == 3);
        Shares mandatary{};
        double members = 0.;
        for (const int actor : region.regional().members) {
            if (region.actors.territory[at(actor)] < 0 || region.actors.sector[at(actor)] == Sector::citizen) continue;
            add_scaled(mandatary, region.actors.position[at(actor)], 1.);
            members += 1.;
        }
        for (double& share : mandatary) share /= members;
        for (const Decided& one : decided) {
            CHECK(one.agreement.outcome == DecisionOutcome::impasse);
            CHECK(one.deferred == (rule == ImpasseRule::defer));
            CHECK(one.imposed == (rule != ImpasseRule::defer));
            const Table& table = region.tables[at(one.table)];
            if (rule == ImpasseRule::ministry_decides) CHECK(one.agreement.shares == table.priorities);
            if (rule == ImpasseRule::mandatary_decides) CHECK(total_variation(one.agreement.shares, mandatary) < 1e-12);
        }
        apply_decisions(region, scenario, decided, 0);
        open_calls(region, scenario, decided, 0);
        for (const Table& table : region.tables) {
            CHECK(table.programme.call.has_value() == (rule != ImpasseRule::defer));
            CHECK(table.programme.next_decision == 12);
        }
    }
}

TEST_CASE("a table with too few seats filled tries again the next month", "[processes]") {
    const Scenario scenario = easy();
    Region region = first_region(scenario);
    open_periods(region, scenario, luck, 0);
    take_seats(region, scenario, {std::vector<std::uint16_t>(region.actors.number.size(), 0), region.actors.resources});
    CHECK(decisions(region, scenario, luck, 0).empty());
    apply_decisions(region, scenario, {}, 0);
    for (const Table& table : region.tables) CHECK(table.programme.next_decision == 0);
}

TEST_CASE("trust and appropriation remember how a decision was taken", "[processes]") {
    for (const bool agrees : {true, false}) {
        const Scenario scenario = agrees ? easy() : stubborn(ImpasseRule::ministry_decides);
        Region region = seated(scenario);
        for (Table& table : region.tables) set_every_trust(table, .4, .5), table.appropriation = .5;
        apply_decisions(region, scenario, decisions(region, scenario, luck, 0), 0);
        for (const Table& table : region.tables) {
            CHECK(mean_trust(table) == Approx(agrees ? .4 + .05 * .6 : .4 - .05 * .4));
            CHECK(table.appropriation == Approx(agrees ? .5 + .1 * .5 : .5 - .1 * .5));
        }
    }
}

TEST_CASE("where the region recommends, its table decides for its territories, who feel it prescribed", "[processes]") {
    Scenario scenario = easy();
    choices(scenario).approach.recommendations = Recommendations::regional;
    Region region = seated(scenario);
    for (Table& table : region.tables) table.appropriation = .5;
    const std::vector<Decided> decided = decisions(region, scenario, luck, 0);
    REQUIRE(decided.size() == 3);
    apply_decisions(region, scenario, decided, 0);
    for (int local = 0; local < 2; ++local) {
        CHECK(region.tables[at(local)].agreed == region.regional().agreed);
        CHECK(region.tables[at(local)].appropriation == Approx(.45));
    }
    CHECK(region.regional().appropriation == Approx(.55));
}

TEST_CASE("a vote is the table's own unless it was taken elsewhere", "[processes]") {
    for (const Recommendations scale : {Recommendations::supralocal, Recommendations::regional}) {
        Scenario scenario = easy();
        choices(scenario).approach.recommendations = scale;
        Region region = seated(scenario);
        apply_decisions(region, scenario, decisions(region, scenario, luck, 0), 0);
        for (const Table& table : region.tables) {
            CHECK(table.tally.decision == DecisionOutcome::consensus);
            CHECK(table.tally.own_vote == (scale == Recommendations::supralocal || table.territory < 0));
        }
    }
}

TEST_CASE("no decision is taken on no money, but the pool is money once leftovers were opened again", "[processes]") {
    const Scenario scenario = easy();
    Region region = seated(scenario);
    for (Table& table : region.tables) table.ledger.awarded = table.ledger.envelope;
    CHECK(decisions(region, scenario, luck, 0).empty());
    region.pool = 100;
    CHECK(decisions(region, scenario, luck, 0).empty());
    region.tables[1].programme.calls = 2;
    const std::vector<Decided> decided = decisions(region, scenario, luck, 0);
    REQUIRE(decided.size() == 1);
    CHECK(decided[0].table == 1);
}

TEST_CASE("after two deferrals in a row the mandatary decides, and the vote stays blocked", "[processes]") {
    const Scenario scenario = stubborn(ImpasseRule::defer);
    Region region = seated(scenario);
    for (const Month month : {0, 12, 24}) {
        const std::vector<Decided> decided = decisions(region, scenario, luck, month);
        REQUIRE(decided.size() == 3);
        for (const Decided& one : decided) {
            CHECK(one.agreement.outcome == DecisionOutcome::impasse);
            CHECK(one.deferred == (month < 24));
            CHECK(one.imposed == (month == 24));
        }
        apply_decisions(region, scenario, decided, month);
    }
    for (const Table& table : region.tables) CHECK(table.programme.deferrals == 0);
}

TEST_CASE("a regional table adopts by its own rule", "[processes]") {
    Scenario scenario = easy();
    choices(scenario).decision = DecisionRule::unanimity;
    const Region region = seated(scenario);
    CHECK(bargain_of(region, scenario, region.tables[0], luck, 0).rule == DecisionRule::unanimity);
    CHECK(bargain_of(region, scenario, region.regional(), luck, 0).rule == DecisionRule::majority);
}

TEST_CASE("a member in dispute bears less, and a mood belongs to a person, a table and a month", "[processes]") {
    const Scenario scenario = easy();
    Region region = seated(scenario);
    Table& table = region.tables[0];
    const Bargain before = bargain_of(region, scenario, table, luck, 0);
    CHECK(before.members[0].disputing == 0.);
    int partner = 1;
    while (!table.ties.tied.has(0, partner)) ++partner;
    open_dispute(table.ties, 0, partner, 0);
    CHECK(bargain_of(region, scenario, table, luck, 0).members[0].disputing > 0.);
    CHECK(bargain_of(region, scenario, table, luck, 0).members[0].mood == before.members[0].mood);
    CHECK(bargain_of(region, scenario, table, luck, 1).members[0].mood != before.members[0].mood);
    CHECK(before.members[0].mood != before.members[1].mood);
}

TEST_CASE("envelopes follow the formula, nine tenths to the territory", "[processes]") {
    const Scenario scenario = easy();
    const Region region = seated(scenario);
    Cents all = 0;
    for (int local = 0; local < 2; ++local) {
        const double dollars_of_plan = (50000. + 1.8 * scenario.territories[at(local)].population) * 5.;
        CHECK(dollars(region.tables[at(local)].ledger.envelope) == Approx(.9 * dollars_of_plan).margin(.02));
        all += cents(dollars_of_plan) - region.tables[at(local)].ledger.envelope;
    }
    CHECK(region.regional().ledger.envelope == all);
}
