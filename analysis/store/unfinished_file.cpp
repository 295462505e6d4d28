#include "store/unfinished_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include <sys/stat.h>
#include <unistd.h>

#include "store/file.hpp"

namespace concertation {
namespace {

std::error_code last_fault() { return {errno, std::generic_category()}; }

/// As any new file of this user: mkstemp() lets nobody else read.
void let_others_read(int descriptor) {
    const mode_t barred = umask(0);
    umask(barred);
    static_cast<void>(fchmod(descriptor, 0666 & ~barred));
}

}  // namespace

UnfinishedFile::UnfinishedFile(const std::filesystem::path& file) : file_(file) {
    std::string name = file.string() + ".XXXXXX";
    descriptor_ = mkstemp(name.data());
    if (descriptor_ < 0) throw fault_told(file_, last_fault());
    path_ = name;
    let_others_read(descriptor_);
}

UnfinishedFile::~UnfinishedFile() {
    if (descriptor_ >= 0) close(descriptor_);
    if (path_.empty()) return;
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) unlink((path_.string() + ending).c_str());
}

void UnfinishedFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw fault_told(file_, last_fault());
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void UnfinishedFile::take_place() {
    const int closed = close(descriptor_);
    descriptor_ = -1;
    if (closed != 0) throw fault_told(file_, last_fault());
    std::error_code fault;
    std::filesystem::rename(path_, file_, fault);
    if (fault) throw fault_told(file_, fault);
    path_.clear();
}

}  // namespace concertation
