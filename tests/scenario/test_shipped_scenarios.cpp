// The shipped scenarios read, and hold the facts they say.

#include <catch2/catch.hpp>

#include "scenario/complaints_of.hpp"
#include "scenario/parameter_table.hpp"

using namespace concertation;

namespace {

const Settings& whole(const Scenario& scenario) { return scenario.settings.front(); }

}  // namespace

TEST_CASE("the six regions have their 38 territories and four equivalents", "[scenario]") {
    const Scenario scenario = read_scenario("shipped:six_regions");
    REQUIRE(scenario.regions.size() == 6);
    REQUIRE(scenario.territories.size() == 38);
    CHECK(scenario.regions[3].name == "Mauricie");
    CHECK(scenario.regions[3].neutral_name == "D");
    CHECK(scenario.territories[8].neutral_name == "B-01");
    CHECK(scenario.territories[8].name == "D'Autray");
    CHECK(scenario.territories[13].population == 171127);
    CHECK(scenario.territories[0].municipalities == 18);
    CHECK(scenario.territories[27].deprivation == 1.535);
    long people = 0;
    int equivalents = 0;
    for (const TerritorySpec& territory : scenario.territories) {
        people += territory.population;
        equivalents += territory.equivalent ? 1 : 0;
        CHECK_FALSE(territory.history.has_value());
        CHECK_FALSE(territory.envelope.has_value());
    }
    CHECK(people == 199039 + 528598 + 636083 + 273055 + 250445 + 88525);
    CHECK(equivalents == 4);
    CHECK(scenario.months == 60);
    CHECK(scenario.start == Date{2010, 4});
    REQUIRE(scenario.periods.size() == 1);
    CHECK(scenario.periods[0].last == 59);
    CHECK(scenario.names == Names::neutral);
    CHECK(whole(scenario).choices.approach.mandatary == Mandatary::regional_conference);
}

TEST_CASE("the second and third plans draw their mandataries", "[scenario]") {
    const Scenario second = read_scenario("shipped:pagieps"), third = read_scenario("shipped:pagmap");
    CHECK(second.months == 64);
    CHECK(second.periods.at(0).last == 63);
    CHECK(whole(second).choices.approach.mandatary == Mandatary::drawn);
    CHECK(third.start == Date{2024, 4});
    CHECK(whole(third).choices.approach.mandatary == Mandatary::drawn);
    CHECK(second.territories.size() == 38);
}

TEST_CASE("the trajectory holds both plans, the abolition and the gap", "[scenario]") {
    const Scenario scenario = read_scenario("shipped:trajectory_2010_2023");
    CHECK(scenario.months == 156);
    REQUIRE(scenario.periods.size() == 2);
    CHECK(scenario.periods[1].first == 92);
    CHECK(scenario.periods[1].last == 155);
    REQUIRE(scenario.events.size() == 4);
    CHECK(scenario.events[0].month == 55);
    CHECK(scenario.events[1].month == 60);
    REQUIRE(std::holds_alternative<AbolishMandatary>(scenario.events[1].what));
    CHECK(std::get<AbolishMandatary>(scenario.events[1].what).replace_by == Mandatary::prefets_table);
    CHECK(scenario.events[1].scope.regions.size() == 6);
    REQUIRE(std::holds_alternative<FundingGap>(scenario.events[3].what));
    CHECK(std::get<FundingGap>(scenario.events[3].what).until == 92);
}

TEST_CASE("no programme means no period, no accompaniment and no regional table", "[scenario]") {
    const Scenario scenario = read_scenario("shipped:no_programme");
    CHECK(scenario.periods.empty());
    CHECK(accompaniment(whole(scenario).numbers.levers) == 0);
    CHECK(whole(scenario).numbers.tables.regional == 0);
    CHECK(scenario.territories.size() == 38);
}

TEST_CASE("the small ones are small, the large one as large as asked", "[scenario]") {
    CHECK(read_scenario("shipped:minimal").territories.size() == 1);
    const Scenario classroom = read_scenario("shipped:classroom");
    REQUIRE(classroom.territories.size() == 3);
    CHECK(classroom.territories[0].history == .15);
    CHECK(classroom.territories[1].history == .5);
    CHECK(classroom.territories[2].history == .85);
    CHECK(read_scenario("shipped:large").territories.size() == 380);
    const Scenario large = read_scenario("shipped:large", {"synthetic.territories=10000"});
    CHECK(large.territories.size() == 10000);
    CHECK(large.regions.size() == 1429);
    CHECK(large.regions.back().neutral_name == "BBY");
    for (const TerritorySpec& territory : large.territories) {
        CHECK((territory.population >= 4000 && territory.population <= 170000));
    }
}

TEST_CASE("every shipped scenario has its title and question in both languages", "[scenario]") {
    for (const char* name : {"classroom", "large", "minimal", "no_programme", "pagieps", "pagmap", "six_regions", "trajectory_2010_2023"}) {
        const Scenario scenario = read_scenario(std::string("shipped:") + name);
        INFO(name);
        CHECK(scenario.title.fr != scenario.title.en);
        CHECK(scenario.question.fr != scenario.question.en);
        CHECK_FALSE(scenario.question.fr.empty());
        CHECK_FALSE(scenario.question.en.empty());
        CHECK(scenario.axes.size() == 6);
    }
}
