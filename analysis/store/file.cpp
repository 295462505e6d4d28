#include "store/file.hpp"

#include <fstream>

namespace concertation {

std::string shown(const std::filesystem::path& path) { return path.string(); }

void write_whole(const std::filesystem::path& file, std::string_view bytes) {
    const std::filesystem::path unfinished = file.string() + ".part";
    std::error_code fault;
    std::ofstream stream(unfinished, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) {
        fault = std::make_error_code(std::errc::io_error);
    } else {
        std::filesystem::rename(unfinished, file, fault);
    }
    if (!fault) return;
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    throw StoreError(shown(file) + ": " + fault.message(), StoreFault::forbidden, shown(file));
}

void remove_results(const std::filesystem::path& file) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        std::error_code fault;
        std::filesystem::remove(file.string() + ending, fault);
        if (fault) throw StoreError(shown(file) + ending + ": " + fault.message(), StoreFault::forbidden, shown(file));
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
