#pragma once
// A folder filled out of sight and shown once it is whole.

#include <filesystem>
#include <vector>

namespace concertation {

/// Until reveal(), everything stands under a name of its own that nobody can guess and nobody else may write to; without reveal(), all of
/// it goes.
class StagedFolder {
public:
    /// Beside `folder`, whose missing parents are made; in it where it stands already. Throws StoreError.
    explicit StagedFolder(const std::filesystem::path& folder);
    ~StagedFolder();
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;

    /// Where its files are written.
    std::filesystem::path path() const { return stage_ / "whole"; }

    /// Gives everything its place; follows no link and replaces nothing. Throws StoreError, and then all is as it was before.
    void reveal();

private:
    void make_parents();
    void make_stage();
    void put_files_in();
    void clear_away() noexcept;

    std::filesystem::path folder_, stage_;
    std::vector<std::filesystem::path> parents_;  ///< made for it, the outermost first
    bool stood_ = false, revealed_ = false;
};

}  // namespace concertation
