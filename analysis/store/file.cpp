#include "store/file.hpp"

namespace concertation {

std::string shown(const std::filesystem::path& path) { return path.string(); }

void remove_results(const std::filesystem::path& file) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        std::error_code fault;
        std::filesystem::remove(file.string() + ending, fault);
        if (fault) throw StoreError(shown(file) + ending + ": " + fault.message());
    }
}

}  // namespace concertation
