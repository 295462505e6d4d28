// What export writes is read again by our own reader of tables, cell by cell.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "analysis/study_by_hand.hpp"
#include "analysis/temporary_folder.hpp"
#include "observe/digest_of.hpp"
#include "report/parts/observations.hpp"
#include "scenario/csv.hpp"
#include "store/export.hpp"
#include "store/measures.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// Two regions with titles and places that a table can hardly hold.
Scenario awkward_scenario() {
    Scenario scenario = small_scenario();
    scenario.names = Names::real;
    scenario.title = {"Dit « oui », \"peut-être\";\r\nou\tnon", "  blanks around, and a comma  "};
    scenario.question = {"=1+1\n\n\"\"", "\"quoted\""};
    scenario.territories[0].name = "Saint-\"Élie\", QC";
    scenario.territories[1].name = "deux; points\nsur deux lignes";
    scenario.territories[2].name = " L’Île ";
    return scenario;
}

void store(const Scenario& scenario, const std::filesystem::path& file) {
    Store store(file, heading_of(scenario));
    for (int replicate = 0; replicate < scenario.replicates; ++replicate) {
        const ReplicateRecord record = record_by_hand(scenario, replicate);
        store.add(0, record, values_of(record), digest_of(record), .001);
    }
    store.finish({{"results_hash", "abc"}});
}

std::string content(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::stringstream all;
    all << stream.rdbuf();
    return all.str();
}

/// Every cell of the csv that is not the one of the table.
std::vector<std::string> unlike(const std::filesystem::path& csv, SQLite::Database& database) {
    Complaints complaints;
    const CsvTable read = csv_table(content(csv), 64u << 20, {csv.filename().string(), &complaints});
    std::vector<std::string> all;
    for (const Complaint& complaint : complaints.in_order()) all.push_back(sentence(complaint, false));
    SQLite::Statement rows(database, "SELECT * FROM " + csv.stem().string() + " ORDER BY rowid");
    for (std::size_t row = 1; rows.executeStep(); ++row) {
        if (row >= read.rows.size() || read.rows[row].size() != static_cast<std::size_t>(rows.getColumnCount())) {
            all.push_back(csv.filename().string() + ": row " + std::to_string(row));
            break;
        }
        for (int column = 0; column < rows.getColumnCount(); ++column) {
            const CsvCell& cell = read.rows[row][static_cast<std::size_t>(column)];
            const SQLite::Column stored = rows.getColumn(column);
            const bool same = stored.isFloat() ? cell.number && *cell.number == stored.getDouble() : cell.text == stored.getString();
            if (!same) all.push_back(csv.filename().string() + ": " + cell.text + " for " + stored.getString());
        }
    }
    return all;
}

}  // namespace

TEST_CASE("every csv that export writes is read by our own reader, equal to the file", "[store]") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "r.sqlite";
    store(awkward_scenario(), file);
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    for (const CsvForm& form : {CsvForm{}, CsvForm{';', ',', true}}) {
        const std::filesystem::path into = folder.path() / (form.byte_order_mark ? "excel" : "plain");
        int tables = 0;
        for (const std::string& name : export_tables(file, into, form)) {
            if (std::filesystem::path(name).extension() != ".csv") continue;
            ++tables;
            CHECK(unlike(into / name, database).empty());
        }
        CHECK(tables > 10);
    }
}

TEST_CASE("follow-up figures name places as export writes them", "[report]") {
    const TemporaryFolder folder;
    const Scenario scenario = awkward_scenario();
    store(scenario, folder.path() / "r.sqlite");
    export_tables(folder.path() / "r.sqlite", folder.path() / "t", {});
    Complaints complaints;
    const CsvTable territories = csv_table(content(folder.path() / "t" / "territories.csv"), 1u << 20, {"", &complaints});
    std::string figures = "place,period,awarded\n";
    for (std::size_t row = 1; row < territories.rows.size(); ++row) {
        figures += '"';
        for (const char letter : territories.rows[row][3].text) figures += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        figures += "\",total," + std::to_string(row) + ".25\n";
    }
    std::ofstream(folder.path() / "own.csv", std::ios::binary) << figures;
    const Observations read = observations_in(folder.path() / "own.csv", scenario);
    REQUIRE(read.all.size() == 3);
    for (int row = 0; row < 3; ++row) {
        CHECK(read.all[static_cast<std::size_t>(row)].territories == std::vector<int>{row});
        CHECK(read.all[static_cast<std::size_t>(row)].value == row + 1.25);
    }
}
