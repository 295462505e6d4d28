// A counterfactual month leaves out what it is told to, and nothing else.

#include "run/forgone.hpp"

#include <catch2/catch.hpp>

#include "run/state.hpp"
#include "run/step.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Luck luck{1, 0};

/// Region 0 run to its end, leaving out in one month what is forgone.
std::string run_leaving_out(const Scenario& scenario, Month month, const Forgone& forgone) {
    ReplicateState state{0, scenario.months, {}};
    WatchedRegion watched = begun_region(scenario, 0, luck);
    for (Month now = 0; now < scenario.months; ++now) run_month(watched, scenario, luck, now, now == month ? forgone : Forgone{});
    state.regions.push_back(std::move(watched));
    return saved(state);
}

Scenario eventful(std::vector<Event> events) {
    Scenario scenario = scenario_of({2}, 40);
    for (Event& event : events) {
        event.scope = everywhere(scenario);
        scenario.events.push_back(event);
    }
    return scenario;
}

/// The first month from `first` on whose tally at table 0 satisfies `holds`.
template <class Holds>
Month first_month(const Scenario& scenario, Holds holds) {
    Region region = first_region(scenario);
    for (Month month = 0; month < scenario.months; ++month) {
        advance_month(region, scenario, luck, month);
        if (holds(region, month)) return month;
    }
    return -1;
}

}  // namespace

TEST_CASE("leaving out what does not come leaves the bits of the history", "[run]") {
    const Scenario scenario = eventful({{20, {}, {}, StaffLoss{.5}}});
    const std::string history = saved(run_until(scenario, 0, scenario.months));
    Forgone forgone;
    forgone.events = {0};
    forgone.disputes = {{0, 0, 1}};
    forgone.decisions = {{0, true}, {1, false}, {2, true}};
    CHECK(run_leaving_out(scenario, 0, {}) == history);
    CHECK(run_leaving_out(scenario, 1, forgone) == history);  // nothing of it comes in the second month
    CHECK(run_leaving_out(scenario, 20, forgone) != history);
}

TEST_CASE("an event left out is as if the scenario had never held it", "[run]") {
    const Event loss{20, {}, {}, StaffLoss{.5}}, shock{20, {}, {}, TrustShock{-.3}}, gap{22, {}, {}, FundingGap{30, .5}};
    const Scenario all = eventful({loss, shock, gap}), without = eventful({loss, gap});
    Forgone forgone;
    forgone.events = {1};
    const auto region_of = [](const Scenario& scenario, const Forgone& left_out) {
        WatchedRegion watched = begun_region(scenario, 0, luck);
        for (Month month = 0; month < scenario.months; ++month)
            run_month(watched, scenario, luck, month, month == 20 ? left_out : Forgone{});
        return watched.region;
    };
    const Region left = region_of(all, forgone), absent = region_of(without, {});
    CHECK(left.tables[0].ties.trust == absent.tables[0].ties.trust);
    CHECK(left.actors.support == absent.actors.support);
    CHECK(left.pool == absent.pool);
    CHECK(left.tables[0].ties.trust != region_of(all, {}).tables[0].ties.trust);
}

TEST_CASE("a seat left out of turnover and of the election keeps its holder, the others change as they did", "[run]") {
    Scenario scenario = scenario_of({2}, 60);
    parameter(scenario, "renewal.turnover") = 3.;
    const Month election = 43;  // November 2013
    for (const Month month : {Month{10}, election}) {
        Region history = region_after(scenario, month), other = history;
        advance_month(history, scenario, luck, month);
        const auto newcomers = [&](const Region& region) {
            std::vector<int> all;
            for (int actor = 0; actor < region.actors.count(); ++actor)
                if (region.actors.since[at(actor)] == month) all.push_back(actor);
            return all;
        };
        const std::vector<int> came = newcomers(history);
        REQUIRE(came.size() >= 2);
        Forgone forgone;
        forgone.seats = {came.front()};
        advance_month(other, scenario, luck, month, forgone);
        CHECK(newcomers(other) == std::vector<int>(came.begin() + 1, came.end()));
    }
}

TEST_CASE("a decision turned round is an impasse where it was agreed, and negotiated where it was an impasse", "[run]") {
    Scenario scenario = scenario_of({2}, 60);
    choices(scenario).approach = plain_approach();
    for (const DecisionRule rule : {DecisionRule::majority, DecisionRule::unanimity}) {
        choices(scenario).decision = rule;
        const Month month =
            first_month(scenario, [](const Region& region, Month) { return region.tables[0].tally.decision != DecisionOutcome::none; });
        REQUIRE(month > 0);
        Region as_it_was = region_after(scenario, month), turned = as_it_was;
        advance_month(as_it_was, scenario, luck, month);
        const DecisionOutcome was = as_it_was.tables[0].tally.decision;
        Forgone forgone, same;
        forgone.decisions = {{0, was == DecisionOutcome::impasse}};
        same.decisions = {{0, was != DecisionOutcome::impasse}};
        Region unturned = turned;
        advance_month(unturned, scenario, luck, month, same);
        CHECK(unturned.tables[0].ties.trust == as_it_was.tables[0].ties.trust);
        advance_month(turned, scenario, luck, month, forgone);
        const DecisionOutcome is = turned.tables[0].tally.decision;
        CHECK((was == DecisionOutcome::impasse) == (rule == DecisionRule::unanimity));
        CHECK(is == (was == DecisionOutcome::impasse ? DecisionOutcome::negotiated : DecisionOutcome::impasse));
        CHECK((mean_trust(turned.tables[0]) > mean_trust(as_it_was.tables[0])) == (was == DecisionOutcome::impasse));
        CHECK(turned.tables[1].ties.trust == as_it_was.tables[1].ties.trust);
    }
}

TEST_CASE("a dispute left out does not open, and what is said stays said", "[run]") {
    const Scenario scenario = scenario_of({2}, 40);
    const Month month = first_month(scenario, [](const Region& region, Month) { return region.tables[0].tally.disputes_opened >= 2; });
    REQUIRE(month >= 0);
    Region history = region_after(scenario, month), other = history;
    advance_month(history, scenario, luck, month);
    Forgone forgone;
    for (const Dispute& open : history.tables[0].ties.disputes)
        if (open.opened == month && forgone.disputes.empty())
            forgone.disputes.push_back({0, history.tables[0].members[at(open.i)], history.tables[0].members[at(open.j)]});
    REQUIRE(forgone.disputes.size() == 1);
    advance_month(other, scenario, luck, month, forgone);
    CHECK(other.tables[0].tally.disputes_opened == history.tables[0].tally.disputes_opened - 1);
    CHECK(other.tables[0].tally.readings == history.tables[0].tally.readings);
    CHECK(other.tables[0].ties.trust == history.tables[0].ties.trust);
}

TEST_CASE("a chair that is kept is not left empty", "[run]") {
    Scenario scenario = scenario_of({1}, 12);
    Region region = first_region(scenario);
    region.actors.support[3] = region.actors.support[4] = 0.;
    region.actors.low_months[3] = region.actors.low_months[4] = 200;
    Forgone forgone;
    forgone.chairs = {3};
    advance_month(region, scenario, luck, 0, forgone);
    CHECK(region.actors.away[3] == 0);
    CHECK(region.actors.low_months[3] == 0);
    CHECK(region.actors.away[4] == 1);
}
