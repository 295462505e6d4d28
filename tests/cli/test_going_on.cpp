// Nothing is lost: a program killed at any moment goes on, and leaves what it would have left.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"
#include "cli/stored_content.hpp"
#include "core/random.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// Runs `command` on `file`, killed once the file has grown past so many bytes or it has ended.
std::string killed_past(const std::string& command, const std::string& file, std::uint64_t bytes) {
    const std::string size =
        "$(( $(stat -c %s " + file + " 2>/dev/null || echo 0) + $(stat -c %s " + file + "-wal 2>/dev/null || echo 0) ))";
    return command + " & pid=$!; while kill -0 $pid 2>/dev/null && [ " + size + " -lt " + std::to_string(bytes) +
           " ]; do :; done; kill -9 $pid 2>/dev/null; wait $pid";
}

}  // namespace

TEST_CASE("killed at twenty moments, the same command leaves the tables of one that never was", "[cli][slow]") {
    const TemporaryFolder folder;
    const std::string words = "run shipped:classroom --replicates 3000 --detailed 5 --months 24 --quiet --threads 2 --out ";
    REQUIRE(heard(words + "whole.sqlite", folder.path()).code == 0);
    const auto whole = static_cast<double>(std::filesystem::file_size(folder.path() / "whole.sqlite"));
    int kills = 0;
    Heard last{137, "", ""};
    for (std::uint32_t turn = 1; turn <= 20 && last.code == 137; ++turn) {
        const double place = (turn - 1 + Luck{7, turn}.uniform(Draw::shock, turn, 0, 0)) / 24;
        last = heard(killed_past(words + "cut.sqlite", "cut.sqlite", static_cast<std::uint64_t>(place * whole)), folder.path());
        kills += last.code == 137 ? 1 : 0;
    }
    CHECK(kills >= 15);
    if (last.code == 137) {
        last = heard(words + "cut.sqlite", folder.path());
        CHECK(last.diagnostics.find("taken up from") != std::string::npos);
    }
    CHECK(last.code == 0);
    CHECK(stored_content(folder.path() / "cut.sqlite") == stored_content(folder.path() / "whole.sqlite"));
}

TEST_CASE("a comparison killed goes on to the same numbers", "[cli]") {
    const TemporaryFolder folder;
    const std::string words = "compare shipped:minimal shipped:minimal --replicates 60 --assumptions 20 --quiet --lang en --out ";
    const Heard whole = heard(words + "whole.sqlite", folder.path());
    REQUIRE(whole.code == 0);
    heard(killed_past(words + "cut.sqlite", "cut.sqlite", 700000), folder.path());
    const Heard gone_on = heard(words + "cut.sqlite", folder.path());
    CHECK(gone_on.code == 0);
    CHECK(stored_content(folder.path() / "cut.sqlite") == stored_content(folder.path() / "whole.sqlite"));
}

TEST_CASE("an allocation killed before and after it chose its portfolios goes on to the same tables", "[cli]") {
    const TemporaryFolder folder;
    const std::string words =
        "allocate shipped:classroom --budget 100000 --replicates 30 --months 30 --assumptions 2 --only accompaniment,alignment --quiet "
        "--out ";
    REQUIRE(heard(words + "whole.sqlite", folder.path()).code == 0);
    const auto whole = static_cast<double>(std::filesystem::file_size(folder.path() / "whole.sqlite"));
    for (const double part : {.5, 1.1})
        heard(killed_past(words + "cut.sqlite", "cut.sqlite", static_cast<std::uint64_t>(part * whole)), folder.path());
    CHECK(heard(words + "cut.sqlite", folder.path()).code == 0);
    CHECK(stored_content(folder.path() / "cut.sqlite") == stored_content(folder.path() / "whole.sqlite"));
}

TEST_CASE("without a name, a study is gone on with, read again where it is whole, and another's file is left", "[cli]") {
    const TemporaryFolder folder;
    const std::string words = "run shipped:minimal --replicates 4000 --months 24 --detailed 0 --quiet";
    heard(killed_past(words, "minimal.sqlite", 2000000), folder.path());
    REQUIRE(std::filesystem::exists(folder.path() / "minimal.sqlite"));
    CHECK(heard(words, folder.path()).diagnostics.find("taken up from minimal.sqlite") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "minimal-2.sqlite"));
    const Heard again = heard(words, folder.path());
    CHECK(again.code == 0);
    CHECK(again.diagnostics.find("already holds the whole study") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "minimal-2.sqlite"));
    CHECK(heard(words + " --seed 2", folder.path()).code == 0);
    CHECK(std::filesystem::exists(folder.path() / "minimal-2.sqlite"));
}

TEST_CASE("more replicates asked of a whole file leave the tables of having asked as many at once; fewer are refused", "[cli]") {
    const TemporaryFolder folder;
    for (const std::string words :
         {"run shipped:minimal --months 20 --quiet", "compare shipped:minimal shipped:minimal --months 14 --assumptions 2 --quiet",
          "sensitivity shipped:minimal --months 14 --vary levers.meshing,levers.transparency --points 2 --quiet"}) {
        INFO(words);
        const std::string grown = words + " --out grown.sqlite", once = words + " --out once.sqlite";
        REQUIRE(heard(grown + " --replicates 2", folder.path()).code == 0);
        const Heard more = heard(grown + " --replicates 5", folder.path());
        REQUIRE(more.code == 0);
        CHECK(more.diagnostics.find("taken up from grown.sqlite") != std::string::npos);
        REQUIRE(heard(once + " --replicates 5", folder.path()).code == 0);
        CHECK(sorted_content(folder.path() / "grown.sqlite") == sorted_content(folder.path() / "once.sqlite"));
        CHECK(heard("replay grown.sqlite --quiet", folder.path()).code == 0);
        CHECK(heard(grown + " --replicates 2", folder.path()).code == 2);
        for (const char* file : {"grown.sqlite", "once.sqlite"}) std::filesystem::remove(folder.path() / file);
    }
}

TEST_CASE("rows that a seed does not give are told, on going on and on replaying", "[cli]") {
    const TemporaryFolder folder;
    const std::string run = "run shipped:minimal --months 20 --quiet --out r.sqlite --replicates ";
    for (const char* change :
         {"UPDATE region_months SET trust = 1.316 WHERE rowid = 3", "UPDATE measures SET conflictual = .5 WHERE rowid = 1",
          "UPDATE outcomes SET dynamic = 'cooperation', support = .9 WHERE rowid = 1", "DELETE FROM ledgers WHERE rowid = 1"}) {
        INFO(change);
        std::filesystem::remove(folder.path() / "r.sqlite");
        REQUIRE(heard(run + "3", folder.path()).code == 0);
        SQLite::Database((folder.path() / "r.sqlite").string(), SQLite::OPEN_READWRITE).exec(change);
        CHECK(heard("replay r.sqlite --quiet", folder.path()).code == 3);
        CHECK(heard(run + "5", folder.path()).code == 3);
    }
}

TEST_CASE("rows changed together with their digest are told by running them again", "[cli]") {
    const TemporaryFolder folder;
    for (const char* seed : {"1", "2"})
        REQUIRE(heard("run shipped:minimal --months 20 --quiet --replicates 2 --seed " + std::string(seed) + " --out " + seed + ".sqlite",
                      folder.path())
                    .code == 0);
    SQLite::Database database((folder.path() / "1.sqlite").string(), SQLite::OPEN_READWRITE);
    database.exec("ATTACH '" + (folder.path() / "2.sqlite").string() + "' AS other");
    for (const char* table : {"measures", "outcomes", "region_months", "region_axes", "region_networks", "months", "decisions", "projects",
                              "events", "ledgers"})
        database.exec(std::string("DELETE FROM ") + table + "; INSERT INTO " + table + " SELECT * FROM other." + table);
    database.exec("UPDATE replicates SET rows_digest = (SELECT o.rows_digest FROM other.replicates AS o WHERE o.rowid = replicates.rowid)");
    database.exec("DETACH other");
    const Heard told = heard("replay 1.sqlite --quiet", folder.path());
    CHECK(told.code == 1);
    CHECK(told.results.find("2 of 2") != std::string::npos);
}

TEST_CASE("the file of another scenario or seed is not touched", "[cli]") {
    const TemporaryFolder folder;
    REQUIRE(heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite", folder.path()).code == 0);
    const std::string before = stored_content(folder.path() / "r.sqlite");
    const Heard other = heard("run shipped:minimal --replicates 2 --seed 2 --quiet --out r.sqlite --lang fr", folder.path());
    CHECK(other.code == 2);
    CHECK(other.diagnostics.find("une autre étude") != std::string::npos);
    CHECK(stored_content(folder.path() / "r.sqlite") == before);
}

TEST_CASE("compare: one object to standard output, and what cannot be compared is refused", "[cli]") {
    const TemporaryFolder folder;
    const Heard told = heard("compare shipped:minimal shipped:minimal --replicates 3 --assumptions 2 --json --quiet", folder.path());
    CHECK(told.code == 0);
    for (const char* key : {"\"measures\"", "\"at_defaults\"", "\"sign\"", "\"certainty\"", "\"variance_ratio\"", "\"results_hash\""})
        CHECK(told.results.find(key) != std::string::npos);
    CHECK(std::filesystem::is_empty(folder.path()));
    CHECK(heard("compare shipped:minimal", folder.path()).code == 2);
    const Heard apart = heard("compare shipped:minimal shipped:classroom", folder.path());
    CHECK(apart.code == 2);
    CHECK(apart.diagnostics.find("same territories") != std::string::npos);
    CHECK(heard("compare shipped:minimal shipped:minimal --on trus", folder.path()).diagnostics.find("did you mean trust?") !=
          std::string::npos);
    CHECK(heard("compare shipped:minimal shipped:minimal --until-width -1", folder.path()).code == 2);
    CHECK(std::filesystem::is_empty(folder.path()));
}
