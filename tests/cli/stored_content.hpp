#pragma once
// What a results file holds, as text to compare.

#include <filesystem>
#include <string>

namespace concertation::testing {

/// Every cell of every table but times and what tells of the session.
std::string stored_content(const std::filesystem::path& file);
/// The same, the rows of each table in the order of their words: two files may have kept them as they came.
std::string sorted_content(const std::filesystem::path& file);

}  // namespace concertation::testing
