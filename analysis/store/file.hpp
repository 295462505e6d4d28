#pragma once
// The place of a results file on disk, before anything is written there.

#include <filesystem>
#include <stdexcept>

namespace concertation {

/// The disk's or the database's fault: full, forbidden, damaged. Exit code 3.
struct StoreError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A path as UTF-8 text for a message.
std::string shown(const std::filesystem::path& path);

/// Removes a results file and what its database left beside it. Throws StoreError where it cannot.
void remove_results(const std::filesystem::path& file);

}  // namespace concertation
