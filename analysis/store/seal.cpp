#include "store/seal.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "store/guarded.hpp"
#include "store/marks.hpp"
#include "store/stored_rows.hpp"

namespace concertation {
namespace {

constexpr const char* seal_fact = "answers_digest";

std::set<std::string> tables_but(SQLite::Database& database, const std::vector<std::string>& others) {
    const std::vector<std::string> all = tables_in(database);
    std::set<std::string> tables(all.begin(), all.end());
    for (const std::string& table : replicate_table_names()) tables.erase(table);
    for (const std::string& table : others) tables.erase(table);
    return tables;
}

std::string seal_of(SQLite::Database& database) {
    const std::set<std::string> tables = tables_but(database, {replicates_table().name, provenance_table().name});
    Digest digest;
    for (const std::string& table : tables) fold_table(digest, database, table);
    return digest.hex();
}

}  // namespace

void fold_table(Digest& digest, SQLite::Database& database, const std::string& table) {
    digest.add(std::string_view(table));
    SQLite::Statement row(database, "SELECT * FROM " + table + " ORDER BY rowid");
    for (int column = 0; column < row.getColumnCount(); ++column) digest.add(std::string_view(row.getColumnName(column)));
    while (row.executeStep())
        for (int column = 0; column < row.getColumnCount(); ++column) fold(digest, cell_of(row.getColumn(column)));
}

std::vector<std::string> answer_tables_in(SQLite::Database& database) {
    const std::set<std::string> tables =
        tables_but(database, {arms_table().name, settings_table().name, regions_table().name, territories_table().name, axes_table().name,
                              provenance_table().name, dictionary_table().name, replicates_table().name});
    return {tables.begin(), tables.end()};
}

void seal_answers(SQLite::Database& database) {
    SQLite::Statement forget(database, "DELETE FROM provenance WHERE name = ?");
    forget.bind(1, seal_fact);
    forget.exec();
    SQLite::Statement keep(database, "INSERT INTO provenance VALUES (?, ?)");
    keep.bind(1, seal_fact);
    keep.bind(2, seal_of(database));
    keep.exec();
}

void refuse_unless_sealed(SQLite::Database& database, const std::filesystem::path& file) {
    SQLite::Statement fact(database, "SELECT value FROM provenance WHERE name = ?");
    fact.bind(1, seal_fact);
    if (fact.executeStep() && fact.getColumn(0).getString() != seal_of(database)) throw damaged(file, "its answers were changed");
}

}  // namespace concertation
