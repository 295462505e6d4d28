// What each kind of event does, and to whom.

#include "processes/events.hpp"

#include <catch2/catch.hpp>

#include "support/scenario_of.hpp"
#include "support/tables.hpp"
#include "world/agenda.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Luck luck{1, 0};

/// An event of month 7 on these territories alone.
template <class What>
Event on(const std::vector<int>& territories, What what) {
    Event event;
    event.month = 7;
    event.scope.territories = territories;
    event.what = what;
    return event;
}

int replaced(const Region& region, Month month, Sector sector) {
    int count = 0;
    for (int actor = 0; actor < region.actors.count(); ++actor)
        count += region.actors.since[at(actor)] == month && region.actors.sector[at(actor)] == sector ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("a lever change sets or multiplies, in its scope, within [0, 1]", "[processes]") {
    const Scenario scenario = scenario_of({3});
    Region region = first_region(scenario);
    apply_event(region, scenario, on({1}, LeversChange{{{2, .8, false}, {6, 1.4, true}, {9, 9., true}}}), luck);
    CHECK(region.tables[1].offered.transparency == .8);
    CHECK(region.tables[1].offered.adaptability == Approx(.7));
    CHECK(region.tables[1].offered.alignment == 1.);
    CHECK(total_variation(region.tables[1].priorities, region.tables[1].need) < 1e-12);
    for (const std::size_t other : {0u, 2u, 3u}) CHECK(region.tables[other].offered.transparency == .5);
}

TEST_CASE("levers are named in their order", "[processes]") {
    Levers levers{};
    for (int index = 0; index < 11; ++index) lever_at(levers, index) = index;
    CHECK(levers.accompaniment.allocation == 0.);
    CHECK(levers.accompaniment.expertise == 1.);
    CHECK(levers.transparency == 2.);
    CHECK(levers.meshing == 5.);
    CHECK(levers.evaluation == 10.);
}

TEST_CASE("an election replaces officials of its territories and nobody else", "[processes]") {
    const Scenario scenario = scenario_of({3});
    Region region = first_region(scenario);
    apply_event(region, scenario, on({0, 2}, Election{1.}), luck);
    int officials = 0;
    for (const int local : {0, 2})
        for (const int actor : region.tables[at(local)].members) officials += region.actors.sector[at(actor)] == Sector::elected ? 1 : 0;
    CHECK(replaced(region, 7, Sector::elected) == officials);
    for (const Sector sector : {Sector::community, Sector::social_development, Sector::institution, Sector::citizen})
        CHECK(replaced(region, 7, sector) == 0);
    for (const int actor : region.tables[1].members) CHECK(region.actors.since[at(actor)] == 0);
}

TEST_CASE("a newcomer takes the mandate, half the trust for officials and the rest a stranger's, and no open dispute", "[processes]") {
    const Scenario scenario = talk_alone(4);
    Region region = first_region(scenario);
    set_every_trust(region.tables[0], .6, .5);
    apply_event(region, scenario, on({0}, Election{1.}), luck);
    const Table& table = region.tables[0];
    for_each_tie(table.ties, [&](int i, int j) {
        const auto elected = [&](int m) { return region.actors.sector[at(table.members[at(m)])] == Sector::elected ? 1 : 0; };
        const int newcomers = elected(i) + elected(j);
        // Half of the trust, and half of a stranger's; for two newcomers twice over.
        CHECK(table.ties.trust_of(i, j) == Approx(newcomers == 0 ? .6 : newcomers == 1 ? .42 : .33));
        if (newcomers > 0)
            CHECK(table.ties.familiarity[at(table.ties.pair(i, j))] == 0.);
        else
            CHECK(table.ties.familiarity[at(table.ties.pair(i, j))] > 0.);
    });
}

TEST_CASE("a loss of staff spares officials and citizens", "[processes]") {
    const Scenario scenario = scenario_of({2});
    Region region = first_region(scenario);
    apply_event(region, scenario, {7, {}, everywhere(scenario), StaffLoss{1.}}, luck);
    CHECK(replaced(region, 7, Sector::elected) == 0);
    CHECK(replaced(region, 7, Sector::citizen) == 0);
    CHECK(replaced(region, 7, Sector::community) > 0);
}

TEST_CASE("people who leave take a part of what was put together", "[processes]") {
    const Scenario scenario = scenario_of({3});
    Region region = first_region(scenario);
    for (Table& table : region.tables) table.practices.fill(.8);
    apply_event(region, scenario, on({1}, StaffLoss{.25}), luck);
    CHECK(region.tables[1].practices[accompaniment_practice] < .6 + 1e-12);
    CHECK(region.tables[1].practices[meshing_practice] == .8);
    CHECK(region.tables[0].practices[accompaniment_practice] == .8);
    apply_event(region, scenario, {7, {}, everywhere(scenario), AbolishMandatary{Mandatary::prefets_table}}, luck);
    CHECK(region.tables[0].practices == Practices{.4, .4, .4, .4, .4});
}

TEST_CASE("the abolition of a mandatary empties civil society's regional seats", "[processes]") {
    const Scenario scenario = scenario_of({3});
    Region region = first_region(scenario);
    apply_event(region, scenario, {7, {}, everywhere(scenario), AbolishMandatary{Mandatary::prefets_table}}, luck);
    CHECK(region.approach.mandatary == Mandatary::prefets_table);
    CHECK(accompaniment_paid(region.regional(), 7) == 0.);
    CHECK(accompaniment_paid(region.tables[0], 7) == paid_share(region.tables[0], 7));
    for (const int actor : region.regional().members) {
        const Sector sector = region.actors.sector[at(actor)];
        const bool stays = sector == Sector::elected || sector == Sector::institution;
        CHECK(((region.actors.seats[at(actor)] & regional_seat) != 0) == stays);
    }
}

TEST_CASE("a cut takes its share of what is not awarded, a shock moves every trust, a gap stops calls", "[processes]") {
    const Scenario scenario = scenario_of({2});
    Region region = first_region(scenario);
    for (Table& table : region.tables)
        table.ledger.envelope = 1000, table.ledger.awarded = 400, table.programme.money = 1., set_every_trust(table, .5, .5);
    apply_event(region, scenario, on({1}, EnvelopeCut{.5}), luck);
    apply_event(region, scenario, on({1}, TrustShock{-.2}), luck);
    apply_event(region, scenario, on({1}, FundingGap{9, .3}), luck);
    CHECK(region.tables[1].ledger.unspent() == 300);
    CHECK(region.tables[0].ledger.unspent() == 600);
    CHECK(region.tables[1].programme.money == .5);
    CHECK(region.tables[0].programme.money == 1.);
    CHECK(mean_trust(region.tables[1]) == Approx(.3));
    CHECK(mean_trust(region.tables[0]) == Approx(.5));
    CHECK(region.tables[1].programme.gap_until == 9);
    CHECK(region.tables[1].programme.bridging == .3);
    apply_event(region, scenario, on({1}, TrustShock{9.}), luck);
    CHECK(mean_trust(region.tables[1]) == 1.);
}

TEST_CASE("municipal elections fall in November 2009, 2013, 2017, préfets are chosen two years later", "[processes]") {
    Scenario scenario = scenario_of({1});
    scenario.start = {2009, 1};
    for (Month month = 0; month < 240; ++month) {
        const Date date = plus_months(scenario.start, month);
        const bool november = date.month == 11;
        const FixedElection expected =
            november && (date.year == 2009 || date.year == 2013 || date.year == 2017 || date.year == 2021 || date.year == 2025)
                ? FixedElection::municipal
            : november && (date.year - 2011) % 4 == 0 ? FixedElection::prefets
                                                      : FixedElection::none;
        CHECK(fixed_election(scenario, month) == expected);
    }
}
