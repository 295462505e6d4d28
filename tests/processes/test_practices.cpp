// What a milieu puts together of what is offered: rates by hand, what undoes it, what a programme pays, and the meaning it produces.

#include "processes/practices.hpp"

#include <catch2/catch.hpp>

#include "processes/conditions.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"
#include "world/agenda.hpp"
#include "world/levers_in_force.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Luck luck{1, 0};

/// A region in a period, half of whose seats are filled, all of whose members support the process by .8, at appropriation .7.
Region at_work(const Scenario& scenario) {
    Region region = first_region(scenario);
    for (double& support : region.actors.support) support = .8;
    for (Table& table : region.tables) {
        table.programme.period = 0;
        table.appropriation = .7;
        table.tally = {};
        table.tally.seats.fill(10);
        table.tally.filled.fill(5);
        table.practices.fill(.2);
    }
    return region;
}

Practices practices_after(const Region& region, const Scenario& scenario) { return assembled_practices(region, scenario, 0)[0]; }

}  // namespace

TEST_CASE("practices grow by who comes, how far they support it and make it their own", "[processes]") {
    const Scenario scenario = scenario_of({2});
    Region region = at_work(scenario);
    // .10 · ½ · .8 · (.5 + .7) of what is missing.
    for (const double practice : practices_after(region, scenario)) CHECK(practice == Approx(.2 + .048 * (.5 - .2)));
    region.tables[0].tally.filled.fill(0);
    for (const double practice : practices_after(region, scenario)) CHECK(practice == Approx(.2));
}

TEST_CASE("a practice comes down to a lower lever, and a month of quarrels undoes a part of it", "[processes]") {
    const Scenario scenario = scenario_of({2});
    Region region = at_work(scenario);
    region.tables[0].practices.fill(.9);
    for (const double practice : practices_after(region, scenario)) CHECK(practice == Approx(.9 - .05 * .4));
    region.tables[0].tally.taken = {1, 1, 2};
    for (const double practice : practices_after(region, scenario)) CHECK(practice == Approx((.9 - .05 * .4) * (1. - .05 * .5)));
}

TEST_CASE("what nobody pays for comes back to the milieu's own, accompaniment to nothing", "[processes]") {
    const Scenario scenario = scenario_of({2});
    Region region = at_work(scenario);
    Table& table = region.tables[0];
    table.programme.period = -1;
    const double own = (.2 + .6 * table.history) * .5;
    const Practices after = assembled_practices(region, scenario, 0)[0];
    for (std::size_t k = 0; k < after.size(); ++k) CHECK(after[k] == Approx(.2 + .03 * ((k == accompaniment_practice ? 0. : own) - .2)));
}

TEST_CASE("accompaniment is practised as far as it is paid: bridged in a gap, none where staff are gone", "[processes]") {
    const Scenario scenario = scenario_of({2});
    Region region = at_work(scenario);
    Table& table = region.tables[0];
    table.practices.fill(.5);
    table.programme.gap_until = 9;
    table.programme.bridging = .4;
    const Practices after = assembled_practices(region, scenario, 0)[0];
    CHECK(after[meshing_practice] == Approx(.5));
    CHECK(after[accompaniment_practice] == Approx(.5 - .05 * (.5 - .4 * .5)));
    CHECK(accompaniment_paid(table, 8) == .4);
    CHECK(accompaniment_paid(table, 9) == 1.);
    table.staffed = false;
    CHECK(accompaniment_paid(table, 8) == 0.);
}

TEST_CASE("what the calendar pays in a territory is what its table is paid", "[processes]") {
    Scenario scenario = scenario_of({2}, 40);
    scenario.periods = {{{}, 0, 9}, {{}, 30, 39}};
    Scope first;
    first.territories = {0};
    scenario.events = {{12, {}, first, FundingGap{25, .3}}};
    Region region = first_region(scenario);
    for (Month month = 0; month < 40; ++month) {
        region = region_after(scenario, month + 1);
        for (int local = 0; local < 2; ++local)
            CHECK(paid_by_calendar(scenario, local, month) == paid_share(region.tables[at(local)], month));
    }
}

TEST_CASE("as its practice passes its highest past level, meshing brings ties; coming down takes none away", "[processes]") {
    const Scenario scenario = scenario_of({2});
    Region region = at_work(scenario);
    const auto ties = [&] {
        int count = 0;
        for_each_tie(region.tables[0].ties, [&](int, int) { ++count; });
        return count;
    };
    const auto meshed = [&](double meshing) {
        std::vector<Practices> practices;
        for (const Table& table : region.tables) practices.push_back(table.practices);
        practices[0][meshing_practice] = meshing;
        practise(region, scenario, practices, luck, 3);
    };
    const int before = ties();
    meshed(1.);
    const int most = ties();
    CHECK(most > before);
    meshed(.1);
    CHECK(ties() == most);
    meshed(.9);
    CHECK(ties() == most);
    CHECK(region.tables[0].meshed == 1.);
}

TEST_CASE("formulas read the practice, and gender analysis as far as women's groups ask for it", "[processes]") {
    const Scenario scenario = scenario_of({2});
    Region region = at_work(scenario);
    Table& table = region.tables[0];
    table.practices = {.1, .2, .3, .4, .45};
    for (std::uint8_t& group : region.actors.womens_group) group = 0;
    const Parameters& p = scenario.settings.front().numbers;
    Levers levers = levers_in_force(table, region.actors, p, .5);
    CHECK(levers.meshing == .1);
    CHECK(levers.transparency == .2);
    CHECK(levers.dispute_resolution == .3);
    CHECK(levers.expertise_recognition == .4);
    CHECK(levers.accompaniment.expertise == .45);
    CHECK(levers.accompaniment.allocation == .25);
    CHECK(levers.adaptability == .5);
    CHECK(levers.gender_analysis == Approx(.3 * .5));
    const double seats = static_cast<double>(table.members.size());
    region.actors.womens_group[at(table.members[4])] = 1;
    CHECK(levers_in_force(table, region.actors, p, .5).gender_analysis == Approx(.3 * (.5 + 2. / seats)));
    for (const int actor : table.members) region.actors.womens_group[at(actor)] = 1;
    CHECK(levers_in_force(table, region.actors, p, .5).gender_analysis == Approx(.3));
}

TEST_CASE("where the milieu decides, positions move toward the need; where the region does, they do not", "[processes]") {
    for (const Recommendations scale : {Recommendations::supralocal, Recommendations::regional}) {
        Scenario scenario = scenario_of({2});
        choices(scenario).approach = plain_approach();
        choices(scenario).approach.recommendations = scale;
        Region region = at_work(scenario);
        const auto actor = at(region.tables[0].members[3]);
        const Shares before = region.actors.position[actor];
        share_meaning(region, scenario, 0);
        const double part = scale == Recommendations::supralocal ? .005 * .7 : 0.;
        CHECK(total_variation(region.actors.position[actor], toward(before, region.tables[0].need, part)) < 1e-12);
        region.actors.position[actor] = before;
        for (Table& table : region.tables) table.programme.period = -1;
        share_meaning(region, scenario, 0);
        CHECK(region.actors.position[actor] == before);
    }
}
