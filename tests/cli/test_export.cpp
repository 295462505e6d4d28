// Where an export writes: its own new folder, whole or not at all.

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"
#include "store/export.hpp"
#include "store/staged_folder.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace fs = std::filesystem;

namespace {

std::set<std::string> names_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
    return names;
}

fs::path results_of_a_run(const TemporaryFolder& folder) {
    REQUIRE(heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite", folder.path()).code == 0);
    return folder.path() / "r.sqlite";
}

/// The file with the first page of the table that comes out last overwritten: it fails once the others are written.
void damage_last_table(const fs::path& file) {
    std::streamoff page = 0, size = 0;
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
        size = database.execAndGet("PRAGMA page_size").getInt();
        page = database.execAndGet("SELECT rootpage FROM sqlite_master WHERE type = 'table' ORDER BY rowid DESC LIMIT 1").getInt();
    }
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp((page - 1) * size);
    stream << std::string(static_cast<std::size_t>(size), '\xFF');
}

}  // namespace

TEST_CASE("an export follows no link and replaces nothing that stands where it would write", "[cli]") {
    const TemporaryFolder folder;
    results_of_a_run(folder);
    fs::create_directory(folder.path() / "elsewhere");
    fs::create_directory_symlink("elsewhere", folder.path() / "r_csv");
    fs::create_symlink("nowhere", folder.path() / "dangling");
    std::ofstream(folder.path() / "minutes.csv") << "a\n";
    fs::create_directory(folder.path() / "full");
    std::ofstream(folder.path() / "full" / "minutes.csv") << "a\n";
    const std::set<std::string> before = names_in(folder.path());
    for (const char* words : {"export r.sqlite", "export r.sqlite --into r_csv/", "export r.sqlite --into dangling",
                              "export r.sqlite --into minutes.csv", "export r.sqlite --into full"}) {
        INFO(words);
        const Heard told = heard(words, folder.path());
        CHECK(told.code == 2);
        CHECK(told.diagnostics.find("nothing was written") != std::string::npos);
    }
    CHECK(names_in(folder.path()) == before);
    CHECK(fs::is_empty(folder.path() / "elsewhere"));
    CHECK(names_in(folder.path() / "full") == std::set<std::string>{"minutes.csv"});
    CHECK(fs::file_size(folder.path() / "minutes.csv") == 2);
    CHECK(heard("findings --only F1 --scenarios dangling", folder.path()).code == 2);
}

TEST_CASE("an export that fails leaves nothing behind, and a folder that stood before as it was", "[cli]") {
    const TemporaryFolder folder;
    damage_last_table(results_of_a_run(folder));
    fs::create_directory(folder.path() / "empty");
    fs::create_directory(folder.path() / "stood");
    const std::set<std::string> before = names_in(folder.path());
    for (const char* into : {"new", "empty", "stood/deep/er"}) {
        INFO(into);
        CHECK(heard("export r.sqlite --into " + std::string(into), folder.path()).code == 3);
        CHECK(names_in(folder.path()) == before);
        CHECK(fs::is_empty(folder.path() / "empty"));
        CHECK(fs::is_empty(folder.path() / "stood"));
    }
}

TEST_CASE("an export goes into a new folder, missing parents made, or into an empty one that keeps its permissions", "[cli]") {
    const TemporaryFolder folder;
    results_of_a_run(folder);
    fs::create_directory(folder.path() / "empty");
    fs::permissions(folder.path() / "empty", fs::perms::owner_all | fs::perms::group_all);
    CHECK(heard("export r.sqlite --into deep/er/", folder.path()).code == 0);
    CHECK(heard("export r.sqlite --into empty", folder.path()).code == 0);
    CHECK(fs::status(folder.path() / "empty").permissions() == (fs::perms::owner_all | fs::perms::group_all));
    CHECK(names_in(folder.path() / "empty") == names_in(folder.path() / "deep" / "er"));
    CHECK(names_in(folder.path() / "empty").count("outcomes.csv") == 1);
    fs::create_directory(folder.path() / "here");
    CHECK(heard("export r.sqlite --into here/.", folder.path()).code == 0);
    CHECK(names_in(folder.path() / "here") == names_in(folder.path() / "empty"));
    const mode_t barred = umask(0);
    umask(barred);
    CHECK(static_cast<mode_t>(fs::status(folder.path() / "deep" / "er").permissions()) == (0777 & ~barred));
}

TEST_CASE("an export that is told to stop leaves nothing", "[store]") {
    const TemporaryFolder folder;
    const fs::path file = results_of_a_run(folder);
    int asked = 0;
    CHECK(export_tables(file, folder.path() / "new" / "one", {}, [&] { return ++asked < 4; }).empty());
    CHECK(asked == 4);
    CHECK(names_in(folder.path()) == std::set<std::string>{"r.sqlite"});
}

TEST_CASE("a name taken while a folder was filled stays what it is", "[store]") {
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "elsewhere");
    const auto fill = [](const StagedFolder& staged) { std::ofstream(staged.path() / "a.csv") << "ours\n"; };
    {
        StagedFolder file(folder.path() / "file"), link(folder.path() / "link");
        fill(file);
        fill(link);
        std::ofstream(folder.path() / "file") << "theirs\n";
        fs::create_directory_symlink("elsewhere", folder.path() / "link");
        CHECK_THROWS_AS(file.reveal(), StoreError);
        CHECK_THROWS_AS(link.reveal(), StoreError);
        StagedFolder inside(folder.path() / "elsewhere");
        fill(inside);
        std::ofstream(inside.path() / "b.csv") << "ours\n";
        fs::create_symlink("../file", folder.path() / "elsewhere" / "b.csv");
        CHECK_THROWS_AS(inside.reveal(), StoreError);
    }
    CHECK(names_in(folder.path()) == std::set<std::string>{"elsewhere", "file", "link"});
    CHECK(names_in(folder.path() / "elsewhere") == std::set<std::string>{"b.csv"});
    CHECK(fs::file_size(folder.path() / "file") == 7);
}
