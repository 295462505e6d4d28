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
    CHECK(heard("export r.sqlite --into deep", folder.path()).code == 2);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "climbs.csv"));
}
