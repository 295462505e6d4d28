// What a results file is good for afterwards: run again to the bit, written as plain tables.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"

using namespace concertation::testing;

namespace {

std::string content(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::stringstream all;
    all << stream.rdbuf();
    return all.str();
}

}  // namespace

TEST_CASE("a results file runs again to the same bits, names hidden or not, arms drawn or not", "[cli]") {
    const TemporaryFolder folder;
    REQUIRE(heard("run shipped:classroom --replicates 3 --quiet --out run.sqlite", folder.path()).code == 0);
    REQUIRE(heard("run shipped:classroom --replicates 3 --set names=real --quiet --out real.sqlite", folder.path()).code == 0);
    REQUIRE(
        heard("compare shipped:minimal shipped:minimal --replicates 2 --assumptions 2 --quiet --out compare.sqlite", folder.path()).code ==
        0);
    std::ofstream(folder.path() / "design.yaml") << "scenario: shipped:minimal\nreplicates: 2\nparameters: {levers.meshing: [0.2, 0.8]}\n";
    REQUIRE(heard("sweep design.yaml --quiet --out sweep.sqlite", folder.path()).code == 0);
    for (const char* file : {"run", "real", "compare", "sweep"}) {
        INFO(file);
        const Heard told = heard("replay " + std::string(file) + ".sqlite --quiet --lang en", folder.path());
        CHECK(told.code == 0);
        CHECK(told.results.find("bit for bit the same") != std::string::npos);
    }
    SQLite::Database((folder.path() / "run.sqlite").string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE replicates SET digest = '0123456789abcdef0123456789abcdef' WHERE replicate = 1");
    const Heard changed = heard("replay run.sqlite --quiet --lang fr", folder.path());
    CHECK(changed.code == 1);
    CHECK(changed.results.find("réplication 1") != std::string::npos);
    SQLite::Database((folder.path() / "real.sqlite").string(), SQLite::OPEN_READWRITE).exec("DELETE FROM replicates WHERE replicate = 2");
    CHECK(heard("replay real.sqlite --quiet", folder.path()).code == 1);
    SQLite::Database((folder.path() / "sweep.sqlite").string(), SQLite::OPEN_READWRITE).exec("UPDATE replicates SET arm = 7");
    CHECK(heard("replay sweep.sqlite --quiet", folder.path()).code == 3);
}

TEST_CASE("answers are drawn again by replaying: one that was changed is told, one that is not drawn is named", "[cli]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "design.yaml") << "scenario: shipped:minimal\nreplicates: 2\nparameters: {levers.meshing: [0.2, 0.8]}\n";
    struct Study {
        std::string command, change, table;
    };
    const Study studies[] = {
        {"run shipped:minimal --months 20 --replicates 3 --set levers.meshing=0.5", "UPDATE estimates SET mean = mean + 1", "estimates"},
        {"run shipped:classroom --months 14 --replicates 2 --set names=real", "UPDATE groups SET mean = .5 WHERE rowid = 1", "groups"},
        {"compare shipped:classroom shipped:classroom --months 14 --replicates 3 --assumptions 2 --set names=real",
         "DELETE FROM differences WHERE rowid = 1", "differences"},
        {"compare shipped:minimal shipped:minimal --months 14 --assumptions 0 --replicates 2 --until-width 1 --most-replicates 6",
         "DROP TABLE effects", "effects"},
        {"sweep design.yaml", "UPDATE points SET luck_low = NULL WHERE rowid = 1", "points"},
        {"sensitivity shipped:minimal --months 14 --vary levers.meshing:0.1:0.3,funding.rule --method morris --points 2",
         "UPDATE sensitivities SET factor = 'levers.meshing'", "sensitivities"},
        {"sensitivity shipped:minimal --months 14 --method discovery --holds 'support>0.5' --points 40",
         "UPDATE sensitivities SET value = .25 WHERE statistic = 'density'", "sensitivities"}};
    for (const Study& study : studies) {
        INFO(study.command);
        std::filesystem::remove(folder.path() / "r.sqlite");
        REQUIRE(heard(study.command + " --quiet --out r.sqlite", folder.path()).code == 0);
        const Heard same = heard("replay r.sqlite --quiet --lang en", folder.path());
        CHECK(same.code == 0);
        CHECK(same.results.find("drawn again from these replicates, are the same") != std::string::npos);
        CHECK((same.results.find("not checked: changes") != std::string::npos) == (study.command.rfind("run", 0) == 0));
        SQLite::Database((folder.path() / "r.sqlite").string(), SQLite::OPEN_READWRITE)
            .exec(study.change + "; DELETE FROM provenance WHERE name = 'answers_digest'");
        const Heard told = heard("replay r.sqlite --quiet --lang en", folder.path());
        CHECK(told.code == 1);
        CHECK(told.results.find("replicates give: " + study.table + ';') != std::string::npos);
    }
}

TEST_CASE("every table comes out as csv, in both forms, with its dictionary", "[cli]") {
    const TemporaryFolder folder;
    REQUIRE(heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite", folder.path()).code == 0);
    REQUIRE(heard("export r.sqlite --into plain", folder.path()).code == 0);
    REQUIRE(heard("export r.sqlite --into excel --excel", folder.path()).code == 0);
    const std::string plain = content(folder.path() / "plain" / "outcomes.csv"), excel = content(folder.path() / "excel" / "outcomes.csv");
    CHECK(plain.rfind("arm,replicate,territory,dynamic,reason,support", 0) == 0);
    CHECK(excel.rfind("\xEF\xBB\xBF"
                      "arm;replicate;territory;dynamic;reason;support",
                      0) == 0);
    SQLite::Database database((folder.path() / "r.sqlite").string(), SQLite::OPEN_READONLY);
    std::string support = database.execAndGet("SELECT support FROM outcomes WHERE replicate = 1").getString();
    CHECK(std::stod(support) > 0);
    CHECK(plain.find("," + support.substr(0, 10)) != std::string::npos);
    CHECK(excel.find(";" + support.replace(1, 1, ",").substr(0, 10)) != std::string::npos);
    CHECK(content(folder.path() / "plain" / "dictionary.csv").find("outcomes,support,share,") != std::string::npos);

    const auto crate = nlohmann::json::parse(content(folder.path() / "plain" / "ro-crate-metadata.json"));
    CHECK(crate.at("@context") == "https://w3id.org/ro/crate/1.1/context");
    std::size_t files = 0;
    for (const auto& entity : crate.at("@graph"))
        if (entity.at("@type") == "File") {
            ++files;
            CHECK(std::filesystem::exists(folder.path() / "plain" / entity.at("@id").get<std::string>()));
        }
    CHECK(files >= 15);
    CHECK(heard("export r.sqlite --into plain", folder.path()).code == 2);
}

TEST_CASE("text a spreadsheet would run is text in the form for Excel, numbers stay numbers, and the plain form tells of it", "[cli]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "s.yaml") << "extends: shipped:minimal\nnames: real\nregions: [{name: \"=1+1\"}]\nterritories:\n"
                                               "  - {region: \"=1+1\", name: \"=A1&\\\"x;y\\\"\", population: 20000, municipalities: 10}\n";
    REQUIRE(heard("run s.yaml --replicates 2 --quiet --out r.sqlite", folder.path()).code == 0);
    SQLite::Database database((folder.path() / "r.sqlite").string(), SQLite::OPEN_READWRITE);
    database.exec("CREATE TABLE told (words BLOB)");
    const std::vector<std::string> run{"@SUM(A1)", "+a", "-a", "\t=1", "\uFF1D1", "\r=1", "\n=1"}, kept{"-0.5", "+1e3", "a=1", "", "'=1"};
    for (const auto& words : {run, kept})
        for (const std::string& word : words) {
            SQLite::Statement row(database, "INSERT INTO told VALUES (?)");
            row.bind(1, word);
            row.exec();
        }
    database.exec("INSERT INTO told VALUES (-2), (-2.5)");
    database.exec("DELETE FROM provenance WHERE name = 'answers_digest'");
    REQUIRE(heard("export r.sqlite --into plain", folder.path()).code == 0);
    REQUIRE(heard("export r.sqlite --into excel --excel", folder.path()).code == 0);
    CHECK(content(folder.path() / "excel" / "territories.csv").find(";\"'=A1&\"\"x;y\"\"\";") != std::string::npos);
    CHECK(content(folder.path() / "plain" / "territories.csv").find(",\"=A1&\"\"x;y\"\"\",") != std::string::npos);
    CHECK(content(folder.path() / "excel" / "regions.csv").find("'=1+1") != std::string::npos);
    CHECK(content(folder.path() / "excel" / "told.csv") ==
          "\xEF\xBB\xBFwords\r\n'@SUM(A1)\r\n'+a\r\n'-a\r\n'\t=1\r\n'\uFF1D1\r\n\"'\r=1\"\r\n\"'\n=1\"\r\n-0.5\r\n+1e3\r\na=1\r\n\r\n'="
          "1\r\n-2\r\n-2,5\r\n");
    CHECK(content(folder.path() / "plain" / "told.csv").find("\r\n@SUM(A1)\r\n+a\r\n-a\r\n") != std::string::npos);
    CHECK(content(folder.path() / "plain" / "dictionary.csv").find("\r\n,,,\"Le texte est écrit tel quel") != std::string::npos);
    CHECK(content(folder.path() / "excel" / "dictionary.csv").find("\r\n;;;\"Une apostrophe") != std::string::npos);
}

TEST_CASE("what is no results file is refused as the user's fault", "[cli]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "text.sqlite") << "minutes";
    for (const char* words : {"replay text.sqlite", "replay missing.sqlite", "export text.sqlite --into folder", "replay"}) {
        INFO(words);
        CHECK(heard(words, folder.path()).code == 2);
    }
    CHECK_FALSE(std::filesystem::exists(folder.path() / "folder"));

    REQUIRE(heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite", folder.path()).code == 0);
    SQLite::Database((folder.path() / "r.sqlite").string(), SQLite::OPEN_READWRITE).exec("CREATE TABLE \"../climbs\" (a)");
    CHECK(heard("export r.sqlite --into deep", folder.path()).code == 3);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "climbs.csv"));
}
