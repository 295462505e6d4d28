#pragma once
// Writes rows of a schema's table into a database: CREATE TABLE, dictionary and INSERT, all from the table's fields.
// Only for the store's own sources: it shows the database's types.

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/answers.hpp"
#include "store/replicate_tables.hpp"
#include "store/schema.hpp"

namespace concertation {

/// Binds one cell; the numbers of SQLite's parameters start at 1.
inline void bind(SQLite::Statement& statement, int number, const Cell& cell) {
    switch (cell.index()) {
        case 0:
            statement.bind(number);
            break;
        case 1:
            statement.bind(number, *std::get_if<std::int64_t>(&cell));
            break;
        case 2:
            statement.bind(number, *std::get_if<double>(&cell));
            break;
        case 3:
            statement.bind(number, std::string(*std::get_if<std::string_view>(&cell)));
            break;
    }
}

/// Writes answers inside a transaction that is the caller's (see write_answers).
void write_answers_into(SQLite::Database& database, const std::vector<AnswerTable>& tables);

/// As SQLite keeps it: name and columns.
template <class Row>
std::string definition(const StoredTable<Row>& table) {
    constexpr const char* kinds[] = {"INTEGER", "REAL", "TEXT"};
    std::string sql;
    for (const Field<Row>& field : table.fields)
        sql += (sql.empty() ? "" : ", ") + field.column.name + ' ' + kinds[static_cast<int>(field.column.kind)];
    return table.name + " (" + sql + ")";
}

template <class Row>
std::string insertion(const StoredTable<Row>& table) {
    std::string marks;
    for (std::size_t field = 0; field < table.fields.size(); ++field) marks += marks.empty() ? "?" : ", ?";
    return "INSERT INTO " + table.name + " VALUES (" + marks + ")";
}

/// Creates a table of that definition, unless it is there. Throws, corrupt, where one of that name has other columns.
void create_table(SQLite::Database& database, const std::string& name, const std::string& definition);

template <class Row>
class Writer {
public:
    /// Creates the table in `database`, unless it is there.
    Writer(SQLite::Database& database, StoredTable<Row> table)
        : table_(std::move(table)), statement_((create_table(database, table_.name, definition(table_)), database), insertion(table_)) {}
    /// And folds the rows of each replicate into `into`, as DigestedTable does.
    Writer(SQLite::Database& database, Digest& into, StoredTable<Row> table) : Writer(database, std::move(table)) { into_ = &into; }

    void add(int arm, int replicate, const Row& row) {
        const Keyed<Row> keyed{arm, replicate, row};
        int number = 0;
        for (const Field<Row>& field : table_.fields) {
            const Cell cell = field.cell(keyed, field.part);
            bind(statement_, ++number, cell);
            if (into_ != nullptr) fold(*into_, cell);
        }
        statement_.exec();
        statement_.reset();
    }

    void add(int arm, int replicate, const std::vector<Row>& rows) {
        if (into_ != nullptr && !rows.empty()) fold_heading(*into_, table_.name, rows.size());
        for (const Row& row : rows) add(arm, replicate, row);
    }

    const std::string& name() const { return table_.name; }

    /// The table's rows of the dictionary: its own, then one a column.
    std::vector<DictionaryRow> dictionary() const {
        std::vector<DictionaryRow> all{{table_.name, "", "", table_.meaning}};
        for (const Field<Row>& field : table_.fields)
            all.push_back({table_.name, field.column.name, field.column.unit, field.column.meaning});
        return all;
    }

private:
    StoredTable<Row> table_;
    Digest* into_ = nullptr;
    SQLite::Statement statement_;
};

}  // namespace concertation
