// Places: named neutrally, made up, or refused.

#include <catch2/catch.hpp>

#include "scenario/complaints_of.hpp"
#include "scenario/places.hpp"

using namespace concertation;
using namespace concertation::testing;

TEST_CASE("regions are lettered A to Z, then AA", "[scenario]") {
    CHECK(neutral_region_name(0) == "A");
    CHECK(neutral_region_name(25) == "Z");
    CHECK(neutral_region_name(26) == "AA");
    CHECK(neutral_region_name(701) == "ZZ");
    CHECK(neutral_region_name(702) == "AAA");
}

TEST_CASE("a territory keeps what its list says", "[scenario]") {
    const Scenario scenario = read_yaml(
        "territories:\n"
        "  - {region: R, name: T, neutral: X-9, population: 1000, municipalities: 3, equivalent: true, deprivation: -0.5, history: 0.25,\n"
        "     envelope: 1234.56}\n");
    const TerritorySpec& territory = scenario.territories.at(0);
    CHECK(territory.neutral_name == "X-9");
    CHECK(territory.equivalent);
    CHECK(territory.deprivation == -.5);
    CHECK(territory.history == .25);
    CHECK(territory.envelope == 123456);
}

TEST_CASE("a region holds a hundred territories and no more", "[scenario]") {
    const auto in_one_region = [](int count) {
        std::string yaml = "territories:\n";
        for (int i = 0; i < count; ++i) yaml += "  - {region: R, name: T" + std::to_string(i) + ", population: 1000}\n";
        return complaints_of(yaml);
    };
    CHECK(in_one_region(100).empty());
    const std::vector<Complaint> complaints = in_one_region(103);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].line == 102);
    CHECK(complaints[0].what.en.find("more than 100 territories") == 0);
}

TEST_CASE("a synthetic province is the same every time", "[scenario]") {
    const Scenario one = read_yaml("synthetic: {territories: 50, per_region: 10}\n"),
                   two = read_yaml("synthetic: {territories: 50, per_region: 10}\n");
    REQUIRE(one.territories.size() == 50);
    CHECK(one.regions.size() == 5);
    for (std::size_t i = 0; i < one.territories.size(); ++i) CHECK(one.territories[i].population == two.territories[i].population);
    CHECK(one.territories[0].population == 40593);
    CHECK(one.territories[1].population == 9693);
}

TEST_CASE("places given by a later file replace those of the base", "[scenario]") {
    const Scenario scenario = read_yaml("extends: shipped:six_regions\nsynthetic: {territories: 8}\n");
    CHECK(scenario.territories.size() == 8);
    CHECK(scenario.regions.size() == 2);
}
