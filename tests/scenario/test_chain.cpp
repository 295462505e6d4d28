// Scenarios that extend others: what comes down the chain, and which paths are refused.

#include <catch2/catch.hpp>

#include "scenario/complaints_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const std::string one_territory = "territories: [{region: R, name: T, population: 1000}]\n";

}  // namespace

TEST_CASE("a chain applies the base first and the last file last", "[scenario]") {
    const ScenarioFolder folder;
    folder.write("below/base.yaml", one_territory + "months: 24\nseed: 5\nlevers: {meshing: 0.2, transparency: 0.4}\n");
    folder.write("middle.yaml", "extends: below/base.yaml\nmonths: 36\nlevers: {meshing: {multiply: 2}}\n");
    const auto top = folder.write("top.yaml", "extends: middle.yaml\nlevers: {meshing: {multiply: 1.5}, transparency: 0.1}\n");
    const Scenario scenario = read_scenario(top);
    CHECK(scenario.months == 36);
    CHECK(scenario.seed == 5);
    CHECK(scenario.settings[0].numbers.levers.meshing == Approx(.6));
    CHECK(scenario.settings[0].numbers.levers.transparency == .1);
}

TEST_CASE("a table of territories is looked up beside the file that names it", "[scenario]") {
    const ScenarioFolder folder;
    folder.write("below/data/places.csv",
                 "region;territory;population_2021;deprivation;history\nR;\"T; one\";1 000;0,5;\nR;U;2000;-0,25;0,4\n");
    folder.write("below/base.yaml", "territories_file: data/places.csv\n");
    const auto top = folder.write("top.yaml", "extends: below/base.yaml\n");
    const std::vector<Complaint> complaints = complaints_of_file(top);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].file == (folder.path() / "below/data/places.csv").string());
    CHECK(complaints[0].line == 2);
    folder.write("below/data/places.csv",
                 "region;territory;population_2021;deprivation;history\nR;\"T; one\";1000;0,5;\nR;U;2000;-0,25;0,4\n");
    const Scenario scenario = read_scenario(top);
    REQUIRE(scenario.territories.size() == 2);
    CHECK(scenario.territories[0].name == "T; one");
    CHECK(scenario.territories[0].deprivation == .5);
    CHECK_FALSE(scenario.territories[0].history.has_value());
    CHECK(scenario.territories[1].history == .4);
}

TEST_CASE("complaints of a chain come together, the user's file first", "[scenario]") {
    const ScenarioFolder folder;
    folder.write("base.yaml", one_territory + "levers: {meshing: 2}\n");
    const auto top = folder.write("top.yaml", "levers: {transparency: 3}\nmonths: many\nextends: base.yaml\n");
    const std::vector<Complaint> complaints = complaints_of_file(top);
    REQUIRE(complaints.size() == 3);
    CHECK(complaints[0].key == "levers.transparency");
    CHECK(complaints[1].key == "months");
    CHECK(complaints[2].key == "levers.meshing");
    CHECK(complaints[2].line == 2);
}

TEST_CASE("a link that leads out of the folder is refused, one that stays is followed", "[scenario]") {
    const ScenarioFolder outside, folder;
    const auto elsewhere = outside.write("base.yaml", one_territory);
    const auto top = folder.write("top.yaml", "extends: link.yaml\n");
    std::filesystem::create_symlink(elsewhere, folder.path() / "link.yaml");
    const std::vector<Complaint> complaints = complaints_of_file(top);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].key == "extends");
    CHECK(complaints[0].what.en.find("link leads out") != std::string::npos);
    std::filesystem::remove(folder.path() / "link.yaml");
    std::filesystem::create_symlink(folder.write("below/base.yaml", one_territory), folder.path() / "link.yaml");
    CHECK(complaints_of_file(top).empty());
}

TEST_CASE("a long chain is refused", "[scenario]") {
    const ScenarioFolder folder;
    folder.write("0.yaml", one_territory);
    for (int i = 1; i <= 30; ++i) folder.write(std::to_string(i) + ".yaml", "extends: " + std::to_string(i - 1) + ".yaml\n");
    CHECK(complaints_of_file(folder.path() / "15.yaml").empty());
    const std::vector<Complaint> complaints = complaints_of_file(folder.path() / "30.yaml");
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].what.en.find("more than twenty") != std::string::npos);
}

TEST_CASE("a file that is not there, a folder and an unknown shipped name are the user's fault", "[scenario]") {
    const ScenarioFolder folder;
    REQUIRE(complaints_of_file(folder.path() / "nowhere.yaml").size() == 1);
    CHECK(complaints_of_file(folder.path() / "nowhere.yaml")[0].what.en.find("file not found") == 0);
    CHECK(complaints_of_file(folder.path())[0].what.en.find("this is a folder") == 0);
    CHECK(complaints_of_file("shipped:six_region")[0].what.en.find("did you mean six_regions?") != std::string::npos);
    CHECK(complaints_of_file("shipped:../six_regions").size() == 1);
}
