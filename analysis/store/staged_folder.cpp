#include "store/staged_folder.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>

#include "store/file.hpp"

namespace concertation {
namespace {

std::error_code last_fault() { return {errno, std::generic_category()}; }

/// Renames onto a free name.
std::error_code put(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return {};
    if (errno != EINVAL && errno != ENOSYS) return last_fault();
    // A file system that cannot be asked so.
    std::error_code fault;
    if (std::filesystem::exists(std::filesystem::symlink_status(to, fault))) return std::make_error_code(std::errc::file_exists);
    std::filesystem::rename(from, to, fault);
    return fault;
}

}  // namespace

StagedFolder::StagedFolder(const std::filesystem::path& folder) : folder_(folder.has_filename() ? folder : folder.parent_path()) {
    std::error_code none;
    stood_ = std::filesystem::symlink_status(folder_, none).type() == std::filesystem::file_type::directory;
    try {
        if (!stood_) make_parents();
        make_stage();
    } catch (...) {
        clear_away();
        throw;
    }
}

StagedFolder::~StagedFolder() { clear_away(); }

void StagedFolder::make_parents() {
    std::vector<std::filesystem::path> missing;
    std::error_code fault;
    for (auto parent = folder_.parent_path(); !parent.empty() && !std::filesystem::exists(parent, fault); parent = parent.parent_path())
        missing.push_back(parent);
    for (; !missing.empty(); missing.pop_back()) {
        if (!std::filesystem::create_directory(missing.back(), fault) && fault) throw fault_told(folder_, fault);
        parents_.push_back(missing.back());
    }
}

void StagedFolder::make_stage() {
    std::string name = ((stood_ ? folder_ : folder_.parent_path()) / ".concertation-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw fault_told(folder_, last_fault());
    stage_ = name;
    std::error_code fault;
    std::filesystem::create_directory(path(), fault);
    if (fault) throw fault_told(folder_, fault);
}

void StagedFolder::put_files_in() {
    std::vector<std::filesystem::path> placed;
    std::error_code fault;
    for (const auto& entry : std::filesystem::directory_iterator(path())) {
        const std::filesystem::path place = folder_ / entry.path().filename();
        fault = put(entry.path(), place);
        if (fault) break;
        placed.push_back(place);
    }
    if (!fault) return;
    std::error_code none;
    for (const std::filesystem::path& place : placed) std::filesystem::remove_all(place, none);
    throw fault_told(folder_, fault);
}

void StagedFolder::reveal() {
    if (stood_)
        put_files_in();
    else if (const std::error_code fault = put(path(), folder_))
        throw fault_told(folder_, fault);
    revealed_ = true;
}

void StagedFolder::clear_away() noexcept {
    std::error_code none;
    if (!stage_.empty()) std::filesystem::remove_all(stage_, none);
    if (revealed_) return;
    for (; !parents_.empty(); parents_.pop_back()) std::filesystem::remove(parents_.back(), none);
}

}  // namespace concertation
