// explain: what it answers from a results file, what it keeps there, and what it refuses.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"

using namespace concertation::testing;

namespace {

/// A results file of a scenario in which trust breaks in June 2012, for every territory.
void keep_a_study(const std::filesystem::path& folder, const std::string& settings = "") {
    std::ofstream(folder / "shock.yaml") << "extends: shipped:classroom\nevents:\n  - {date: 2012-06, trust_shock: {change: -0.5}}\n";
    REQUIRE(heard("run shock.yaml --replicates 2 --quiet --out r.sqlite " + settings, folder).code == 0);
}

}  // namespace

TEST_CASE("explain tells the shock that turned a table, in both languages, and keeps the answer in the file", "[cli]") {
    const TemporaryFolder folder;
    keep_a_study(folder.path());
    const std::string words = "explain r.sqlite --futures 20 --quiet";
    const Heard json = heard(words + " --json", folder.path()), fr = heard(words + " --lang fr", folder.path()),
                en = heard(words + " --lang en --threads 1", folder.path());
    REQUIRE(json.code == 0);
    CHECK(fr.results.find("Sans le choc de confiance de −0,50 (juin 2012)") != std::string::npos);
    CHECK(en.results.find("Without the shock of trust of −0.50 (June 2012)") != std::string::npos);
    const auto told = nlohmann::json::parse(json.results);
    SQLite::Database file((folder.path() / "r.sqlite").string(), SQLite::OPEN_READONLY);
    int causes = 0;
    for (const auto& turn : told.at("turning_points"))
        for (const auto& cause : turn.at("causes")) {
            SQLite::Statement row(file, "SELECT without_cause, verdict, sentence_fr FROM causes WHERE rowid = ?");
            row.bind(1, ++causes);
            REQUIRE(row.executeStep());
            CHECK(row.getColumn(0).getInt() == cause.at("without").get<int>());
            CHECK(row.getColumn(1).getString() == cause.at("verdict").get<std::string>());
            CHECK(row.getColumn(2).getString() == cause.at("sentence").at("fr").get<std::string>());
        }
    CHECK(causes > 0);
    CHECK(file.execAndGet("SELECT count(*) FROM turning_points").getInt() == static_cast<int>(told.at("turning_points").size()));
    CHECK(file.execAndGet("SELECT count(*) FROM dictionary WHERE table_name IN ('turning_points', 'causes')").getInt() > 30);
    CHECK(heard("replay r.sqlite --quiet", folder.path()).code == 0);
    CHECK(heard("export r.sqlite --into tables", folder.path()).code == 0);
    CHECK(std::filesystem::exists(folder.path() / "tables" / "causes.csv"));
}

TEST_CASE("an answer that cannot be kept is told all the same", "[cli]") {
    const TemporaryFolder folder;
    keep_a_study(folder.path());
    SQLite::Database file((folder.path() / "r.sqlite").string(), SQLite::OPEN_READWRITE);
    file.exec("BEGIN IMMEDIATE");  // another program is about to write
    const Heard told = heard("explain r.sqlite --futures 2 --quiet --lang en", folder.path());
    CHECK(told.code == 0);
    CHECK(told.results.find("The turning points of a simulated history") != std::string::npos);
    CHECK(told.diagnostics.find("answer not kept in r.sqlite") != std::string::npos);
}

TEST_CASE("a territory is named as it is shown, case and accents aside", "[cli]") {
    const TemporaryFolder folder;
    keep_a_study(folder.path(), "--set names=real");
    const Heard named = heard("explain r.sqlite --futures 2 --quiet --json --territory 'longue HÏSTOIRE'", folder.path());
    REQUIRE(named.code == 0);
    const auto told = nlohmann::json::parse(named.results);
    CHECK(told.at("name").at("en") == "Longue histoire (simulated under assumptions, not observed)");
    CHECK(told.at("label").at("fr") == "simulé sous des hypothèses, non observé");
    const Heard missed = heard("explain r.sqlite --territory 'Longue histoir' --lang en", folder.path());
    CHECK(missed.code == 2);
    CHECK(missed.diagnostics.find("did you mean Longue histoire?") != std::string::npos);

    keep_a_study(folder.path(), "--force");
    for (const char* name : {"A-02", "a-02", "'Territoire A-02'", "'territory a-02'"}) {
        INFO(name);
        const Heard shown = heard("explain r.sqlite --futures 1 --quiet --json --territory " + std::string(name), folder.path());
        REQUIRE(shown.code == 0);
        CHECK(nlohmann::json::parse(shown.results).at("territory") == 1);
    }
    CHECK(heard("explain r.sqlite --territory 'Longue histoire'", folder.path()).code == 2);
}

TEST_CASE("explain refuses what it cannot explain, and says why", "[cli]") {
    const TemporaryFolder folder;
    keep_a_study(folder.path());
    const auto refused = [&](const std::string& words) {
        const Heard told = heard("explain " + words + " --lang en", folder.path());
        CHECK(told.code == 2);
        return told.diagnostics;
    };
    CHECK(refused("").find("RESULTS: the file is missing") != std::string::npos);
    CHECK(refused("shock.yaml").find("not a results file") != std::string::npos);
    CHECK(refused("r.sqlite --replicate 9").find("does not hold this replicate") != std::string::npos);
    CHECK(refused("r.sqlite --replicate -1").find("is not a whole number") != std::string::npos);
    CHECK(refused("r.sqlite --arm 4").find("holds 1 scenario(s)") != std::string::npos);
    CHECK(refused("r.sqlite --futures 0").find("is not a whole number from 1") != std::string::npos);
    {
        SQLite::Database file((folder.path() / "r.sqlite").string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE replicates SET digest = NULL WHERE replicate = 0");
        file.exec("UPDATE replicates SET digest = '0123456789abcdef0123456789abcdef' WHERE replicate = 1");
    }
    CHECK(refused("r.sqlite --replicate 0").find("broke off") != std::string::npos);
    CHECK(refused("r.sqlite").find("does not find the history kept in the file again") != std::string::npos);
    REQUIRE(heard("run shipped:classroom --replicates 2 --quiet --save-state 2012-04 --out s.sqlite", folder.path()).code == 0);
    REQUIRE(heard("compare shipped:classroom shock.yaml --replicates 2 --assumptions 0 --quiet --from s_2012-04.state --out b.sqlite",
                  folder.path())
                .code == 0);
    CHECK(refused("b.sqlite").find("saved states") != std::string::npos);
}
