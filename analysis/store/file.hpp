#pragma once
// The place of a results file on disk, before anything is written there.

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace concertation {

/// What the disk or the database could not do, where it says.
/// `earlier`: written by an earlier version, whose numbers mean something else; `later`: by one that this one does not know.
enum class StoreFault { other, locked, full, forbidden, damaged, foreign, earlier, later };

/// The disk's or the database's fault. Exit code 3.
struct StoreError : std::runtime_error {
    explicit StoreError(const std::string& what, StoreFault of = StoreFault::other, std::string in = "")
        : std::runtime_error(what), fault(of), file(std::move(in)) {}
    StoreFault fault;
    std::string file;  ///< named where the fault is known
};

/// A file that no store wrote so, as a StoreError that names it; `why` is for the log.
StoreError damaged(const std::filesystem::path& file, const std::string& why = "damaged");

/// What the system says of a file, as a StoreError that names it: `full` where there is no room, else `forbidden`.
StoreError fault_told(const std::filesystem::path& file, const std::error_code& fault);

/// A path as UTF-8 text for a message.
std::string shown(const std::filesystem::path& path);

/// Writes `bytes` as a file in place of any there: beside it first, under a name of its own, then renamed, so that nothing half-written
/// stays and no link is followed. Throws StoreError.
void write_whole(const std::filesystem::path& file, std::string_view bytes);

/// Whether a file begins as a database does.
bool is_database(const std::filesystem::path& file);

/// Removes a results file as remove_results() does, unless another program is writing to it. Throws StoreError, `locked` then.
void replace_results(const std::filesystem::path& file);

/// Removes a results file and what its database left beside it. Throws StoreError where it cannot.
void remove_results(const std::filesystem::path& file);

}  // namespace concertation
