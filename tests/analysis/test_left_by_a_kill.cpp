// What a kill leaves beside a results file is undone or put in by the next command, whichever it is.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "analysis/study_by_hand.hpp"
#include "analysis/temporary_folder.hpp"
#include "observe/digest_of.hpp"
#include "store/measures.hpp"
#include "store/store.hpp"
#include "store/stored_results.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

namespace fs = std::filesystem;

void store_into(const fs::path& file, const Scenario& scenario) {
    Store store(file, heading_of(scenario));
    for (int replicate = 0; replicate < scenario.replicates; ++replicate) {
        const ReplicateRecord record = record_by_hand(scenario, replicate);
        store.add(0, record, values_of(record), digest_of(record), .001);
    }
    store.finish({{"results_hash", "abc"}});
}

/// The file and what stands beside it as a program killed this instant would leave them.
void copy_as_killed(const fs::path& file, const fs::path& killed) {
    for (const char* ending : {"", "-journal", "-wal"})
        if (fs::exists(file.string() + ending)) fs::copy_file(file.string() + ending, killed.string() + ending);
}

/// Changes every replicate in an open transaction that has already written into the file, and copies the file as it then stands.
void killed_while_writing(const fs::path& file, const char* journal, const fs::path& killed) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.execAndGet(std::string("PRAGMA journal_mode = ") + journal);
    database.exec("PRAGMA cache_size = 1");
    database.exec("BEGIN IMMEDIATE");
    database.exec("UPDATE replicates SET digest = 'changed'");
    database.exec("UPDATE region_months SET trust = 99");
    database.exec("UPDATE months SET trust = 99");
    copy_as_killed(file, killed);
}

}  // namespace

TEST_CASE("a file that a kill left half written is read as it stood before", "[store]") {
    const Scenario scenario = small_scenario();
    for (const char* journal : {"DELETE", "WAL"}) {
        INFO(journal);
        const TemporaryFolder folder;
        const fs::path file = folder.path() / "results.sqlite", killed = folder.path() / "killed.sqlite";
        store_into(file, scenario);
        const StoredResults before = results_in(file);
        killed_while_writing(file, journal, killed);
        const bool in_journal = fs::exists(killed.string() + "-journal"), in_log = fs::exists(killed.string() + "-wal");
        REQUIRE((in_journal || in_log));
        const StoredResults after = results_in(killed);
        REQUIRE(after.replicates.size() == before.replicates.size());
        for (std::size_t row = 0; row < after.replicates.size(); ++row)
            CHECK(after.replicates[row].digest->hex() == before.replicates[row].digest->hex());
        for (const char* ending : {"-journal", "-wal", "-shm"}) CHECK_FALSE(fs::exists(killed.string() + ending));
    }
}

TEST_CASE("the same study goes on in a file that a kill left half written", "[store]") {
    const Scenario scenario = small_scenario();
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "results.sqlite", killed = folder.path() / "killed.sqlite";
    store_into(file, scenario);
    killed_while_writing(file, "DELETE", killed);
    CHECK(standing_of(killed, heading_of(scenario)) == Standing::finished);
    Store again(killed, heading_of(scenario));
    CHECK(again.known() == scenario.replicates);
}

TEST_CASE("reading does not disturb who is writing", "[store]") {
    const Scenario scenario = small_scenario();
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "results.sqlite";
    store_into(file, scenario);
    Store writing(file, heading_of(scenario));  // holds the file, its log beside it
    CHECK(results_in(file).replicates.size() == static_cast<std::size_t>(scenario.replicates));
    const ReplicateRecord record = record_by_hand(scenario, scenario.replicates);
    writing.add(0, record, values_of(record), digest_of(record), .001);
    CHECK_NOTHROW(writing.hold());
}
