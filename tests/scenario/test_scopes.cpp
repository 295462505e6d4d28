// Scopes: the narrower overrides the wider, factors multiply what stands, equal settings are kept once.

#include <catch2/catch.hpp>

#include "scenario/complaints_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Parameters& numbers_of(const Scenario& scenario, int territory) {
    return scenario.settings[static_cast<std::size_t>(scenario.territories[static_cast<std::size_t>(territory)].settings)].numbers;
}

const Parameters& regional_numbers(const Scenario& scenario, int region) {
    return scenario.settings[static_cast<std::size_t>(scenario.regions[static_cast<std::size_t>(region)].settings)].numbers;
}

const std::string two_regions =
    "territories:\n"
    "  - {region: East, name: One, population: 1000, municipalities: 2, deprivation: 0.5}\n"
    "  - {region: West, name: Two, population: 30000, municipalities: 8}\n"
    "  - {region: East, name: Three, population: 50000, municipalities: 4, deprivation: -0.1}\n";

}  // namespace

TEST_CASE("without scopes one row of settings serves everywhere", "[scenario]") {
    const Scenario scenario = read_yaml(two_regions);
    CHECK(scenario.settings.size() == 1);
    CHECK(scenario.territories[0].settings == 0);
    CHECK(scenario.regions[1].settings == 0);
}

TEST_CASE("territories of a region stand together, named in the order of the file", "[scenario]") {
    const Scenario scenario = read_yaml(two_regions);
    REQUIRE(scenario.territories.size() == 3);
    CHECK(scenario.territories[1].name == "Three");
    CHECK(scenario.territories[1].neutral_name == "A-02");
    CHECK(scenario.territories[2].neutral_name == "B-01");
}

TEST_CASE("a territory's rule beats its region's, which beats the scenario's, in whatever order", "[scenario]") {
    const Scenario scenario = read_yaml(two_regions +
                                        "where:\n"
                                        "  - {territories: {names: One}, levers: {meshing: 0.1}}\n"
                                        "  - {regions: [East], levers: {meshing: 0.2}}\n"
                                        "levers: {meshing: 0.9}\n");
    CHECK(numbers_of(scenario, 0).levers.meshing == .1);
    CHECK(numbers_of(scenario, 1).levers.meshing == .2);
    CHECK(numbers_of(scenario, 2).levers.meshing == .9);
    CHECK(regional_numbers(scenario, 0).levers.meshing == .2);
    CHECK(regional_numbers(scenario, 1).levers.meshing == .9);
    CHECK(scenario.settings.size() == 3);
}

TEST_CASE("of two rules of one width the later wins", "[scenario]") {
    const Scenario scenario = read_yaml(two_regions +
                                        "where:\n"
                                        "  - {territories: all, levers: {meshing: 0.1}}\n"
                                        "  - {territories: {population: \"> 20000\"}, levers: {meshing: 0.7}}\n");
    CHECK(numbers_of(scenario, 0).levers.meshing == .1);
    CHECK(numbers_of(scenario, 1).levers.meshing == .7);
    CHECK(regional_numbers(scenario, 0).levers.meshing == .5);
}

TEST_CASE("a selection narrows by every key it writes", "[scenario]") {
    const auto touched = [](const std::string& selection) {
        const Scenario scenario = read_yaml(two_regions + "where:\n  - territories: " + selection + "\n    levers: {meshing: 0.1}\n");
        std::string names;
        for (std::size_t i = 0; i < scenario.territories.size(); ++i) {
            if (numbers_of(scenario, static_cast<int>(i)).levers.meshing == .1) names += scenario.territories[i].name + " ";
        }
        return names;
    };
    CHECK(touched("{region: East}") == "One Three ");
    CHECK(touched("{regions: [A, West]}") == "One Three Two ");
    CHECK(touched("{territory: B-01}") == "Two ");
    CHECK(touched("[One, Two]") == "One Two ");
    CHECK(touched("{population: \"<= 30000\"}") == "One Two ");
    CHECK(touched("{population: [\"> 1000\", \"< 50000\"]}") == "Two ");
    CHECK(touched("{municipalities: \">= 4\", region: East}") == "Three ");
    CHECK(touched("{deprivation: \"> 0.3\"}") == "One ");
}

TEST_CASE("a factor multiplies what stands in the files before its own, in every scope", "[scenario]") {
    const ScenarioFolder folder;
    folder.write("base.yaml",
                 two_regions + "programme: {envelope: 2}\nwhere:\n  - {territories: {names: One}, programme: {envelope: 3}}\n");
    const auto top = folder.write("top.yaml", "extends: base.yaml\nprogramme: {envelope: {multiply: 0.5}}\n");
    const Scenario scenario = read_scenario(top);
    CHECK(numbers_of(scenario, 0).programme.envelope == 1.5);
    CHECK(numbers_of(scenario, 1).programme.envelope == 1);
    CHECK(scenario.settings[0].numbers.programme.envelope == 1);
}

TEST_CASE("a factor of a narrower scope multiplies the wider value", "[scenario]") {
    const Scenario scenario =
        read_yaml(two_regions + "levers: {meshing: 0.4}\nwhere:\n  - {regions: B, levers: {meshing: {multiply: 1.5}}}\n");
    CHECK(numbers_of(scenario, 2).levers.meshing == Approx(.6));
    CHECK(regional_numbers(scenario, 1).levers.meshing == Approx(.6));
    CHECK(numbers_of(scenario, 0).levers.meshing == .4);
}

TEST_CASE("a factor that leaves the range is told once, where it is written", "[scenario]") {
    const std::vector<Complaint> complaints =
        complaints_of(two_regions + "where:\n  - {territories: all, levers: {meshing: {multiply: 3}}}\n");
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].line == 6);
    CHECK(complaints[0].what.en.find("found 1.5") != std::string::npos);
}

TEST_CASE("regions are named and set where they are listed", "[scenario]") {
    const Scenario scenario =
        read_yaml(two_regions + "regions:\n  - {name: West, neutral: Q, approach: {call: open}, levers: {meshing: 0.3}}\n");
    CHECK(scenario.regions[1].neutral_name == "Q");
    CHECK(scenario.territories[2].neutral_name == "Q-01");
    CHECK(numbers_of(scenario, 2).levers.meshing == .3);
    CHECK(scenario.settings[static_cast<std::size_t>(scenario.regions[1].settings)].choices.approach.call == Call::open);
    CHECK(scenario.settings[0].choices.approach.call == Call::drawn);
}

TEST_CASE("a value out of its range stands where the file insists", "[scenario]") {
    const Scenario scenario = read_yaml(two_regions + "tension: {trust: {value: 30, out_of_range: true}, z0: -1000}\n");
    CHECK(scenario.settings[0].numbers.tension.trust == 30);
    CHECK(scenario.settings[0].numbers.tension.z0 == -1000);
}

TEST_CASE("names a later file's places no longer have select nothing", "[scenario]") {
    const ScenarioFolder folder;
    folder.write("base.yaml", two_regions + "where:\n  - {territories: {names: One}, levers: {meshing: 0.1}}\n");
    const auto top = folder.write("top.yaml", "extends: base.yaml\nterritories: [{region: R, name: New, population: 5000}]\n");
    CHECK(numbers_of(read_scenario(top), 0).levers.meshing == .5);
}
