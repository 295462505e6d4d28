// Events and periods on the calendar of the run.

#include <catch2/catch.hpp>

#include "scenario/complaints_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const std::string six = "extends: shipped:six_regions\n";

}  // namespace

TEST_CASE("every kind of event is read", "[scenario]") {
    const Scenario scenario = read_yaml(six +
                                        "events:\n"
                                        "  - {date: 2011-01, levers: {transparency: 0.8, accompaniment: {expertise: {multiply: 1.5}}}}\n"
                                        "  - {date: 2011-02, election: {share: 0.45}}\n"
                                        "  - {date: 2011-03, abolish: mandatary, replace_by: consortium}\n"
                                        "  - {date: 2011-04, envelope_cut: {share: 0.2}}\n"
                                        "  - {date: 2011-05, funding_gap: {until: 2011-09, bridging: 0.2}}\n"
                                        "  - {date: 2011-06, staff_loss: {share: 0.3}}\n"
                                        "  - {date: 2011-07, trust_shock: {change: -0.1}, title: Choc}\n");
    REQUIRE(scenario.events.size() == 7);
    const auto& levers = std::get<LeversChange>(scenario.events[0].what);
    REQUIRE(levers.changes.size() == 2);
    CHECK(levers.changes[0].lever == 2);
    CHECK(levers.changes[0].value == .8);
    CHECK(levers.changes[1].lever == 1);
    CHECK(levers.changes[1].multiply);
    CHECK(std::get<Election>(scenario.events[1].what).share == .45);
    CHECK(std::get<AbolishMandatary>(scenario.events[2].what).replace_by == Mandatary::consortium);
    CHECK(std::get<EnvelopeCut>(scenario.events[3].what).share == .2);
    CHECK(std::get<FundingGap>(scenario.events[4].what).until == 17);
    CHECK(std::get<StaffLoss>(scenario.events[5].what).share == .3);
    CHECK(std::get<TrustShock>(scenario.events[6].what).change == -.1);
    CHECK(scenario.events[6].month == 15);
    CHECK(scenario.events[6].title.fr == "Choc");
    CHECK(scenario.events[6].title.en == "Choc");
}

TEST_CASE("events come by month, then in the order written", "[scenario]") {
    const Scenario scenario = read_yaml(six +
                                        "events:\n"
                                        "  - {date: 2012-01, staff_loss: {share: 0.1}, title: second}\n"
                                        "  - {date: 2011-01, staff_loss: {share: 0.1}, title: first}\n"
                                        "  - {date: 2012-01, election: {share: 0.1}, title: third}\n");
    REQUIRE(scenario.events.size() == 3);
    CHECK(scenario.events[0].title.en == "first");
    CHECK(scenario.events[1].title.en == "second");
    CHECK(scenario.events[2].title.en == "third");
}

TEST_CASE("an event touches everything, some regions, or some territories", "[scenario]") {
    const Scenario scenario = read_yaml(six +
                                        "events:\n"
                                        "  - {date: 2011-01, staff_loss: {share: 0.1}}\n"
                                        "  - {date: 2011-01, staff_loss: {share: 0.1}, regions: [Mauricie, F]}\n"
                                        "  - {date: 2011-01, staff_loss: {share: 0.1}, territories: {population: \"< 10000\"}}\n");
    CHECK(scenario.events[0].scope.regions.size() == 6);
    CHECK(scenario.events[0].scope.territories.size() == 38);
    CHECK(scenario.events[1].scope.regions == std::vector<int>{3, 5});
    CHECK(scenario.events[1].scope.territories.size() == 11);
    CHECK(scenario.events[2].scope.regions.empty());
    CHECK(scenario.events[2].scope.territories == std::vector<int>{4, 36, 37});
}

TEST_CASE("events add to the base's; periods replace them", "[scenario]") {
    const ScenarioFolder folder;
    folder.write("base.yaml", six + "events: [{date: 2011-01, election: {share: 0.1}}]\n");
    const auto top = folder.write("top.yaml",
                                  "extends: base.yaml\nevents: [{date: 2011-02, election: {share: 0.2}}]\n"
                                  "programme: {periods: [{first: 2012-04, last: 2013-03}, {first: 2010-04, last: 2011-03}]}\n");
    const Scenario scenario = read_scenario(top);
    CHECK(scenario.events.size() == 2);
    REQUIRE(scenario.periods.size() == 2);
    CHECK(scenario.periods[0].first == 0);
    CHECK(scenario.periods[1].first == 24);
}

TEST_CASE("a shorter run leaves out what it does not reach", "[scenario]") {
    const Scenario scenario = read_scenario("shipped:trajectory_2010_2023", {"months=58"});
    CHECK(scenario.events.size() == 1);
    CHECK(scenario.periods.size() == 1);
    CHECK(scenario.periods[0].last == 59);
}

TEST_CASE("a later start moves the months of events with it", "[scenario]") {
    const Scenario scenario = read_yaml(six + "start: 2012-01\nevents: [{date: 2012-03, election: {share: 0.1}}]\n");
    REQUIRE(scenario.events.size() == 1);
    CHECK(scenario.events[0].month == 2);
    CHECK(scenario.periods.empty());
}
