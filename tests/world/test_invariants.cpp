// Each invariant is seen to break: a guard that never complains guards nothing.

#include "world/invariants.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// What is said of a sound world once `spoil` has been at it.
template <class Spoil>
std::string said_after(Spoil spoil) {
    Scenario scenario = scenario_of({2}, 40);
    numbers(scenario).programme.first_lag = numbers(scenario).programme.last_lag = 1.;
    Region region = region_after(scenario, 30);
    REQUIRE(broken_invariant(region).empty());
    spoil(region);
    return broken_invariant(region);
}

}  // namespace

TEST_CASE("a quantity outside its bounds is told", "[world]") {
    CHECK(said_after([](Region& region) { region.actors.support[3] = 1.0001; }) == "an attribute left [0, 1]");
    CHECK(said_after([](Region& region) { region.actors.power[3] = NAN; }) == "an attribute left [0, 1]");
    CHECK(said_after([](Region& region) { region.actors.resources[3] = -1e-9; }) == "an actor spent days it did not have");
    CHECK(said_after([](Region& region) { region.actors.position[3][0] += 1e-6; }) == "a position left the simplex");
    CHECK(said_after([](Region& region) { region.tables[1].appropriation = -.1; }) == "a table's state left [0, 1]");
    CHECK(said_after([](Region& region) { region.tables[1].need[0] += .1; }) == "a need left the simplex");
    CHECK(said_after([](Region& region) { region.tables[1].own_priorities[0] -= .1; }) == "a need left the simplex");
    CHECK(said_after([](Region& region) { region.tables[0].agreed = {.5, .4}; }) == "an agreement left the simplex");
    CHECK(said_after([](Region& region) { region.tables[0].levers.evaluation = 1.5; }) == "a lever left [0, 1]");
    CHECK(said_after([](Region& region) { region.tables[0].offered.accompaniment.allocation = -.1; }) == "a lever left [0, 1]");
    CHECK(said_after([](Region& region) { region.tables[0].practices[2] = 1.5; }) == "a practice left [0, 1]");
    CHECK(said_after([](Region& region) { region.tables[0].programme.bridging = 2.; }) == "more than all is paid in a gap");
    CHECK(said_after([](Region& region) { region.tables[0].opened = -1.; }) == "money is wished for or opened below 0");
    CHECK(said_after([](Region& region) { region.projects.front().duration = -1.; }) == "a project lasts less than no time");
}

TEST_CASE("a tie that is not whole is told", "[world]") {
    const auto spoil_tie = [](auto spoil) {
        return said_after([&](Region& region) {
            bool done = false;
            for_each_tie(region.tables[0].ties, [&](int i, int j) {
                if (!done) spoil(region.tables[0].ties, i, j);
                done = true;
            });
        });
    };
    CHECK(spoil_tie([](Ties& ties, int i, int j) { ties.tied.put(i, j, false); }) == "a tie has one end");
    CHECK(spoil_tie([](Ties& ties, int i, int j) { set_trust(ties, i, j, 1.5, .5); }) == "trust left [0, 1]");
    CHECK(spoil_tie([](Ties& ties, int i, int j) { ties.tied.put(i, j, false), ties.tied.put(j, i, false); }).substr(0, 25) ==
          "a pair without a tie keep");
    CHECK(spoil_tie([](Ties& ties, int i, int j) { ties.possible.put(i, j, false); }) == "a tie joins two who share no table of the block");
    CHECK(spoil_tie([](Ties& ties, int i, int j) { ties.familiarity[at(ties.pair(i, j))] = 2.; }) == "familiarity left [0, 1]");
}

TEST_CASE("a cent lost or made is told", "[world]") {
    CHECK(said_after([](Region& region) { region.pool += 1; }) == "the region's pool lost or made money");
    CHECK(said_after([](Region& region) { region.tables[0].ledger.awarded += 1; }) ==
          "money awarded is not the cost of the projects started");
    CHECK(said_after([](Region& region) { region.tables[0].ledger.withdrawn += region.tables[0].ledger.unspent() + 1; }) ==
          "a table awarded money it did not have");
}
