// Nothing but text reaches a terminal, whatever a scenario, a results file, a file's name or an option holds.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"
#include "text/harmless.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// As raw bytes, and those that a scenario may hold as YAML writes them.
const std::string raw = "\033[31m\a\u009B2J\u202E\u2066", written = "\\u009b2J\\u202e\\u2066";
/// Without the bytes that a plain text file may not hold.
const std::string of_files = "\u009B2J\u202E\u2066";

/// A scenario with such characters wherever words may hold them, and two commands' inputs beside it.
void write_inputs(const std::filesystem::path& folder) {
    const std::string both = "{fr: \"f" + written + "\", en: \"e" + written + "\"}", name = "\"N" + written + "\"";
    std::ofstream(folder / "escapes.yaml") << "extends: shipped:minimal\ntitle: " << both << "\nquestion: " << both
                                           << "\nnames: real\nreplicates: 2\nregions: [{name: " << name
                                           << "}]\nterritories:\n  - {region: " << name << ", name: " << name
                                           << ", population: 20000, municipalities: 10}\n";
    std::ofstream(folder / "design.yaml") << "scenario: escapes.yaml\nreplicates: 2\nparameters: {levers.meshing: [0.2, 0.8]}\n";
    std::ofstream(folder / "bad.yaml") << "extends: shipped:minimal\n\"k\\e[31m" << written << "\": 1\nnames: " << name << "\n";
    std::filesystem::copy_file(folder / "escapes.yaml", folder / ("s" + raw + ".yaml"));
    std::ofstream(folder / "case.csv") << "C,\"d\",2,1,\nActor,Description,Power,Pstn1,Sal1,\nA" << of_files
                                       << ",d,1,0,50,\nB,d,1,100,50,\n";
    std::ofstream(folder / "vote.pb") << "META\nkey;value\ndescription;d" << of_files << "\nbudget;10\nrule;greedy\nvote_type;approval\n"
                                      << "PROJECTS\nproject_id;cost;name\np" << of_files << ";5;n" << of_files
                                      << "\nVOTES\nvoter_id;vote\n1;p" << of_files << "\n";
}

/// What a command said, once it is known to hold text alone.
Heard harmless_heard(const std::string& words, const std::filesystem::path& folder) {
    INFO(harmless(words));
    Heard all = heard(words, folder);
    CHECK(all.results == harmless(all.results));
    CHECK(all.diagnostics == harmless(all.diagnostics));
    CHECK(all.code < 70);
    return all;
}

}  // namespace

TEST_CASE("every command says text alone, of a scenario, a file and options full of escapes", "[cli]") {
    const TemporaryFolder folder;
    write_inputs(folder.path());
    const auto says = [&](const std::string& words) { return harmless_heard(words, folder.path()); };
    const Heard ran = says("run escapes.yaml --detailed 1 --lang fr");
    CHECK(ran.code == 0);
    CHECK(ran.results.find("\\u009b2J") != std::string::npos);
    for (const std::string& words :
         {std::string("compare escapes.yaml escapes.yaml --assumptions 2"), std::string("sweep design.yaml"),
          std::string("sensitivity escapes.yaml --vary levers.meshing --points 2"), std::string("ablate escapes.yaml --only trust"),
          std::string("allocate escapes.yaml --budget 100000 --assumptions 0 --only accompaniment"), std::string("check escapes.yaml"),
          std::string("findings escapes.yaml --only F1 --assumptions 0 --replicates 2"), std::string("describe --odd escapes.yaml"),
          std::string("explain escapes.sqlite --futures 2"), std::string("report escapes.sqlite --docx"),
          std::string("export escapes.sqlite"), std::string("replay escapes.sqlite"), std::string("bargain case.csv"),
          std::string("prioritise vote.pb")}) {
        INFO(words);
        CHECK(says(words).code <= 1);
    }

    SQLite::Database((folder.path() / "escapes.sqlite").string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE provenance SET value = value || '" + raw + "' WHERE name NOT IN ('results_hash', 'answers_digest', 'scenario')");
    CHECK(says("replay escapes.sqlite").diagnostics.find("\\u001b[31m") != std::string::npos);
    for (const char* words : {"report escapes.sqlite --force", "explain escapes.sqlite --territory x", "export escapes.sqlite --into b"})
        says(words);
}

TEST_CASE("JSON holds such characters escaped, and is read back to them", "[cli]") {
    const TemporaryFolder folder;
    write_inputs(folder.path());
    for (const char* words : {"run escapes.yaml --json --quiet", "bargain case.csv --json", "prioritise vote.pb --json"}) {
        INFO(words);
        const Heard said = harmless_heard(words, folder.path());
        REQUIRE(said.code == 0);
        CHECK(said.results.find("\\u202e") != std::string::npos);
        CHECK(nlohmann::json::parse(said.results).dump().find(of_files) != std::string::npos);
    }
    const Heard whole = harmless_heard("check escapes.yaml --resolved > resolved.yaml && cat resolved.yaml", folder.path());
    CHECK(whole.code == 0);
    const auto title = [&](const std::string& file) {
        return nlohmann::json::parse(heard("run " + file + " --json --quiet", folder.path()).results)["title"];
    };
    CHECK(title("resolved.yaml") == title("escapes.yaml"));
}

TEST_CASE("a message that repeats a word of the command line says text alone", "[cli]") {
    const TemporaryFolder folder;
    write_inputs(folder.path());
    const std::string word = "'w" + raw + "'";
    for (const char* command : {"run", "compare", "sweep", "sensitivity", "check", "describe --odd", "ablate", "allocate --budget 1",
                                "findings", "bargain", "explain", "report", "export", "replay", "prioritise"}) {
        CHECK(harmless_heard(std::string(command) + ' ' + word, folder.path()).code == 2);
        CHECK(harmless_heard(std::string(command) + " '--w" + raw + "' x", folder.path()).code == 2);
    }
    CHECK(harmless_heard(word, folder.path()).code == 2);
    CHECK(harmless_heard("check bad.yaml", folder.path()).code == 2);
    CHECK(harmless_heard("run escapes.yaml --set " + word + "=1", folder.path()).code == 2);
    CHECK(harmless_heard("run 's" + raw + ".yaml' --out 'o" + raw + ".sqlite'", folder.path()).code == 0);
    CHECK(harmless_heard("export 'o" + raw + ".sqlite'", folder.path()).code == 0);
    CHECK(harmless_heard("run escapes.yaml --out 'nowhere\x9B/o" + raw + ".sqlite'", folder.path()).code == 3);
}
