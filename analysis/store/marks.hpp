#pragma once
// What a database of ours says it is, and what one from elsewhere may hold. Only for the store's own sources: it shows the database's
// types.

#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

namespace concertation {

/// SQLite's application_id and user_version; the version changes when a table does.
struct Mark {
    int application, version;
};
inline constexpr Mark results_mark{0x436F6E63, 4}, states_mark{0x436F6E53, 3};

void put_mark(SQLite::Database& database, Mark mark);

/// Throws StoreError where a database of the tables we write bears another mark: `earlier` for none or a lower version, `later` for a
/// higher one, `foreign` for another program's.
void refuse_unless_marked(SQLite::Database& database, Mark mark, const std::filesystem::path& file);

/// The tables of a database, in the order made.
std::vector<std::string> tables_in(SQLite::Database& database);

/// Throws StoreError, `damaged`, unless all that a database holds is tables of plain columns, as every table of ours is: what computes
/// (views, triggers, columns made from others) could do or hold anything, and names go into paths and into the language of databases.
void refuse_unless_plain(SQLite::Database& database, const std::filesystem::path& file);

/// Throws StoreError, `damaged`, where SQLite finds its own structures broken.
void refuse_unless_sound(SQLite::Database& database, const std::filesystem::path& file);

}  // namespace concertation
