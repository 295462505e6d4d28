// The results file: every row comes back, every column has a meaning, the label rule holds.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "analysis/study_by_hand.hpp"
#include "analysis/temporary_folder.hpp"
#include "observe/digest_of.hpp"
#include "store/measures.hpp"
#include "store/store.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// Stores a small study and opens the file it left.
class Stored {
public:
    explicit Stored(const Scenario& scenario) {
        Store store(file_, heading_of(scenario));
        for (int replicate = 0; replicate < scenario.replicates; ++replicate) {
            const ReplicateRecord record = record_by_hand(scenario, replicate);
            store.add(0, record, values_of(record), digest_of(record), .001);
        }
        store.add_failure(0, scenario.replicates, "a rule broke", .001);
        store.finish({{"results_hash", "abc"}});
    }
    std::string text(const std::string& query) const { return opened().execAndGet(query).getString(); }
    int number(const std::string& query) const { return opened().execAndGet(query).getInt(); }
    const std::filesystem::path& folder() const { return folder_.path(); }

private:
    SQLite::Database opened() const { return SQLite::Database(file_.string(), SQLite::OPEN_READONLY); }
    TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "results.sqlite";
};

}  // namespace

TEST_CASE("every replicate leaves its outcomes and regions, the detailed ones their months too", "[store]") {
    const Stored stored(small_scenario());
    CHECK(stored.number("SELECT COUNT(*) FROM replicates WHERE status = 'done'") == 4);
    CHECK(stored.number("SELECT COUNT(*) FROM outcomes") == 4 * 3);
    CHECK(stored.number("SELECT COUNT(*) FROM region_months") == 4 * 2 * 6);
    CHECK(stored.number("SELECT COUNT(*) FROM region_networks") == 4 * 2);
    CHECK(stored.number("SELECT COUNT(*) FROM months") == 2 * 3 * 6);
    for (const char* table : {"decisions", "projects", "events", "ledgers"})
        CHECK(stored.number("SELECT COUNT(*) FROM " + std::string(table)) == 2);
}

TEST_CASE("cells come back as they were, and what is not there is NULL", "[store]") {
    const Stored stored(small_scenario());
    CHECK(stored.text("SELECT dynamic FROM outcomes WHERE replicate = 1 AND territory = 2") == "not_deployed");
    CHECK(stored.number("SELECT encounters FROM months WHERE replicate = 1 AND territory = 2 AND month = 5") == 25);
    CHECK(stored.number("SELECT COUNT(*) FROM months WHERE decision = 'consensus'") == 6);
    CHECK(stored.number("SELECT COUNT(*) FROM outcomes WHERE months_to_first_decision IS NULL") == 12);
    CHECK(stored.number("SELECT COUNT(*) FROM decisions WHERE territory IS NULL AND share_1 = 0.75") == 2);
    CHECK(stored.number("SELECT COUNT(*) FROM projects WHERE started IS NULL AND ended_well IS NULL") == 2);
    CHECK(stored.number("SELECT ties FROM region_networks WHERE replicate = 3 AND region = 1 AND tied_share = .25 AND trust IS NULL") == 7);
    CHECK(stored.text("SELECT failure FROM replicates WHERE status = 'failed'") == "a rule broke");
    CHECK(stored.text("SELECT value FROM provenance WHERE name = 'results_hash'") == "abc");
}

TEST_CASE("every column of every table stands in the dictionary, in both languages", "[store]") {
    const Stored stored(small_scenario());
    const std::string columns = "FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'";
    CHECK(stored.number("SELECT COUNT(*) " + columns) > 100);
    CHECK(stored.number("SELECT COUNT(*) " + columns +
                        " AND NOT EXISTS (SELECT 1 FROM dictionary WHERE table_name = t.name AND column_name = c.name"
                        " AND meaning_fr <> '' AND meaning_en <> '')") == 0);
    CHECK(stored.number("SELECT COUNT(*) FROM dictionary WHERE column_name IS NOT NULL") == stored.number("SELECT COUNT(*) " + columns));
}

TEST_CASE("a file shows neutral names unless the scenario chose real ones, which carry the label", "[store]") {
    const Stored neutral(small_scenario());
    CHECK(neutral.text("SELECT name_fr FROM territories WHERE territory = 2") == "Territoire B-01");
    CHECK(neutral.text("SELECT name_en FROM regions WHERE region = 0") == "Region A");
    CHECK(neutral.number("SELECT COUNT(*) FROM territories WHERE label_fr IS NOT NULL") == 0);
    CHECK(neutral.number("SELECT COUNT(*) FROM arms WHERE scenario LIKE '%Vrai%'") == 0);

    Scenario scenario = small_scenario();
    scenario.names = Names::real;
    const Stored real(scenario);
    CHECK(real.text("SELECT name_fr FROM territories WHERE territory = 2") == "Vrai territoire 2");
    CHECK(real.text("SELECT label_fr FROM territories WHERE territory = 2") == "simulé sous des hypothèses, non observé");
    CHECK(real.number("SELECT COUNT(*) FROM regions WHERE label_en = 'simulated under assumptions, not observed'") == 2);
}

TEST_CASE("a finished file is one piece", "[store]") {
    const Stored stored(small_scenario());
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(stored.folder())) files += entry.is_regular_file() ? 1 : 0;
    CHECK(files == 1);
}

TEST_CASE("what was held is in the file before it is finished", "[store]") {
    const TemporaryFolder folder;
    const Scenario scenario = small_scenario();
    const ReplicateRecord record = record_by_hand(scenario, 0);
    Store store(folder.path() / "r.sqlite", heading_of(scenario));
    store.add(0, record, values_of(record), digest_of(record), 0);
    store.hold();
    const SQLite::Database other((folder.path() / "r.sqlite").string(), SQLite::OPEN_READONLY);
    CHECK(const_cast<SQLite::Database&>(other).execAndGet("SELECT COUNT(*) FROM replicates").getInt() == 1);
}

TEST_CASE("what a file holds comes back as it was stored, in order", "[store]") {
    const TemporaryFolder folder;
    const Scenario scenario = small_scenario();
    const auto file = folder.path() / "r.sqlite";
    ReplicateRecord first = record_by_hand(scenario, 0);
    first.regions.front().pool = -5;
    first.regions.back().cross_trust = 1. / 3;
    {
        Store store(file, heading_of(scenario));
        store.add(0, first, values_of(first), digest_of(first), 0);
        store.add_failure(0, 1, "a rule broke", 0);
        store.hold();
        const ReplicateRecord lost = record_by_hand(scenario, 2);
        store.add(0, lost, values_of(lost), digest_of(lost), 0);  // never held: the program was killed
    }
    REQUIRE(standing_of(file, heading_of(scenario)) == Standing::unfinished);
    Store store(file, heading_of(scenario));
    CHECK(store.known() == 2);
    const std::optional<KnownReplicate> done = store.known(0, 0), failed = store.known(0, 1);
    REQUIRE(done);
    ReplicateRecord kept = first;
    kept.months.clear();
    kept.decisions.clear();
    kept.projects.clear();
    kept.events.clear();
    kept.ledgers.clear();
    CHECK(digest_of(done->record).hex() == digest_of(kept).hex());
    CHECK(done->digest->hex() == digest_of(first).hex());
    CHECK(done->measures.size() == measures().size());
    REQUIRE(failed);
    CHECK_FALSE(failed->digest);
    CHECK(failed->failure == "a rule broke");
    CHECK(failed->record.replicate == 1);
    CHECK_FALSE(store.known(0, 2));
    CHECK(store.holds(0, 1));
    CHECK_FALSE(store.holds(0, 2));
    store.finish({{"results_hash", "abc"}});
    CHECK(standing_of(file, heading_of(scenario)) == Standing::finished);
}

TEST_CASE("another study, another program's file and a damaged one are told apart and left alone", "[store]") {
    const TemporaryFolder folder;
    const Scenario scenario = small_scenario();
    const auto file = folder.path() / "r.sqlite";
    CHECK(standing_of(file, heading_of(scenario)) == Standing::free);
    std::ofstream(file).flush();
    CHECK(standing_of(file, heading_of(scenario)) == Standing::free);
    Store(file, heading_of(scenario)).leave();
    CHECK(standing_of(file, heading_of(scenario)) == Standing::unfinished);
    Scenario longer = scenario;
    longer.months = 7;
    CHECK(standing_of(file, heading_of(longer)) == Standing::another);
    Heading newer = heading_of(scenario);
    newer.design = "0.2";
    CHECK(standing_of(file, newer) == Standing::another);
    CHECK_THROWS_AS(Store(file, newer), StoreError);

    const auto other = folder.path() / "other.sqlite";
    SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE notes (text)");
    CHECK(standing_of(other, heading_of(scenario)) == Standing::foreign);
    std::ofstream(folder.path() / "text") << "minutes";
    CHECK(standing_of(folder.path() / "text", heading_of(scenario)) == Standing::foreign);

    std::ofstream(file, std::ios::in | std::ios::binary).seekp(100) << std::string(3000, 'x');
    try {
        standing_of(file, heading_of(scenario));
        FAIL("damage was not seen");
    } catch (const StoreError& fault) {
        CHECK(fault.fault == StoreFault::damaged);
        CHECK(fault.file == file.string());
    }
}

TEST_CASE("a second program that would write to the file is told at once", "[store]") {
    const TemporaryFolder folder;
    const Scenario scenario = small_scenario();
    const Store first(folder.path() / "r.sqlite", heading_of(scenario));
    try {
        const Store second(folder.path() / "r.sqlite", heading_of(scenario));
        FAIL("two wrote at once");
    } catch (const StoreError& fault) {
        CHECK(fault.fault == StoreFault::locked);
    }
}

TEST_CASE("a file that cannot be begun is the machine's fault and is named", "[store]") {
    const TemporaryFolder folder;
    const Scenario scenario = small_scenario();
    CHECK_THROWS_AS(Store(folder.path() / "missing" / "r.sqlite", heading_of(scenario)), StoreError);
    CHECK_THROWS_WITH(Store(folder.path() / "missing" / "r.sqlite", heading_of(scenario)), Catch::Contains("r.sqlite"));
}
