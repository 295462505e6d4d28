// The summary on the page: aligned by characters, complete, and under the label rule.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analysis/study_by_hand.hpp"
#include "report/summary_json.hpp"
#include "report/summary_text.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

Summary summary_of(const Scenario& scenario, int replicates = 3) {
    Summary summary(scenario);
    for (int replicate = 0; replicate < replicates; ++replicate) summary.add(record_by_hand(scenario, replicate));
    return summary;
}

std::string page(const Scenario& scenario, Language language, int width = 80) {
    return summary_text(summary_of(scenario), GroupMeans(scenario), {"Petit", "r.sqlite", 2, "abc", .5}, language, width);
}

Scenario with_real_names() {
    Scenario scenario = small_scenario();
    scenario.names = Names::real;
    return scenario;
}

}  // namespace

TEST_CASE("the width of text counts characters, not bytes", "[report]") {
    CHECK(display_width("réseau") == 6);
    CHECK(display_width("45\u202f%") == 4);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("表") == 2);
    CHECK(padded_left("é", 3) == "  é");
    CHECK(padded_right("trop long", 3) == "trop long");
    CHECK(capitalised("écart") == "Écart");
}

TEST_CASE("long text is cut between words", "[report]") {
    CHECK(wrapped("un deux trois", 8) == "un deux\ntrois");
    CHECK(wrapped("interminable mot", 4, "  ") == "interminable\n  mot");
}

TEST_CASE("every line of a table with accents is as wide as its rules", "[report]") {
    TextTable table;
    table.heading = {"Région", "Part"};
    table.rows = {{{"Été", "5\u00a0%"}}, {{"Hiver", "100\u00a0%"}, true}};
    std::istringstream lines(lines_of(table));
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) CHECK(display_width(line) == 13);
    CHECK(count == 7);
}

TEST_CASE("the summary fits eighty columns and says what must be said", "[report]") {
    const std::string french = page(small_scenario(), Language::fr), english = page(small_scenario(), Language::en);
    CHECK(french.find("Modèle construit à partir de l’étude; retrouver ses constats ne les prouve pas.") != std::string::npos);
    CHECK(english.find("Model built from the study") != std::string::npos);
    CHECK(french.find("Territoire B-01") != std::string::npos);
    CHECK(english.find("Territory B-01") != std::string::npos);
    for (const std::string& text : {french, english}) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            INFO(line);
            CHECK(display_width(line) <= 80);
        }
        CHECK(text.find(" nan") == std::string::npos);
        CHECK(text.find("Vrai") == std::string::npos);
    }
}

TEST_CASE("real names carry the label inside the table and on each row", "[report]") {
    const std::string text = page(with_real_names(), Language::fr);
    CHECK(text.find("simulé sous des hypothèses, non observé") != std::string::npos);
    std::istringstream lines(text);
    int named = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("Vrai territoire") == std::string::npos) continue;
        ++named;
        CHECK(line.find("(simulé)") != std::string::npos);
    }
    CHECK(named == 3);
}

TEST_CASE("the summary says who bridges elected officials and the others, most first, and what ties the territories of a region",
          "[report]") {
    const Scenario scenario = small_scenario();
    Summary summary(scenario);
    for (int replicate = 0; replicate < 3; ++replicate) {
        ReplicateRecord record = record_by_hand(scenario, replicate);
        for (TerritoryOutcome& outcome : record.outcomes)
            outcome.indicators[static_cast<std::size_t>(measure_row("bridging_institution") - dynamic_count)] = .75;
        summary.add(record);
    }
    const std::string told = summary_text(summary, GroupMeans(scenario), {"", "", 0, "abc", 0}, Language::en, 1000);
    CHECK(told.find("two actors who are not tied: institutions 75%, ") != std::string::npos);
    CHECK(told.find("citizens 60%") != std::string::npos);
    CHECK(told.find("5.0 on average, 25% of those that could be; trust: –.") != std::string::npos);
}

TEST_CASE("a wide terminal shows bars, always full", "[report]") {
    CHECK(page(small_scenario(), Language::fr, 80).find("█") == std::string::npos);
    CHECK(page(small_scenario(), Language::fr, 120).find("███████") != std::string::npos);
}

TEST_CASE("the JSON object holds what was asked, and null for what is undefined", "[report]") {
    const auto json =
        nlohmann::json::parse(summary_json(summary_of(small_scenario()), GroupMeans(small_scenario()), {"abc", .5, 0}, Language::en));
    CHECK(json["replicates"] == 3);
    CHECK(json["months"] == 6);
    CHECK(json["results_hash"] == "abc");
    CHECK(json["territories"].size() == 3);
    CHECK(json["territories"][2]["region"] == "Region B");
    CHECK_FALSE(json["territories"][0].contains("label"));
    double sum = 0;
    for (const auto& share : json["dynamics"]) sum += share.get<double>();
    CHECK(sum == Approx(1));
    CHECK(json["indicators"].size() == indicators().size());
    CHECK(json["indicators"]["months_to_first_decision"]["mean"].is_null());
    CHECK(json["indicators"]["trust"]["unit"] == "share");
    REQUIRE(json["networks"].size() == 2);
    CHECK(json["networks"][1]["region"] == "Region B");
    CHECK(json["networks"][1]["ties"] == 5.);
    CHECK(json["networks"][1]["trust"].is_null());
}

TEST_CASE("in the JSON object every real name goes with the label", "[report]") {
    const auto json =
        nlohmann::json::parse(summary_json(summary_of(with_real_names()), GroupMeans(with_real_names()), {"abc", .5, 0}, Language::fr));
    for (const char* places : {"territories", "networks"})
        for (const auto& place : json[places]) CHECK(place["label"] == "simulé sous des hypothèses, non observé");
}

TEST_CASE("without a replicate there is still a page and an object", "[report]") {
    const Scenario scenario = small_scenario();
    CHECK(nlohmann::json::parse(
              summary_json(summary_of(scenario, 0), GroupMeans(scenario), {"abc", 0, 4}, Language::fr))["dynamics"]["conflictual"]
              .is_null());
    CHECK_FALSE(summary_text(summary_of(scenario, 0), GroupMeans(scenario), {"", "", 0, "abc", 0}, Language::fr, 80).empty());
}
