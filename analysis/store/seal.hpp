#pragma once
// A digest of what a results file answers and of what it says of its study: tables that no replicate's own digest covers. Only for the
// store's own sources: it shows the database's types.

#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/digest.hpp"

namespace concertation {

/// Folds in a table: its name, those of its columns, every row in the order written.
void fold_table(Digest& digest, SQLite::Database& database, const std::string& table);

/// The tables that hold neither replicates nor what the study is about.
std::vector<std::string> answer_tables_in(SQLite::Database& database);

/// Keeps the digest of every table but those of replicates and provenance, which holds it, in place of an earlier one.
void seal_answers(SQLite::Database& database);

/// Throws StoreError, `damaged`, where a file bears a seal and its tables have another digest.
void refuse_unless_sealed(SQLite::Database& database, const std::filesystem::path& file);

}  // namespace concertation
