#include "store/file.hpp"

#include <cerrno>
#include <fstream>

#include "store/unfinished_file.hpp"

namespace concertation {

StoreError damaged(const std::filesystem::path& file, const std::string& why) {
    return StoreError(shown(file) + ": " + why, StoreFault::damaged, shown(file));
}

StoreError fault_told(const std::filesystem::path& file, const std::error_code& fault) {
    const bool full = fault == std::errc::no_space_on_device || fault == std::errc::file_too_large ||
                      fault == std::error_code(EDQUOT, std::generic_category());
    return StoreError(shown(file) + ": " + fault.message(), full ? StoreFault::full : StoreFault::forbidden, shown(file));
}

std::string shown(const std::filesystem::path& path) { return path.string(); }

void write_whole(const std::filesystem::path& file, std::string_view bytes) {
    UnfinishedFile unfinished(file);
    unfinished.write(bytes);
    unfinished.take_place();
}

void remove_results(const std::filesystem::path& file) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        std::error_code fault;
        std::filesystem::remove(file.string() + ending, fault);
        if (fault) throw fault_told(file.string() + ending, fault);
    }
}

bool is_database(const std::filesystem::path& file) {
    constexpr std::string_view mark = "SQLite format 3";
    if (!std::filesystem::is_regular_file(file)) return false;
    std::ifstream stream(file, std::ios::binary);
    std::string first(mark.size(), ' ');
    stream.read(first.data(), static_cast<std::streamsize>(first.size()));
    return static_cast<bool>(stream) && first == mark;
}

}  // namespace concertation
