#include "store/file.hpp"

#include <cerrno>
#include <cstdlib>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

namespace concertation {

std::string shown(const std::filesystem::path& path) { return path.string(); }

namespace {

/// Everything into the file, or the fault that stopped it.
std::error_code write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return {errno, std::generic_category()};
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

/// As any new file of this user: mkstemp() lets nobody else read.
void let_others_read(int descriptor) {
    const mode_t barred = umask(0);
    umask(barred);
    static_cast<void>(fchmod(descriptor, 0666 & ~barred));
}

}  // namespace

void write_whole(const std::filesystem::path& file, std::string_view bytes) {
    // A name of its own, made new: what somebody else put there is neither followed nor written over.
    std::string unfinished = file.string() + ".XXXXXX";
    const int descriptor = mkstemp(unfinished.data());
    std::error_code fault = descriptor < 0 ? std::error_code{errno, std::generic_category()} : write_all(descriptor, bytes);
    if (descriptor >= 0) {
        let_others_read(descriptor);
        if (close(descriptor) != 0 && !fault) fault = {errno, std::generic_category()};
        if (!fault) std::filesystem::rename(unfinished, file, fault);
    }
    if (!fault) return;
    if (descriptor >= 0) unlink(unfinished.c_str());
    throw StoreError(shown(file) + ": " + fault.message(),
                     fault == std::errc::no_space_on_device ? StoreFault::full : StoreFault::forbidden, shown(file));
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
