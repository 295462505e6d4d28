// Shared out over ranks: the bits of one process, and nothing kept is lost when a rank is killed.

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"
#include "cli/stored_content.hpp"

using namespace concertation::testing;

namespace {

std::string mpirun(int ranks) {
    return "mpirun --allow-run-as-root --oversubscribe -n " + std::to_string(ranks) + " " CONCERTATION_PROGRAM " ";
}

/// Runs a line of the shell by way of the program's own harness.
Heard shell(const std::string& line, const std::filesystem::path& folder) { return heard("--version >/dev/null; " + line, folder); }

std::string hash_of(const Heard& told) { return nlohmann::json::parse(told.results).at("results_hash"); }

}  // namespace

TEST_CASE("four ranks give the bits of one process, for every command that shares out", "[cli][slow][ranks]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "design.yaml")
        << "scenario: shipped:minimal\nreplicates: 3\nparameters: {levers.meshing: [0.2, 0.5, 0.8]}\n";
    for (const char* words :
         {"run shipped:classroom --replicates 23 --json --quiet",
          "compare shipped:minimal shipped:minimal --replicates 7 --assumptions 5 --json --quiet", "sweep design.yaml --json --quiet",
          "sensitivity shipped:minimal --points 2 --vary levers.meshing,levers.alignment --json --quiet"}) {
        INFO(words);
        const Heard alone = heard(words, folder.path()), shared = shell(mpirun(4) + words, folder.path());
        REQUIRE(alone.code == 0);
        REQUIRE(shared.code == 0);
        CHECK(hash_of(shared) == hash_of(alone));
    }
}

TEST_CASE("ranks say the user's fault once, and a command of one rank goes on", "[cli][slow][ranks]") {
    const TemporaryFolder folder;
    const Heard wrong = shell(mpirun(3) + "run shipped:nowhere", folder.path());
    CHECK(wrong.code == 2);
    CHECK(wrong.diagnostics.find("is called") == wrong.diagnostics.rfind("is called"));
    CHECK(shell(mpirun(2) + "check shipped:minimal", folder.path()).code == 0);
}

TEST_CASE("a killed rank loses nothing that was kept, and the same command goes on", "[cli][slow][ranks]") {
    const TemporaryFolder folder;
    const std::string words = "run shipped:classroom --replicates 3000 --months 24 --detailed 3 --quiet --threads 1 --out ";
    REQUIRE(heard(words + "whole.sqlite", folder.path()).code == 0);
    const Heard cut =
        shell(mpirun(2) + words +
                  "cut.sqlite & pid=$!; "
                  "while kill -0 $pid 2>/dev/null && [ $(stat -c %s cut.sqlite-wal 2>/dev/null || echo 0) -lt 900000 ]; do :; done; "
                  "kill -9 $(pgrep -P $pid | tail -n 1) 2>/dev/null; wait $pid",
              folder.path());
    CHECK(cut.code != 0);
    const Heard again = shell(mpirun(2) + words + "cut.sqlite", folder.path());
    CHECK(again.code == 0);
    CHECK(again.diagnostics.find("taken up from") != std::string::npos);
    CHECK(stored_content(folder.path() / "cut.sqlite") == stored_content(folder.path() / "whole.sqlite"));
}
