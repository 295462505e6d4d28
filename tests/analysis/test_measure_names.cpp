// Measures by the names people read in tables and pages, in both languages.

#include <catch2/catch.hpp>

#include "cli/factors_asked.hpp"
#include "cli/words.hpp"
#include "report/differences.hpp"
#include "store/measures.hpp"

using namespace concertation;

namespace {

std::string name_called(const std::string& word) {
    const int row = measure_called(word);
    return row < 0 ? "" : std::string(measures()[static_cast<std::size_t>(row)].name);
}

}  // namespace

TEST_CASE("each measure answers to its name in files, and as tables show it in French and in English", "[cli]") {
    for (int row = 0; row < static_cast<int>(measures().size()); ++row) {
        const std::string name(measures()[static_cast<std::size_t>(row)].name);
        INFO(name);
        CHECK(name_called(name) == name);
        CHECK(name_called(measure_name(row, Language::fr)) == name);
        CHECK(name_called(measure_name(row, Language::en)) == name);
    }
}

TEST_CASE("a measure is asked for by its French or English name, and an unknown one suggests the nearest", "[cli]") {
    std::vector<Complaint> complaints;
    CHECK(name_called("confiance") == "trust");
    CHECK(name_called("Presence a la table") == "attendance");
    CHECK(name_called("coopération") == "cooperation");
    CHECK(measures_asked("--on", "confiance, écart de besoins rejoints", complaints).size() == 2);
    REQUIRE(complaints.size() == 1);
    CHECK(measures_asked("--on", "écart de besoins rejoints, femmes et hommes", complaints) ==
          std::vector<int>{measure_row("reached_gap")});
    CHECK(condition_asked("Présence à la table > 0.5", complaints).measure == measure_row("attendance"));
    REQUIRE(complaints.size() == 1);
    measure_asked("--on", "confience", complaints);
    measure_asked("--on", "truts", complaints);
    CHECK(complaints[1].what.fr.find("(vouliez-vous dire confiance?)") != std::string::npos);
    CHECK(complaints[2].what.en.find("(did you mean trust?)") != std::string::npos);
}

TEST_CASE("levers and mechanisms are named after --only as tables name them, and a misspelt one suggests the nearest", "[cli]") {
    const std::vector<std::string> levers{"accompaniment", "dispute_resolution"};
    const auto called = [&](const std::vector<std::string>& only) { return rows_called(only, levers, "error.unknown_purchase", "lever"); };
    CHECK(called({"Accompagnement", "resolution des differends"}) == std::vector<std::size_t>{0, 1});
    CHECK(called({"dispute_resolution"}) == std::vector<std::size_t>{1});
    try {
        called({"acompagnement"});
        FAIL("nothing was refused");
    } catch (const ScenarioError& error) {
        CHECK(error.complaints.front().what.fr.find("(vouliez-vous dire accompagnement?)") != std::string::npos);
    }
}
