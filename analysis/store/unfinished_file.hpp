#pragma once
// A file on its way to a name: beside it until it is whole, so that nothing half-written ever bears that name.

#include <filesystem>
#include <string_view>

namespace concertation {

/// Made new under a name of its own: what somebody else put there is neither followed nor written over. Gone when this goes, unless it
/// took its place.
class UnfinishedFile {
public:
    /// Throws StoreError where it cannot be made.
    explicit UnfinishedFile(const std::filesystem::path& file);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Throws StoreError where not all of it could be written.
    void write(std::string_view bytes);
    /// Puts it in place of any file of that name. Throws StoreError.
    void take_place();

private:
    std::filesystem::path file_, path_;
    int descriptor_;
};

}  // namespace concertation
