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

/// A year with these stances taken in a hundred, ten seat-months a sector of which so many filled, and these votes of the table's own.
WindowCounts window_of(std::int64_t cooperate, std::int64_t contest, std::int64_t filled = 10, std::int64_t votes = 4,
                       std::int64_t blocked = 0) {
    WindowCounts window;
    window.encounters = 50;
    window.taken = {cooperate, 100 - cooperate - contest, contest};
    window.read = {0, 0, 100};
    window.seats.fill(10);
    window.filled.fill(filled);
    window.own_votes = votes;
    window.own_blocked = blocked;
    return window;
}

ReadDynamic read(const WindowCounts& window) { return dynamic_of(window, default_parameters().reading); }

Dynamic dynamic(const WindowCounts& window) { return read(window).dynamic; }

}  // namespace

TEST_CASE("a process is not deployed without an encounter a member a year, or with half of the seats empty", "[observe]") {
    CHECK(dynamic(window_of(60, 0)) == Dynamic::cooperation);
    // 50 seat-months are 25/6 member-years; an encounter counts for both.
    WindowCounts silent = window_of(60, 0);
    silent.encounters = 2;
    CHECK(dynamic(silent) == Dynamic::not_deployed);
    silent.encounters = 3;
    CHECK(dynamic(silent) == Dynamic::cooperation);
    CHECK(dynamic(window_of(60, 0, 5)) == Dynamic::cooperation);
    CHECK(dynamic(window_of(60, 0, 4)) == Dynamic::not_deployed);
    CHECK(dynamic({}) == Dynamic::not_deployed);
}

TEST_CASE("not deployed does not hide the most contested: contests are read before empty seats", "[observe]") {
    CHECK(dynamic(window_of(20, 35, 4)) == Dynamic::conflictual);
    CHECK(dynamic(window_of(20, 34, 4)) == Dynamic::not_deployed);
    CHECK(dynamic(window_of(20, 18, 4, 1, 1)) == Dynamic::conflictual);
}

TEST_CASE("conflict is read from contests taken, or from blocked votes with contests beside them, and says which", "[observe]") {
    CHECK(dynamic(window_of(20, 34)) == Dynamic::cooperation_negotiated);
    CHECK(read(window_of(20, 35)).reason == Reason::exchanges);
    CHECK(dynamic(window_of(60, 35)) == Dynamic::conflictual);
    // Half of the votes is not most of them, and votes alone are no conflict.
    CHECK(dynamic(window_of(60, 20, 10, 4, 2)) == Dynamic::cooperation_negotiated);
    CHECK(dynamic(window_of(60, 17, 10, 4, 4)) == Dynamic::cooperation_negotiated);
    CHECK(dynamic(window_of(60, 18, 10, 4, 3)) == Dynamic::conflictual);
    CHECK(read(window_of(60, 18, 10, 4, 3)).reason == Reason::blocked);
    CHECK(read(window_of(20, 35, 10, 1, 1)).reason == Reason::both);
    CHECK(read(window_of(60, 17, 10, 4, 4)).reason == Reason::none);
}

TEST_CASE("cooperation from half of the stances up without a blocked vote is cooperation", "[observe]") {
    CHECK(dynamic(window_of(50, 0)) == Dynamic::cooperation);
    CHECK(dynamic(window_of(49, 0)) == Dynamic::cooperation_negotiated);
    CHECK(dynamic(window_of(100, 0, 10, 9, 1)) == Dynamic::cooperation_negotiated);
    // Without a vote nothing is read into its absence.
    CHECK(dynamic(window_of(100, 0, 10, 0, 0)) == Dynamic::cooperation);
    CHECK(dynamic(window_of(40, 20, 10, 0, 0)) == Dynamic::cooperation_negotiated);
}

TEST_CASE("how stances were read by others changes no dynamic", "[observe]") {
    WindowCounts seen = window_of(60, 0);
    seen.read = {100, 0, 0};
    CHECK(dynamic(seen) == dynamic(window_of(60, 0)));
}

TEST_CASE("thresholds are the scenario's", "[observe]") {
    auto thresholds = default_parameters().reading;
    thresholds.conflict = .3;
    CHECK(dynamic_of(window_of(20, 30), thresholds).dynamic == Dynamic::conflictual);
    thresholds = default_parameters().reading;
    thresholds.cooperation = .65;
    CHECK(dynamic_of(window_of(60, 0), thresholds).dynamic == Dynamic::cooperation_negotiated);
    thresholds.contested = .1;
    CHECK(dynamic_of(window_of(60, 10, 10, 1, 1), thresholds).dynamic == Dynamic::conflictual);
    CHECK(share_of_stances({1, 2, 5}, 2) == Approx(.625));
    CHECK(share_of_stances({0, 0, 0}, 2) == 0.);
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
        table.tally.encounters = 5;
        table.tally.taken = {10, 0, 0};
        table.tally.seats.fill(10);
        table.tally.filled.fill(10);
        table.agreed = table.need;
        table.appropriation = .5;
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
        if (month == 0 || month == 8) table.tally.taken = {0, 0, 60};
    });
    for (Month month = 0; month < 20; ++month) {
        INFO("month " << month);
        CHECK(watched.dynamics[at(month)] == (month < 6 || (month >= 8 && month < 14) ? Dynamic::conflictual : Dynamic::cooperation));
    }
}

TEST_CASE("an own vote blocked stays in the window as long as its month, one taken elsewhere never enters", "[observe]") {
    const Watched watched = watch(20, [](Table& table, Month month) {
        if (month % 2 == 0) table.tally.decision = month == 4 ? DecisionOutcome::impasse : DecisionOutcome::consensus;
        table.tally.own_vote = month % 2 == 0;
    });
    for (Month month = 0; month < 20; ++month)
        CHECK(watched.dynamics[at(month)] == (month >= 4 && month < 10 ? Dynamic::cooperation_negotiated : Dynamic::cooperation));
    const Watched prescribed = watch(6, [](Table& table, Month) { table.tally.decision = DecisionOutcome::impasse; });
    CHECK(prescribed.dynamics.back() == Dynamic::cooperation);
}

TEST_CASE("cooperation is a façade far from the need, without those it is for, or not the milieu's own", "[observe]") {
    const Watched near = watch(3, [](Table&, Month) {});
    CHECK_FALSE(near.facade.back());
    Shares elsewhere{};
    elsewhere[7] = 1.;
    const Watched far = watch(3, [&](Table& table, Month) { table.agreed = toward(table.need, elsewhere, .36); });
    CHECK(far.facade.back());
    const Watched less_far = watch(3, [&](Table& table, Month) { table.agreed = toward(table.need, elsewhere, .34); });
    CHECK_FALSE(less_far.facade.back());
    // Community and citizens fill 9 of 20 seats: less than half as often as the others, who fill 28 of 30.
    const auto without = [](std::int32_t filled) -> bool {
        return watch(3, [filled](Table& table, Month) { table.tally.filled = {10, filled, 10, 8, 0}; }).facade.back();
    };
    CHECK(without(9));
    CHECK_FALSE(without(10));
    CHECK(watch(3, [](Table& table, Month) { table.appropriation = .34; }).facade.back());
    const Watched conflict = watch(3, [](Table& table, Month) { table.agreed = {}, table.agreed[7] = 1., table.tally.taken = {0, 0, 9}; });
    CHECK_FALSE(conflict.facade.back());
}
