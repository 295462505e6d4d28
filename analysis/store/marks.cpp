#include "store/marks.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "store/file.hpp"

namespace concertation {
namespace {

constexpr std::string_view kinds[] = {"INTEGER", "REAL", "TEXT", "BLOB", "INTEGER PRIMARY KEY"};

bool is_name(std::string_view text) {
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string_view::npos;
}

/// A name and a kind.
bool is_plain_column(std::string_view column) {
    if (!column.empty() && column.front() == ' ') column.remove_prefix(1);
    const std::size_t space = std::min(column.find(' '), column.size());
    return is_name(column.substr(0, space)) &&
           std::find(std::begin(kinds), std::end(kinds), column.substr(std::min(space + 1, column.size()))) != std::end(kinds);
}

/// Whether a table is made of nothing but such columns.
bool is_plain_table(std::string_view made) {
    constexpr std::string_view begun = "CREATE TABLE ";
    const std::size_t open = made.find(" (");
    if (made.substr(0, begun.size()) != begun || open == std::string_view::npos || made.back() != ')') return false;
    if (!is_name(made.substr(begun.size(), open - begun.size()))) return false;
    for (std::size_t from = open + 2, end = made.size() - 1; from <= end;) {
        const std::size_t to = std::min(made.find(',', from), end);
        if (!is_plain_column(made.substr(from, to - from))) return false;
        from = to + 1;
    }
    return true;
}

}  // namespace

void put_mark(SQLite::Database& database, Mark mark) {
    database.exec("PRAGMA application_id = " + std::to_string(mark.application));
    database.exec("PRAGMA user_version = " + std::to_string(mark.version));
}

void refuse_unless_marked(SQLite::Database& database, Mark mark, const std::filesystem::path& file) {
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const auto refuse = [&](StoreFault fault) { throw StoreError(shown(file) + ": of another version", fault, shown(file)); };
    // Those of the first version bore none.
    if (application == 0 || (application == mark.application && version < mark.version)) refuse(StoreFault::earlier);
    if (application != mark.application) refuse(StoreFault::foreign);
    if (version > mark.version) refuse(StoreFault::later);
}

std::vector<std::string> tables_in(SQLite::Database& database) {
    std::vector<std::string> names;
    for (SQLite::Statement row(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"); row.executeStep();)
        names.push_back(row.getColumn(0).getString());
    return names;
}

void refuse_unless_plain(SQLite::Database& database, const std::filesystem::path& file) {
    for (SQLite::Statement made(database, "SELECT type, sql FROM sqlite_master"); made.executeStep();)
        if (made.getColumn(0).getString() != "table" || !is_plain_table(made.getColumn(1).getString()))
            throw damaged(file, "not as any version writes it");
}

void refuse_unless_sound(SQLite::Database& database, const std::filesystem::path& file) {
    if (database.execAndGet("PRAGMA quick_check(1)").getString() != "ok") throw damaged(file);
}

}  // namespace concertation
