#include "store/seal.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "store/guarded.hpp"
#include "store/stored_rows.hpp"

namespace concertation {
namespace {

constexpr const char* seal_fact = "answers_digest";

void fold_table(Digest& digest, SQLite::Database& database, const std::string& table) {
    digest.add(std::string_view(table));
    for (SQLite::Statement row(database, "SELECT * FROM " + table + " ORDER BY rowid"); row.executeStep();)
        for (int column = 0; column < row.getColumnCount(); ++column) fold(digest, cell_of(row.getColumn(column)));
}

std::string seal_of(SQLite::Database& database, const std::filesystem::path& file) {
    const std::vector<std::string> of_replicates = replicate_table_names();
    std::set<std::string> tables;
    for (const std::string& table : plain_tables(database, file)) tables.insert(table);
    for (const std::string& table : of_replicates) tables.erase(table);
    tables.erase("replicates");
    tables.erase("provenance");
    Digest digest;
    for (const std::string& table : tables) fold_table(digest, database, table);
    return digest.hex();
}

}  // namespace

void seal_answers(SQLite::Database& database, const std::filesystem::path& file) {
    SQLite::Statement forget(database, "DELETE FROM provenance WHERE name = ?");
    forget.bind(1, seal_fact);
    forget.exec();
    SQLite::Statement keep(database, "INSERT INTO provenance VALUES (?, ?)");
    keep.bind(1, seal_fact);
    keep.bind(2, seal_of(database, file));
    keep.exec();
}

void refuse_unless_sealed(SQLite::Database& database, const std::filesystem::path& file) {
    SQLite::Statement fact(database, "SELECT value FROM provenance WHERE name = ?");
    fact.bind(1, seal_fact);
    if (fact.executeStep() && fact.getColumn(0).getString() != seal_of(database, file))
        throw StoreError(shown(file) + ": its answers were changed", StoreFault::damaged, shown(file));
}

}  // namespace concertation
