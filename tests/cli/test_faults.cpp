// Faults told apart: the user's end in 2, the machine's in 3; nothing is left behind and nothing is overwritten.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"

using namespace concertation::testing;

TEST_CASE("a wrong command line ends in 2 and speaks the language asked", "[cli]") {
    const TemporaryFolder folder;
    const Heard french = heard("run shipped:minimal --replicate 5 --lang fr", folder.path());
    CHECK(french.code == 2);
    CHECK(french.results.empty());
    CHECK(french.diagnostics.find("option inconnue") != std::string::npos);
    CHECK(french.diagnostics.find("--replicates") != std::string::npos);
    CHECK(heard("", folder.path()).code == 2);
    CHECK(heard("run", folder.path()).code == 2);
}

TEST_CASE("findings: an unknown pattern is the user's fault, a failing one ends in 1", "[cli]") {
    const TemporaryFolder folder;
    const Heard unknown = heard("findings --only C22 --lang en", folder.path());
    CHECK(unknown.code == 2);
    CHECK(unknown.diagnostics.find("C2") != std::string::npos);
    const std::string alone = "findings shipped:minimal --months 14 --assumptions 0 --quiet --only ";
    CHECK(heard(alone + "F6d --set renewal.visibility_gain=0", folder.path()).code == 1);
    CHECK(heard(alone + "F4d", folder.path()).code == 0);
    CHECK(std::filesystem::is_empty(folder.path()));
    CHECK(heard("findings shipped:minimal --scenarios missing/folder/deep --only D1", folder.path()).code == 0);
    const Heard nowhere = heard("findings shipped:minimal --scenarios /proc/nowhere --lang fr", folder.path());
    CHECK(nowhere.code == 3);
    CHECK(nowhere.diagnostics.find("impossible d’écrire dans") != std::string::npos);
}

TEST_CASE("bargain: a case tells its end, a word of a rule that is not known is the user's fault", "[cli]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "case.csv")
        << "Case,\"Two actors\",2,1,\nActor,Description,Power,Pstn,Sal,\nA,one,10,20,30,\nB,,5,80,100,\n";
    const Heard told = heard("bargain case.csv --lang fr", folder.path());
    CHECK(told.code == 0);
    CHECK(told.results.find("Two actors") != std::string::npos);
    const Heard wrong = heard("bargain case.csv --victory linar", folder.path());
    CHECK(wrong.code == 2);
    CHECK(wrong.diagnostics.find("linear") != std::string::npos);
    CHECK(heard("bargain missing.csv", folder.path()).code == 2);
}

TEST_CASE("a database that is not there is the machine's fault, the file is kept and no password is", "[cli]") {
    const TemporaryFolder folder;
    const Heard told = heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite --database postgresql://me:secret@127.0.0.1:1/none",
                             folder.path());
    CHECK(told.code == 3);
    CHECK(told.diagnostics.find("secret") == std::string::npos);
    for (const char* address : {"postgresql://me:se@secret@127.0.0.1:1/none", "postgresql://127.0.0.1:1/none?user=me&password=secret"}) {
        INFO(address);
        const Heard hidden = heard(
            "run shipped:minimal --replicates 2 --quiet --force --out r.sqlite --database '" + std::string(address) + "'", folder.path());
        CHECK(hidden.code != 0);
        CHECK(hidden.diagnostics.find("secret") == std::string::npos);
    }
    CHECK(heard("replay r.sqlite --quiet", folder.path()).code == 0);
    CHECK(heard("export r.sqlite --into t && ! grep -r secret t", folder.path()).code == 0);
    CHECK(heard("run shipped:minimal --json --database postgresql://127.0.0.1:1/none", folder.path()).code == 2);
    CHECK(heard("run shipped:minimal --database mysql://127.0.0.1", folder.path()).code == 2);
}

TEST_CASE("a wrong scenario or override ends in 2 and leaves no results file", "[cli]") {
    const TemporaryFolder folder;
    CHECK(heard("run missing.yaml", folder.path()).code == 2);
    CHECK(heard("run shipped:minimal --set no.such.key=1", folder.path()).code == 2);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a results file is not overwritten unless asked, and nothing but a results file ever is", "[cli]") {
    const TemporaryFolder folder;
    const std::string run = "run shipped:minimal --replicates 2 --quiet --out ";
    CHECK(heard(run + "r.sqlite", folder.path()).code == 0);
    const Heard again = heard(run + "r.sqlite --seed 2", folder.path());
    CHECK(again.code == 2);
    CHECK(again.diagnostics.find("--force") != std::string::npos);
    CHECK(heard(run + "r.sqlite --force", folder.path()).code == 0);

    SQLite::Database((folder.path() / "mine.sqlite").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE precious (a)");
    CHECK(heard(run + "mine.sqlite --force", folder.path()).code == 2);
    CHECK(SQLite::Database((folder.path() / "mine.sqlite").string(), SQLite::OPEN_READONLY).tableExists("precious"));

    std::ofstream(folder.path() / "mine.yaml") << "title: mine\n";
    CHECK(heard(run + "mine.yaml --force", folder.path()).code == 2);
    CHECK(std::filesystem::file_size(folder.path() / "mine.yaml") > 0);
    CHECK(heard(run + ". --force", folder.path()).code == 2);
}

TEST_CASE("a missing folder and a full output are the machine's fault", "[cli]") {
    const TemporaryFolder folder;
    const Heard missing = heard("run shipped:minimal --replicates 2 --out missing/r.sqlite", folder.path());
    CHECK(missing.code == 3);
    CHECK(missing.diagnostics.find("missing") != std::string::npos);
    CHECK(heard("--help > /dev/full", folder.path()).code == 3);
    CHECK(heard("run shipped:minimal --replicates 2 --quiet --json > /dev/full", folder.path()).code == 3);
}

TEST_CASE("a reader who closes the pipe ends the program quietly", "[cli]") {
    const TemporaryFolder folder;
    const Heard piped = heard("describe --parameters | head -n 1", folder.path());
    CHECK(piped.code == 0);
    CHECK(piped.diagnostics.empty());
}

TEST_CASE("an interruption keeps what is completed and ends by its signal", "[cli]") {
    const TemporaryFolder folder;
    const Heard stopped = heard(
        "run shipped:minimal --replicates 1000000 --detailed 0 --quiet --out r.sqlite & pid=$!; "
        "while [ ! -s r.sqlite ]; do :; done; kill -TERM $pid; wait $pid",
        folder.path());
    CHECK(stopped.code == 143);
    CHECK(stopped.results.empty());
    CHECK(stopped.diagnostics.find("Interrupted") != std::string::npos);
    CHECK(std::filesystem::exists(folder.path() / "r.sqlite"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "r.sqlite-wal"));
}
