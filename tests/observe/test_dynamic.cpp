// The dynamic of a territory: each threshold of the reading, both sides of it.

#include "observe/dynamic.hpp"

#include <catch2/catch.hpp>

#include "observe/observer.hpp"
#include "scenario/parameter_table.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Deployment deployed{true, true, true};

/// A window with these readings in a hundred, ten seats a sector of which so many filled, and these decisions.
WindowCounts window_of(std::int64_t cooperate, std::int64_t contest, std::int64_t filled = 10, std::int64_t decisions = 4,
                       std::int64_t impasses = 0) {
    WindowCounts window;
    window.encounters = 50;
    window.readings = {cooperate, 100 - cooperate - contest, contest};
    window.seats.fill(10);
    window.filled.fill(filled);
    window.decisions = decisions;
    window.impasses = impasses;
    return window;
}

Dynamic read(const WindowCounts& window, const Deployment& deployment = deployed) {
    return dynamic_of(window, deployment, default_parameters().reading);
}

}  // namespace

TEST_CASE("a process is not deployed without encounters, decisions or enough of a sector", "[observe]") {
    CHECK(read(window_of(60, 0)) == Dynamic::cooperation);
    CHECK(read(window_of(60, 0), {false, false, false}) == Dynamic::not_deployed);
    CHECK(read(window_of(60, 0), {true, true, false}) == Dynamic::not_deployed);
    CHECK(read(window_of(60, 0), {true, false, false}) == Dynamic::cooperation);
    WindowCounts silent = window_of(60, 0);
    silent.encounters = 0;
    CHECK(read(silent) == Dynamic::not_deployed);
    CHECK(read(window_of(60, 0, 4)) == Dynamic::cooperation);
    CHECK(read(window_of(60, 0, 3)) == Dynamic::not_deployed);
    for (std::size_t sector = 0; sector < sector_count; ++sector) {
        WindowCounts one_away = window_of(60, 0);
        one_away.filled[sector] = 3;
        CHECK(read(one_away) == Dynamic::not_deployed);
        one_away.seats[sector] = one_away.filled[sector] = 0;
        CHECK(read(one_away) == Dynamic::cooperation);
    }
}

TEST_CASE("contests from .40 up, or impasses in more than half of the decisions, are conflict", "[observe]") {
    CHECK(read(window_of(20, 39)) == Dynamic::cooperation_negotiated);
    CHECK(read(window_of(20, 40)) == Dynamic::conflictual);
    CHECK(read(window_of(60, 40)) == Dynamic::conflictual);
    CHECK(read(window_of(60, 0, 10, 4, 2)) == Dynamic::cooperation_negotiated);
    CHECK(read(window_of(60, 0, 10, 4, 3)) == Dynamic::conflictual);
    CHECK(read(window_of(60, 0, 10, 1, 1)) == Dynamic::conflictual);
}

TEST_CASE("cooperation from .55 up without an impasse is cooperation", "[observe]") {
    CHECK(read(window_of(55, 0)) == Dynamic::cooperation);
    CHECK(read(window_of(54, 0)) == Dynamic::cooperation_negotiated);
    CHECK(read(window_of(100, 0, 10, 9, 1)) == Dynamic::cooperation_negotiated);
    CHECK(read(window_of(100, 0, 10, 0, 0)) == Dynamic::cooperation);
}

TEST_CASE("thresholds are the scenario's", "[observe]") {
    auto thresholds = default_parameters().reading;
    thresholds.conflict = .3;
    CHECK(dynamic_of(window_of(20, 30), deployed, thresholds) == Dynamic::conflictual);
    thresholds = default_parameters().reading;
    thresholds.cooperation = .65;
    CHECK(dynamic_of(window_of(60, 0), deployed, thresholds) == Dynamic::cooperation_negotiated);
    CHECK(share_of_readings({1, 2, 5}, 2) == Approx(.625));
    CHECK(share_of_readings({0, 0, 0}, 2) == 0.);
}

namespace {

/// The dynamics an observer reads month by month of a territory whose table shows these shares of cooperation, in tenths.
struct Watched {
    std::vector<Dynamic> dynamics;
    std::vector<bool> facade;
};
template <class Arrange>
Watched watch(int months, Arrange arrange) {
    Scenario scenario = scenario_of({1}, months);
    numbers(scenario).reading.window = 6.;
    Region region = first_region(scenario);
    Observer observer(scenario, region);
    for (Month month = 0; month < months; ++month) {
        Table& table = region.tables[0];
        table.tally = {};
        table.programme.period = 0;
        table.programme.ever_due = table.programme.ever_decided = true;
        table.tally.encounters = 5;
        table.tally.readings = {10, 0, 0};
        table.tally.seats.fill(10);
        table.tally.filled.fill(10);
        table.agreed = table.need;
        arrange(table, month);
        observer.watch(region, month);
    }
    ReplicateRecord record;
    observer.conclude(region, record);
    Watched watched;
    for (const TerritoryMonth& month : record.months) watched.dynamics.push_back(month.dynamic), watched.facade.push_back(month.facade);
    return watched;
}

}  // namespace

TEST_CASE("the window slides: a month of conflict is forgotten when it is six months old", "[observe]") {
    const Watched watched = watch(20, [](Table& table, Month month) {
        if (month == 0 || month == 8) table.tally.readings = {0, 0, 60};
    });
    for (Month month = 0; month < 20; ++month) {
        INFO("month " << month);
        CHECK(watched.dynamics[at(month)] == (month < 6 || (month >= 8 && month < 14) ? Dynamic::conflictual : Dynamic::cooperation));
    }
}

TEST_CASE("an impasse stays in the window as long as its month", "[observe]") {
    const Watched watched = watch(20, [](Table& table, Month month) {
        if (month % 2 == 0) table.tally.decision = month == 4 ? DecisionOutcome::impasse : DecisionOutcome::consensus;
    });
    for (Month month = 0; month < 20; ++month)
        CHECK(watched.dynamics[at(month)] == (month >= 4 && month < 10 ? Dynamic::cooperation_negotiated : Dynamic::cooperation));
}

TEST_CASE("cooperation is a façade far from the need or without citizens", "[observe]") {
    const Watched near = watch(3, [](Table&, Month) {});
    CHECK_FALSE(near.facade.back());
    Shares elsewhere{};
    elsewhere[7] = 1.;
    const Watched far = watch(3, [&](Table& table, Month) { table.agreed = toward(table.need, elsewhere, .36); });
    CHECK(far.facade.back());
    const Watched less_far = watch(3, [&](Table& table, Month) { table.agreed = toward(table.need, elsewhere, .34); });
    CHECK_FALSE(less_far.facade.back());
    const Watched alone = watch(3, [](Table& table, Month) { table.tally.seats[4] = table.tally.filled[4] = 0; });
    CHECK(alone.facade.back());
    const Watched conflict = watch(3, [](Table& table, Month) {
        table.agreed = {}, table.agreed[7] = 1., table.tally.readings = {0, 0, 9};
    });
    CHECK_FALSE(conflict.facade.back());
}
