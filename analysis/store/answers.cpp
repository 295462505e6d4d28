#include "store/answers.hpp"

#include <cmath>
#include <limits>

#include "core/expects.hpp"
#include "store/guarded.hpp"
#include "store/opened.hpp"
#include "store/seal.hpp"
#include "store/writer.hpp"

namespace concertation {
namespace {

std::string type_of(Kind kind) {
    switch (kind) {
        case Kind::integer:
            return "INTEGER";
        case Kind::real:
            return "REAL";
        case Kind::text:
            return "TEXT";
    }
    return "";
}

void bind_answer(SQLite::Statement& statement, int place, const AnswerCell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return statement.bind(place, *whole);
    if (const auto* text = std::get_if<std::string>(&cell)) return statement.bind(place, *text);
    const auto* real = std::get_if<double>(&cell);
    if (real != nullptr && std::isfinite(*real)) return statement.bind(place, *real);
    statement.bind(place);
}

void write_rows(SQLite::Database& database, const AnswerTable& table) {
    std::string columns, marks;
    for (const StoredColumn& column : table.columns) {
        columns += (columns.empty() ? "" : ", ") + column.name + ' ' + type_of(column.kind);
        marks += marks.empty() ? "?" : ", ?";
    }
    database.exec("DROP TABLE IF EXISTS " + table.name);
    database.exec("CREATE TABLE " + table.name + " (" + columns + ")");
    SQLite::Statement insert(database, "INSERT INTO " + table.name + " VALUES (" + marks + ")");
    for (const std::vector<AnswerCell>& row : table.rows) {
        expects(row.size() == table.columns.size(), "an answer has one cell a column");
        for (std::size_t column = 0; column < row.size(); ++column) bind_answer(insert, static_cast<int>(column) + 1, row[column]);
        insert.exec();
        insert.reset();
    }
}

void write_meanings(SQLite::Database& database, const AnswerTable& table) {
    SQLite::Statement forget(database, "DELETE FROM dictionary WHERE table_name = ?");
    forget.bind(1, table.name);
    forget.exec();
    SQLite::Statement insert(database, "INSERT INTO dictionary VALUES (?, ?, ?, ?, ?)");
    const auto describe = [&](const std::string& column, const std::string& unit, const Text& meaning) {
        const std::string cells[] = {table.name, column, unit, meaning.fr, meaning.en};
        for (int place = 0; place < 5; ++place)
            bind_answer(insert, place + 1, cells[place].empty() ? AnswerCell{} : AnswerCell{cells[place]});
        insert.exec();
        insert.reset();
    };
    describe("", "", table.meaning);
    for (const StoredColumn& column : table.columns) describe(column.name, column.unit, column.meaning);
}

}  // namespace

void create_table(SQLite::Database& database, const std::string& name, const std::string& definition) {
    database.exec("CREATE TABLE IF NOT EXISTS " + definition);
    SQLite::Statement kept(database, "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?");
    kept.bind(1, name);
    if (!kept.executeStep() || kept.getColumn(0).getString() != "CREATE TABLE " + definition)
        throw SQLite::Exception("a table of other columns", SQLITE_CORRUPT);
}

void write_answers_into(SQLite::Database& database, const std::vector<AnswerTable>& tables) {
    for (const AnswerTable& table : tables) {
        write_rows(database, table);
        write_meanings(database, table);
    }
}

void write_answers(const std::filesystem::path& file, const std::vector<AnswerTable>& tables) {
    guarded(file, [&] {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        SQLite::Transaction all(database);
        write_answers_into(database, tables);
        seal_answers(database);
        all.commit();
    });
}

const AnswerCell* AnswerRow::cell(std::string_view column) const {
    for (const auto& [name, cell] : cells_)
        if (name == column) return &cell;
    return nullptr;
}

double AnswerRow::real(std::string_view column) const {
    const AnswerCell* of = cell(column);
    if (of == nullptr) return std::numeric_limits<double>::quiet_NaN();
    if (const auto* real = std::get_if<double>(of)) return *real;
    const auto* whole = std::get_if<std::int64_t>(of);
    return whole != nullptr ? static_cast<double>(*whole) : std::numeric_limits<double>::quiet_NaN();
}

int AnswerRow::whole(std::string_view column) const {
    const AnswerCell* of = cell(column);
    const auto* whole = of != nullptr ? std::get_if<std::int64_t>(of) : nullptr;
    return whole != nullptr ? static_cast<int>(*whole) : -1;
}

std::string AnswerRow::text(std::string_view column) const {
    const AnswerCell* of = cell(column);
    const auto* text = of != nullptr ? std::get_if<std::string>(of) : nullptr;
    return text != nullptr ? *text : "";
}

std::optional<std::vector<AnswerRow>> answers_in(const std::filesystem::path& file, const std::string& name) {
    return guarded(file, [&]() -> std::optional<std::vector<AnswerRow>> {
        SQLite::Database database = opened_to_read(file);
        if (!database.tableExists(name)) return std::nullopt;
        std::vector<AnswerRow> rows;
        for (SQLite::Statement row(database, "SELECT rowid, * FROM " + name + " ORDER BY rowid"); row.executeStep();) {
            std::vector<std::pair<std::string, AnswerCell>> cells;
            for (int column = 1; column < row.getColumnCount(); ++column) {
                const SQLite::Column cell = row.getColumn(column);
                cells.emplace_back(row.getColumnName(column), cell.isInteger() ? AnswerCell{cell.getInt64()}
                                                              : cell.isFloat() ? AnswerCell{cell.getDouble()}
                                                              : cell.isText()  ? AnswerCell{cell.getString()}
                                                                               : AnswerCell{});
            }
            rows.emplace_back(row.getColumn(0).getInt64(), std::move(cells));
        }
        return rows;
    });
}

}  // namespace concertation
