#pragma once
// A results file written into a PostgreSQL database that a team shares.

#include <filesystem>
#include <string>

#include "store/file.hpp"

namespace concertation {

/// Copies every table of `file` into the schema `concertation` of the database at `address` (postgresql://user@host/name), each row under
/// the study's results_hash in a first column `study`; a study written before is replaced. All of it or nothing. The rows written. Throws
/// StoreError with what the server says.
std::int64_t write_to_postgres(const std::filesystem::path& file, const std::string& address);

/// An address as it may be shown and kept: who, where and which database, no password. Any other word as it is.
std::string without_password(const std::string& address);

}  // namespace concertation
