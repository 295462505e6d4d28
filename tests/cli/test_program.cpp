// The program as its users run it: results, languages, threads.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"
#include "observe/records.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

nlohmann::json json_of(const std::string& words) {
    const TemporaryFolder folder;
    const Heard run = heard("run shipped:minimal --json " + words, folder.path());
    REQUIRE(run.code == 0);
    CHECK(std::filesystem::is_empty(folder.path()));
    return nlohmann::json::parse(run.results);
}

}  // namespace

TEST_CASE("run prints one JSON object with everything asked and leaves no file", "[cli]") {
    const auto json = json_of("--replicates 6 --seed 4");
    CHECK(json["replicates"] == 6);
    CHECK(json["failed"] == 0);
    double sum = 0;
    for (const char* dynamic : {"cooperation", "cooperation_negotiated", "conflictual", "not_deployed"})
        sum += json["dynamics"][dynamic].get<double>();
    CHECK(sum == Approx(1));
    CHECK(json["indicators"].size() == indicators().size());
    CHECK(json["seconds"].is_number());
    CHECK(json["results_hash"].get<std::string>().size() == 32);
}

TEST_CASE("the same seed gives the same hash on any number of threads, another seed another", "[cli][ensemble]") {
    const std::string hash = json_of("--replicates 12 --threads 1")["results_hash"];
    for (const char* threads : {"2", "3", "7"}) CHECK(json_of(std::string("--replicates 12 --threads ") + threads)["results_hash"] == hash);
    CHECK(json_of("--replicates 12 --seed 99")["results_hash"] != hash);
}

TEST_CASE("a run shortened by --months says that the plan lasts longer", "[cli]") {
    const TemporaryFolder folder;
    const Heard shortened = heard("run shipped:minimal --months 24 --replicates 2 --lang en", folder.path());
    CHECK(shortened.code == 0);
    CHECK(shortened.diagnostics.find("the plan lasts longer than the run, which stops after 24 months") != std::string::npos);
    CHECK(heard("replay minimal.sqlite --quiet", folder.path()).code == 0);
    const Heard whole = heard("run shipped:minimal --replicates 2 --lang en --out whole.sqlite", folder.path());
    CHECK(whole.diagnostics.find("the plan lasts longer") == std::string::npos);
}

TEST_CASE("run writes a results file named after the scenario and sums it up in the language asked", "[cli]") {
    const TemporaryFolder folder;
    const Heard french = heard("run shipped:minimal --replicates 4 --detailed 2 --lang fr", folder.path());
    REQUIRE(french.code == 0);
    CHECK(french.results.find("Coopération/négociée") != std::string::npos);
    CHECK(french.results.find("minimal.sqlite") != std::string::npos);
    CHECK(french.diagnostics.find("100") != std::string::npos);
    SQLite::Database file((folder.path() / "minimal.sqlite").string(), SQLite::OPEN_READONLY);
    CHECK(file.execAndGet("SELECT COUNT(*) FROM replicates").getInt() == 4);
    CHECK(file.execAndGet("SELECT COUNT(DISTINCT replicate) FROM months").getInt() == 2);
    CHECK(file.execAndGet("SELECT value FROM provenance WHERE name = 'complete'").getString() == "yes");
    CHECK(french.results.find(file.execAndGet("SELECT value FROM provenance WHERE name = 'results_hash'").getString()) !=
          std::string::npos);

    const Heard english = heard("run shipped:minimal --replicates 4 --quiet --out other.sqlite", folder.path());
    CHECK(english.code == 0);
    CHECK(english.results.find("Cooperation/negotiated") != std::string::npos);
    CHECK(english.diagnostics.empty());
}

TEST_CASE("what is kept in detail does not change the hash", "[cli]") {
    const TemporaryFolder folder;
    const auto hash = [&](const std::string& words) {
        return nlohmann::json::parse(
            heard("run shipped:minimal --replicates 3 --json --force --out r.sqlite " + words, folder.path()).results)["results_hash"];
    };
    CHECK(hash("--detailed 0") == hash("--detailed 3"));
}

TEST_CASE("check finds nothing wrong with a shipped scenario, and prints the whole of it", "[cli]") {
    const TemporaryFolder folder;
    const Heard check = heard("check shipped:minimal", folder.path());
    CHECK(check.code == 0);
    CHECK(check.results.find("nothing wrong") != std::string::npos);
    const Heard resolved = heard("check shipped:minimal --resolved", folder.path());
    CHECK(resolved.code == 0);
    CHECK(resolved.results.size() > 20);
}

TEST_CASE("describe prints the schema and the parameters", "[cli]") {
    const TemporaryFolder folder;
    const Heard schema = heard("describe --schema", folder.path());
    CHECK(schema.code == 0);
    CHECK(nlohmann::json::parse(schema.results).is_object());
    const Heard french = heard("describe --parameters --lang fr", folder.path()), english = heard("describe --parameters", folder.path());
    CHECK(french.code == 0);
    CHECK(english.code == 0);
    CHECK(french.results != english.results);
}

TEST_CASE("version names the program", "[cli]") {
    const TemporaryFolder folder;
    const Heard version = heard("--version", folder.path());
    CHECK(version.code == 0);
    CHECK(version.results.rfind("concertation ", 0) == 0);
}

TEST_CASE("describe prints the model with a scenario's values in both languages", "[cli]") {
    const TemporaryFolder folder;
    const Heard french = heard("describe --odd shipped:minimal --set tension.z0=1.25 --lang fr", folder.path());
    CHECK(french.code == 0);
    CHECK(french.results.rfind("# ODD\u00a0: le modèle", 0) == 0);
    CHECK(french.results.find("| `tension.z0` | **1,25** |") != std::string::npos);
    const Heard english = heard("describe --odd shipped:minimal --lang en", folder.path());
    CHECK(english.results.find("| `tension.z0` | 1.07 |") != std::string::npos);
    CHECK(english.results.find("| `bargaining.rule` | `deliberative` |") != std::string::npos);
    CHECK(heard("describe --odd shipped:nowhere", folder.path()).code == 2);
}

TEST_CASE("ablate tells what mechanisms carry, and refuses one it does not know", "[cli]") {
    const TemporaryFolder folder;
    const Heard json = heard("ablate shipped:minimal --replicates 4 --months 24 --only trust,scarcity --json --quiet", folder.path());
    CHECK(json.code == 0);
    const auto read = nlohmann::json::parse(json.results);
    REQUIRE(read["mechanisms"].size() == 2);
    CHECK(read["mechanisms"][0]["name"] == "scarcity");
    CHECK(read["mechanisms"][1]["settings"].size() == 3);
    CHECK(read["rivals"]["replicates_judged"] == 2);
    const Heard french = heard("ablate shipped:minimal --replicates 4 --months 24 --only trust --lang fr --quiet", folder.path());
    CHECK(french.code == 0);
    CHECK(french.results.find("confiance qui bouge") != std::string::npos);
    CHECK(heard("ablate shipped:minimal --only truste", folder.path()).diagnostics.find("trust?") != std::string::npos);
    CHECK(heard("ablate shipped:minimal --replicates 1", folder.path()).code == 2);
}
