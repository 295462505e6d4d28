#pragma once
// Replicates stopped at one month, kept in a file: the bytes of each, and the scenario they were run by.

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/file.hpp"
#include "store/store.hpp"

namespace concertation {

/// Writes it whole or not at all: it has its name only once it is complete. `states`: the bytes of replicates 0, 1, 2… Throws StoreError.
void write_states(const std::filesystem::path& file, const std::vector<Heading::Fact>& facts, const std::vector<std::string>& states);

/// Such a file, read replicate by replicate; threads may share it.
class StateFile {
public:
    /// Throws StoreError: `foreign` where it is none.
    explicit StateFile(const std::filesystem::path& file);
    ~StateFile();

    /// Empty where the file does not tell it. The scenario stands under "scenario", what names the file's content under "digest".
    std::string fact(const std::string& name) const;
    int replicates() const;
    /// The bytes of a replicate below replicates(). Throws StoreError where they are not what was written.
    std::string bytes(int replicate) const;
    /// What to throw where those bytes are of a state that an earlier version saved.
    StoreError of_an_earlier_version() const;
    /// And where they are of no state at all.
    StoreError damaged() const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
    mutable std::mutex mutex_;
};

}  // namespace concertation
