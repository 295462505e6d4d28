// Each reference of a region is seen to point at nothing: a state from elsewhere is trusted by every rule once it has been looked at.

#include "world/references.hpp"

#include <catch2/catch.hpp>

#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

constexpr Month passed = 30;

/// What is said of a sound world once `spoil` has been at it.
template <class Spoil>
std::string said_after(Spoil spoil) {
    Scenario scenario = scenario_of({2}, 40);
    numbers(scenario).programme.first_lag = numbers(scenario).programme.last_lag = 1.;
    Region region = region_after(scenario, passed);
    REQUIRE(broken_reference(region, scenario, passed).empty());
    spoil(region);
    return broken_reference(region, scenario, passed);
}

}  // namespace

TEST_CASE("an actor that is of no territory, sits at no table or misses a quantity is told", "[world]") {
    CHECK(said_after([](Region& region) { region.actors.territory[0] = 2; }) == "an actor is of no territory");
    CHECK(said_after([](Region& region) { region.actors.territory[0] = -2; }) == "an actor is of no territory");
    CHECK(said_after([](Region& region) { region.actors.away.pop_back(); }) == "an actor misses a quantity");
    CHECK(said_after([](Region& region) { region.actors.since[0] = passed; }) == "an actor took its seat in no month");
    CHECK(said_after([](Region& region) {
              region.actors.territory[0] = -1;
              region.actors.seats[0] = supralocal_seat;
          }) == "an actor sits at no table");
    CHECK(said_after([](Region& region) {
              region.has_regional_table = false;
              region.tables.pop_back();
              region.actors.territory.assign(region.actors.territory.size(), 0);
              region.actors.seats[0] = regional_seat;
          }) == "an actor sits at no table");
}

TEST_CASE("a table of another place, period or size is told", "[world]") {
    CHECK(said_after([](Region& region) { region.first_territory = 1; }) == "a region has other territories");
    CHECK(said_after([](Region& region) { region.tables.pop_back(); }) == "a region has other territories");
    CHECK(said_after([](Region& region) { region.tables[1].territory = 0; }) == "a table is of another territory");
    CHECK(said_after([](Region& region) { region.tables[0].settings = 9; }) == "a table has no settings");
    CHECK(said_after([](Region& region) { region.tables[0].members.pop_back(); }) == "a table has other members");
    CHECK(said_after([](Region& region) { region.tables[0].members.back() = region.actors.count(); }) ==
          "a table has a member who is nobody");
    CHECK(said_after([](Region& region) { std::swap(region.tables[0].members[0], region.tables[0].members[1]); }) ==
          "a table has members out of order");
    CHECK(said_after([](Region& region) { region.tables[0].programme.period = 7; }) == "a table is in no period");
    CHECK(said_after([](Region& region) { region.tables[0].programme.deferrals = -1; }) == "a table opened fewer calls than none");
    CHECK(said_after([](Region& region) { region.tables[0].programme.gap_until = -2; }) == "a table waits for no month");
    CHECK(said_after([](Region& region) {
              region.tables[0].programme.call = OpenCall{};
              region.tables[0].programme.call->files = {static_cast<int>(region.projects.size())};
          }) == "a call has a file that is no project");
}

TEST_CASE("a tie, a dispute or a project that leads nowhere is told", "[world]") {
    CHECK(said_after([](Region& region) { region.tables[0].ties.trust.pop_back(); }) == "a block of trust has another size");
    CHECK(said_after([](Region& region) { region.tables[0].ties.familiarity.pop_back(); }) == "a pair misses a quantity");
    CHECK(said_after([](Region& region) { region.tables[0].ties.disputes.push_back({1, 0, 3}); }) == "a dispute divides nobody");
    CHECK(said_after([](Region& region) { region.tables[0].ties.disputed[0] ^= 1; }) != "");
    REQUIRE(said_after([](Region& region) { REQUIRE_FALSE(region.projects.empty()); }).empty());
    CHECK(said_after([](Region& region) { region.projects[0].table = 3; }) == "a project is of no table or axis");
    CHECK(said_after([](Region& region) { region.projects[0].promoter = -1; }) == "a project has no promoter");
    CHECK(said_after([](Region& region) { region.projects[0].ended = passed + 1; }) == "a project is of no month");
    CHECK(said_after([](Region& region) { region.running = {static_cast<int>(region.projects.size())}; }) == "a project under way is none");
    CHECK(said_after([](Region& region) { region.running = {0, 0}; }) == "a project is under way twice");
}
