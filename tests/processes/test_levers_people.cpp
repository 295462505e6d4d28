// More X never gives less Y, draw for draw: levers that act on people and their ties.

#include <algorithm>
#include <catch2/catch.hpp>

#include "processes/attendance.hpp"
#include "processes/dialogue.hpp"
#include "processes/disputes.hpp"
#include "processes/perception.hpp"
#include "processes/renewal.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Luck luck{1, 0};

/// The same world with one change to the levers of every table.
template <class Change>
Region with(Region region, Change change) {
    for (Table& table : region.tables) change(table.levers);
    return region;
}

int elected_ties(const Region& region, int local) {
    const Table& table = region.tables[at(local)];
    int ties = 0;
    for_each_tie(table.ties, [&](int i, int j) {
        const Sector a = region.actors.sector[at(table.members[at(i)])], b = region.actors.sector[at(table.members[at(j)])];
        ties += (a == Sector::elected) != (b == Sector::elected) ? 1 : 0;
    });
    return ties;
}

}  // namespace

TEST_CASE("who has one day for three tables comes first to those of the territory, each in its turn", "[processes]") {
    Scenario scenario = scenario_of({1});
    parameter(scenario, "attendance.intercept") = 100;
    parameter(scenario, "start.income_allocation") = 0;
    Region region = first_region(scenario);
    region.actors.seats[0] = supralocal_seat | regional_seat | first_thematic_seat;
    region.actors.income[0] = 0;
    std::vector<std::uint16_t> filled;
    for (Month month = 0; month < 4; ++month) {
        region.actors.resources[0] = 1;
        filled.push_back(attendance(region, scenario, luck, month).filled[0]);
    }
    CHECK(std::count(filled.begin(), filled.end(), supralocal_seat) == 2);
    CHECK(std::count(filled.begin(), filled.end(), first_thematic_seat) == 2);
    CHECK(filled[0] != filled[1]);
    CHECK(filled[0] == filled[2]);

    region.actors.resources[0] = 3;
    CHECK(attendance(region, scenario, luck, 0).filled[0] == region.actors.seats[0]);
}

TEST_CASE("more transparency never gives more misreadings", "[processes][metamorphic]") {
    const Scenario scenario = scenario_of({4});
    const Region region = region_after(scenario, 6);
    const std::vector<Encounter> met = everyone_meets(region, 0, Stance::cooperate);
    std::vector<Encounter> last = met;
    int most = 0;
    for (const double transparency : {0., .25, .5, .75, 1.}) {
        const std::vector<Encounter> read =
            perceived(met, with(region, [&](Levers& levers) { levers.transparency = transparency; }), scenario, luck, 6);
        int misread = 0;
        for (std::size_t n = 0; n < read.size(); ++n) {
            if (transparency > 0.) CHECK(read[n].read_of_i <= last[n].read_of_i);
            if (transparency > 0.) CHECK(read[n].read_of_j <= last[n].read_of_j);
            misread += read[n].read_of_i != Stance::cooperate ? 1 : 0;
        }
        last = read;
        most = std::max(most, misread);
    }
    CHECK(most > 20);
}

TEST_CASE("more allocation never gives fewer days nor fewer who come", "[processes][metamorphic]") {
    const Scenario scenario = scenario_of({4});
    const Region region = region_after(scenario, 6);
    int gained = 0;
    const Region rich = with(region, [](Levers& levers) { levers.accompaniment.allocation = 1.; });
    const Region poor = with(region, [](Levers& levers) { levers.accompaniment.allocation = 0.; });
    const Attendance few = attendance(poor, scenario, luck, 6), many = attendance(rich, scenario, luck, 6);
    for (int actor = 0; actor < region.actors.count(); ++actor) {
        const Table &home_rich = home_table(rich, actor), &home_poor = home_table(poor, actor);
        const Parameters& p = scenario.settings.front().numbers;
        CHECK(monthly_days(region.actors, actor, home_rich.levers, p) >= monthly_days(region.actors, actor, home_poor.levers, p));
        CHECK((few.filled[at(actor)] & ~many.filled[at(actor)]) == 0);
        gained += few.filled[at(actor)] != many.filled[at(actor)] ? 1 : 0;
    }
    CHECK(gained > 0);
}

TEST_CASE("more allocation never gives more turnover", "[processes][metamorphic]") {
    const Scenario scenario = scenario_of({6});
    const Region region = first_region(scenario);
    std::size_t fewest = 0, most = 0;
    for (Month month = 0; month < 24; ++month) {
        const std::vector<int> held =
            turnover(with(region, [](Levers& levers) { levers.accompaniment.allocation = 1.; }), scenario, luck, month);
        const std::vector<int> loose =
            turnover(with(region, [](Levers& levers) { levers.accompaniment.allocation = 0.; }), scenario, luck, month);
        CHECK(std::includes(loose.begin(), loose.end(), held.begin(), held.end()));
        fewest += held.size();
        most += loose.size();
    }
    CHECK(fewest < most);
}

TEST_CASE("more dispute resolution never closes fewer disputes", "[processes][metamorphic]") {
    Scenario scenario = talk_alone(10);
    numbers(scenario).tension.z0 = 50.;
    numbers(scenario).dialogue.dispute_chance = 1.;
    const Region region = region_after(scenario, 1);
    const Attendance everyone{region.actors.seats, region.actors.resources};
    std::vector<ClosedDispute> last;
    for (const double lever : {0., .5, 1.}) {
        const auto closed =
            closing_disputes(with(region, [&](Levers& levers) { levers.dispute_resolution = lever; }), scenario, everyone, luck, 1);
        CHECK(closed.size() > last.size());
        for (const ClosedDispute& before : last)
            CHECK(std::any_of(closed.begin(), closed.end(),
                              [&](const ClosedDispute& now) { return now.i == before.i && now.j == before.j; }));
        last = closed;
    }
}

TEST_CASE("mediation is helped by accompaniment, and needs both sides at the table where the dispute is open", "[processes]") {
    Scenario scenario = talk_alone(10);
    numbers(scenario).tension.z0 = 50.;
    numbers(scenario).dialogue.dispute_chance = 1.;
    numbers(scenario).disputes.closing = 0.;
    Region region = region_after(scenario, 1);
    const Attendance everyone{region.actors.seats, {}};
    CHECK(closing_disputes(region, scenario, {std::vector<std::uint16_t>(region.actors.seats.size(), 0), {}}, luck, 1).empty());
    // At tables they do not share, neither is there for the other.
    std::vector<std::uint16_t> apart(region.actors.seats.size());
    for (std::size_t i = 0; i < apart.size(); ++i)
        apart[i] = static_cast<std::uint16_t>(i % 2 == 0 ? supralocal_seat : first_thematic_seat);
    for (const ClosedDispute& closed : closing_disputes(region, scenario, {apart, {}}, luck, 1)) CHECK((closed.i - closed.j) % 2 == 0);
    region.tables[0].levers.accompaniment = {0., 0.};
    const std::size_t alone = closing_disputes(region, scenario, everyone, luck, 1).size();
    region.tables[0].levers.accompaniment = {1., 1.};
    const std::size_t accompanied = closing_disputes(region, scenario, everyone, luck, 1).size();
    CHECK(alone > 0);
    CHECK(accompanied > alone);
    region.tables[0].levers.dispute_resolution = 0.;
    CHECK(closing_disputes(region, scenario, everyone, luck, 1).empty());
}

TEST_CASE("money draws people, and none inside a period draws fewer than the milieu's own agenda", "[processes][metamorphic]") {
    Table table;
    table.programme.period = 0;
    double last = -2.;
    for (const double money : {0., .25, 1., 2.}) {
        table.programme.money = money;
        CHECK(incentive(table, .25, 0) > last);
        last = incentive(table, .25, 0);
        if (money == 0.) CHECK(last == -1.);
        if (money == 1.) CHECK(last == 0.);
    }
    table.programme.period = -1;
    CHECK(incentive(table, .25, 0) == Approx(-.6));
    table.programme.gap_until = 9;
    table.programme.bridging = .5;
    CHECK(incentive(table, .25, 0) == Approx(0.));
}

TEST_CASE("more meshing keeps every tie and adds some between officials and the others", "[processes][metamorphic]") {
    int last[3] = {-1, -1, -1};
    for (const double meshing : {0., .3, .6, 1.}) {
        Scenario scenario = scenario_of({3});
        numbers(scenario).levers.meshing = meshing;
        const Region region = first_region(scenario);
        for (int local = 0; local < 3; ++local) {
            CHECK(elected_ties(region, local) > last[local]);
            last[local] = elected_ties(region, local);
        }
    }
}

TEST_CASE("more accompaniment, transparency of dealings or support never makes a stance more hostile", "[processes][metamorphic]") {
    const Scenario scenario = scenario_of({4});
    const Region region = region_after(scenario, 6);
    const Attendance everyone{region.actors.seats, region.actors.resources};
    const auto calm = dialogue(with(region, [](Levers& levers) { levers.accompaniment = {1., 1.}; }), scenario, everyone, luck, 6);
    const auto tense = dialogue(with(region, [](Levers& levers) { levers.accompaniment = {0., 0.}; }), scenario, everyone, luck, 6);
    REQUIRE(calm.size() == tense.size());
    int calmer = 0;
    for (std::size_t n = 0; n < calm.size(); ++n) {
        CHECK(calm[n].stance_i <= tense[n].stance_i);
        CHECK(calm[n].stance_j <= tense[n].stance_j);
        calmer += calm[n].stance_i < tense[n].stance_i ? 1 : 0;
    }
    CHECK(calmer > 0);
}
