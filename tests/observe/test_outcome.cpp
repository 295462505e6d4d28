// The indicators of a territory, from a short history written by hand.

#include "observe/outcome.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "observe/network.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

double indicator(const TerritoryOutcome& outcome, std::string_view name) {
    for (std::size_t n = 0; n < indicators().size(); ++n)
        if (indicators()[n].name == name) return outcome.indicators[n];
    FAIL("no indicator named " << name);
    return 0.;
}

std::vector<TerritoryMonth> two_months() {
    TerritoryMonth first, second;
    first.files = 5, first.funded = 1, first.awarded = 8000000, first.partners = 2000000, first.duplicated = 100;
    first.disputes_opened = 3, first.disputes_resolved = 1, first.days = 20., first.reached_women = .1, first.reached_men = .3,
    first.facade = true;
    second.files = 3, second.funded = 1, second.awarded = 12000000, second.partners = 8000000, second.duplicated = 300;
    second.disputes_opened = 1, second.disputes_resolved = 2, second.days = 40., second.reached_women = .2, second.reached_men = .2;
    second.support = .61, second.trust = .52, second.cross_trust = .43, second.appropriation = .34, second.visibility = .25;
    second.dynamic = Dynamic::conflictual;
    second.reason = Reason::both;
    first.days_left = 2., second.days_left = 3., second.without_days = .5;
    second.trust_of = {.1f, .2f, .3f, .4f, .5f};
    second.support_of = {.6f, .7f, .8f, .9f, 1.f};
    return {first, second};
}

TerritoryOutcome outcome_of(const std::vector<TerritoryMonth>& months, const Landmarks& landmarks, const DecisionSums& decisions) {
    Region region = first_region(scenario_of({2}));
    Table& table = region.tables[1];
    table.ledger = {50000000, 0, 20000000, 0, 5000000};
    table.programme.first_open = 40000000;
    table.programme.first_awarded = 8000000;
    Project well, badly, elsewhere;
    well.table = badly.table = 1;
    well.ended = badly.ended = elsewhere.ended = 9;
    well.state = elsewhere.state = ProjectState::ended_well;
    badly.state = ProjectState::ended_badly;
    region.projects = {well, elsewhere, badly, badly, badly};
    WindowCounts window;
    window.taken = {30, 50, 20};
    window.read = {20, 50, 30};
    window.own_votes = 4;
    window.own_blocked = 1;
    window.seats = {10, 10, 10, 10, 10};
    window.filled = {10, 5, 5, 10, 0};
    return outcome_of_territory(region, table, months, {window, landmarks, decisions, 12345.});
}

}  // namespace

TEST_CASE("indicators are what their names say", "[observe]") {
    const TerritoryOutcome outcome = outcome_of(two_months(), {14, 20}, {2., .5, 5.});
    REQUIRE(outcome.indicators.size() == indicators().size());
    CHECK(outcome.territory == 1);
    CHECK(outcome.dynamic == Dynamic::conflictual);
    CHECK(outcome.reason == Reason::both);
    const Region region = first_region(scenario_of({2}));
    const TableNetwork network = network_of(region.tables[1], region.actors);
    const std::pair<std::string_view, double> expected[] = {{"support", .61},
                                                            {"trust", .52},
                                                            {"cross_trust", .43},
                                                            {"appropriation", .34},
                                                            {"visibility", .25},
                                                            {"attendance", .6},
                                                            {"cooperation_share", .3},
                                                            {"contest_share", .2},
                                                            {"disputes_opened", 4.},
                                                            {"disputes_resolved_share", .75},
                                                            {"months_to_first_decision", 14.},
                                                            {"rounds", 2.5},
                                                            {"far_from_need", .25},
                                                            {"absorption_first_call", .2},
                                                            {"awarded_share", .4},
                                                            {"envelope_dollars", 500000.},
                                                            {"awarded_dollars", 200000.},
                                                            {"partners_dollars", 100000.},
                                                            {"unspent_dollars", 250000.},
                                                            {"leverage", .5},
                                                            {"duplicated_dollars", 4.},
                                                            {"files", 8.},
                                                            {"files_funded_share", .25},
                                                            {"mean_project_dollars", 100000.},
                                                            {"projects_ended_well_share", .25},
                                                            {"reached_women", .15},
                                                            {"reached_men", .25},
                                                            {"reached_gap", .10},
                                                            {"days_given", 30.},
                                                            {"cost_of_levers", 12345.},
                                                            {"facade_share", .5},
                                                            {"cooperation_read_share", .2},
                                                            {"contest_read_share", .3},
                                                            {"own_votes", 4.},
                                                            {"own_votes_blocked_share", .25},
                                                            {"months_to_conditions", 20.},
                                                            {"conditions_together", 1.},
                                                            {"days_left", 2.5},
                                                            {"without_days_share", .25},
                                                            {"trust_elected", .1},
                                                            {"trust_community", .2},
                                                            {"trust_social_development", .3},
                                                            {"trust_institution", .4},
                                                            {"trust_citizen", .5},
                                                            {"support_elected", .6},
                                                            {"support_community", .7},
                                                            {"support_social_development", .8},
                                                            {"support_institution", .9},
                                                            {"support_citizen", 1.},
                                                            {"density", network.density},
                                                            {"components", network.components},
                                                            {"clustering", network.clustering},
                                                            {"reciprocity", network.reciprocity},
                                                            {"bridging_elected", network.bridging[0]},
                                                            {"bridging_community", network.bridging[1]},
                                                            {"bridging_social_development", network.bridging[2]},
                                                            {"bridging_institution", network.bridging[3]},
                                                            {"bridging_citizen", network.bridging[4]}};
    for (const auto& [name, value] : expected) {
        INFO(name);
        CHECK(indicator(outcome, name) == Approx(value));
    }
    CHECK(std::size(expected) == indicators().size());
}

TEST_CASE("an indicator with nothing to measure is undefined, not nil", "[observe]") {
    const TerritoryOutcome outcome = outcome_of({TerritoryMonth{}}, {}, {});
    for (const char* name : {"disputes_resolved_share", "months_to_first_decision", "rounds", "far_from_need", "leverage",
                             "files_funded_share", "mean_project_dollars", "months_to_conditions"}) {
        INFO(name);
        CHECK(std::isnan(indicator(outcome, name)));
    }
    CHECK(indicator(outcome, "files") == 0.);
}
