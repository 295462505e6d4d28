// The start of a run: who sits where, and luck that is tied to who.

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/scenario_of.hpp"
#include "support/tables.hpp"
#include "world/build.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// Whether two worlds hold the same person in seat `number`.
bool same_person(const Actors& a, int i, const Actors& b, int j) {
    return a.power[at(i)] == b.power[at(j)] && a.expertise[at(i)] == b.expertise[at(j)] && a.salience[at(i)] == b.salience[at(j)] &&
           a.support[at(i)] == b.support[at(j)] && a.position[at(i)] == b.position[at(j)] && a.income[at(i)] == b.income[at(j)] &&
           a.womens_group[at(i)] == b.womens_group[at(j)];
}

int row_of(const Actors& actors, std::uint32_t number) {
    for (int i = 0; i < actors.count(); ++i)
        if (actors.number[at(i)] == number) return i;
    return -1;
}

/// Seats of `a` also in `b`, all held by the same person; -1 if one is not.
int same_people(const Region& a, const Region& b) {
    int same = 0;
    for (int i = 0; i < a.actors.count(); ++i) {
        const int j = row_of(b.actors, a.actors.number[at(i)]);
        if (j < 0 || a.actors.territory[at(i)] < 0) continue;
        if (!same_person(a.actors, i, b.actors, j)) return -1;
        ++same;
    }
    return same;
}

int seats(const Region& region, int local, Sector sector) {
    int count = 0;
    for (const int actor : region.tables[at(local)].members) count += region.actors.sector[at(actor)] == sector ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("a territory of usual size has the usual seats by sector", "[world]") {
    Scenario scenario = scenario_of({1});
    scenario.territories.front().population = 40000;
    scenario.territories.front().municipalities = 10;
    scenario.territories.front().equivalent = false;
    const Region region = first_region(scenario);
    CHECK(seats(region, 0, Sector::elected) == 5);
    CHECK(seats(region, 0, Sector::community) == 12);
    CHECK(seats(region, 0, Sector::social_development) == 5);
    CHECK(seats(region, 0, Sector::institution) == 6);
    CHECK(seats(region, 0, Sector::citizen) == 2);  // round(6 x .33)
}

TEST_CASE("seats stay within the bounds of their sector", "[world]") {
    for (const int population : {300, 8873, 171127, 2000000}) {
        Scenario scenario = scenario_of({1});
        scenario.territories.front().population = population;
        scenario.territories.front().municipalities = population > 100000 ? 60 : 4;
        const Region region = first_region(scenario);
        const Parameters& p = scenario.settings.front().numbers;
        CHECK(seats(region, 0, Sector::community) >= p.seats_least.community);
        CHECK(seats(region, 0, Sector::community) <= p.seats_most.community);
        CHECK(seats(region, 0, Sector::elected) <= p.seats_most.elected);
    }
}

TEST_CASE("meshing from .5 up sends two delegates a sector to the regional table, and the ministry sits there alone", "[world]") {
    for (const double meshing : {.49, .5}) {
        Scenario scenario = scenario_of({3});
        numbers(scenario).levers.meshing = meshing;
        numbers(scenario).levers.citizen_participation = 1.;
        for (TerritorySpec& territory : scenario.territories) territory.municipalities = 9, territory.equivalent = false;
        const Region region = first_region(scenario);
        const int delegates = meshing < .5 ? 1 : 2;
        CHECK(region.regional().members.size() == static_cast<std::size_t>(3 * 5 * delegates + 1));
        CHECK(region.actors.territory[at(region.regional().members.back())] == -1);
        CHECK(region.actors.seats[at(region.regional().members.back())] == regional_seat);
    }
}

TEST_CASE("a pair that shares a supralocal table has its tie there alone", "[world]") {
    const Region region = first_region(scenario_of({4}));
    const Table& table = region.regional();
    for_each_tie(table.ties, [&](int i, int j) {
        CHECK(region.actors.territory[at(table.members[at(i)])] != region.actors.territory[at(table.members[at(j)])]);
    });
}

TEST_CASE("no two actors share the number that names them in draws", "[world]") {
    const Scenario scenario = scenario_of({9, 9});
    std::vector<std::uint32_t> all;
    for (int index = 0; index < 2; ++index)
        for (const std::uint32_t number : build_region(scenario, index, Luck{1, 0}).actors.number) all.push_back(number);
    std::sort(all.begin(), all.end());
    CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

TEST_CASE("a lever reshuffles nothing it does not touch", "[world]") {
    const Scenario base = scenario_of({3});
    const Region before = first_region(base);
    for (const char* lever :
         {"levers.transparency", "levers.dispute_resolution", "levers.adaptability", "levers.evaluation", "levers.meshing",
          "levers.accompaniment.allocation", "levers.expertise_recognition", "levers.citizen_participation"}) {
        Scenario changed = base;
        parameter(changed, lever) = .95;
        const Region after = first_region(changed);
        INFO(lever);
        CHECK(same_people(before, after) == before.actors.count() - 1);
        for (std::size_t t = 0; t < 3; ++t) CHECK(after.tables[t].need == before.tables[t].need);
    }
}

TEST_CASE("a seat less leaves every other seat and tie as it was", "[world]") {
    const Scenario base = scenario_of({2});
    Scenario fewer = base;
    parameter(fewer, "seats.institution") = 4.;
    const Region before = first_region(base), after = first_region(fewer);
    CHECK(same_people(before, after) == after.actors.count() - 1);
    const Table &old_table = before.tables.front(), &new_table = after.tables.front();
    for_each_tie(new_table.ties, [&](int i, int j) {
        const int a = row_of(before.actors, after.actors.number[at(new_table.members[at(i)])]);
        const int b = row_of(before.actors, after.actors.number[at(new_table.members[at(j)])]);
        CHECK(old_table.ties.trust_of(a, b) == new_table.ties.trust_of(i, j));
    });
}

TEST_CASE("a territory taken from the end of the list leaves the others as they were", "[world]") {
    const Scenario base = scenario_of({4});
    Scenario fewer = base;
    fewer.territories.pop_back();
    const Region before = first_region(base), after = first_region(fewer);
    CHECK(same_people(before, after) == after.actors.count() - 1);
    for (std::size_t t = 0; t < 3; ++t) {
        CHECK(after.tables[t].need == before.tables[t].need);
        CHECK(after.tables[t].history == before.tables[t].history);
        CHECK(after.tables[t].ties.trust == before.tables[t].ties.trust);
    }
}

TEST_CASE("history lifts trust, support, familiarity and appropriation", "[world]") {
    Scenario scenario = scenario_of({1});
    scenario.territories.front().history = .1;
    const Region poor = first_region(scenario);
    scenario.territories.front().history = .9;
    const Region rich = first_region(scenario);
    CHECK(mean_trust(rich.tables[0]) > mean_trust(poor.tables[0]) + .10);
    CHECK(rich.tables[0].appropriation > poor.tables[0].appropriation);
    for (std::size_t n = 0; n < rich.tables[0].ties.familiarity.size(); ++n)
        CHECK(rich.tables[0].ties.familiarity[n] >= poor.tables[0].ties.familiarity[n]);
    CHECK(rich.tables[0].need == poor.tables[0].need);
}

TEST_CASE("priorities of other programmes near the need as alignment rises", "[world]") {
    Scenario scenario = scenario_of({1});
    double last = 2.;
    for (const double alignment : {0., .5, 1.}) {
        numbers(scenario).levers.alignment = alignment;
        const Table table = first_region(scenario).tables[0];
        const double distance = total_variation(table.priorities, table.need);
        CHECK(distance < last);
        last = distance;
    }
    CHECK(last < 1e-12);
}
