#pragma once
// The one door to a database that is read. Only for the store's own sources: it shows the database's types.

#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>

namespace concertation {

/// A database opened to be read, with nothing in it trusted: what a kill left half done beside it is first undone or put in, in the file
/// itself or, where its folder cannot be written, in a copy. Who is writing to it is not disturbed. Throws SQLite::Exception, StoreError.
SQLite::Database opened_to_read(const std::filesystem::path& file);

}  // namespace concertation
