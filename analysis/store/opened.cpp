#include "store/opened.hpp"

#include <cstdlib>

#include "store/guarded.hpp"

namespace concertation {
namespace {

/// Whether a program that was killed, or one that is writing, has something beside the file.
bool has_something_beside(const std::filesystem::path& file) {
    for (const char* ending : {"-journal", "-wal"}) {
        std::error_code none;
        const auto size = std::filesystem::file_size(file.string() + ending, none);
        if (!none && size > 0) return true;
    }
    return false;
}

/// The database in one piece again. Where another program is writing, what is beside it stays there.
void make_whole(const std::filesystem::path& file) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.execAndGet("SELECT COUNT(*) FROM sqlite_master");  // the first read undoes what was half written
    database.tryExec("PRAGMA journal_mode = DELETE");
}

/// A folder of one's own that goes with what is in it; a file opened there stays readable.
class PassingFolder {
public:
    PassingFolder() : path_((std::filesystem::temp_directory_path() / "concertation-XXXXXX").string()) {
        if (mkdtemp(path_.data()) == nullptr) throw StoreError(path_ + ": cannot be made", StoreFault::forbidden, path_);
    }
    ~PassingFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    std::filesystem::path path() const { return path_; }

private:
    std::string path_;
};

SQLite::Database only_read(const std::filesystem::path& file) {
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    return database;
}

SQLite::Database opened_copy(const std::filesystem::path& file) {
    const PassingFolder folder;
    const std::filesystem::path copy = folder.path() / "copy.sqlite";
    std::error_code fault;
    for (const char* ending : {"", "-journal", "-wal"}) {
        const std::filesystem::path from = file.string() + ending, to = copy.string() + ending;
        if (fault || !std::filesystem::exists(from)) continue;
        std::filesystem::copy_file(from, to, fault);
        if (!fault) std::filesystem::permissions(to, std::filesystem::perms::owner_all, fault);
    }
    if (fault) throw fault_told(file, fault);
    make_whole(copy);
    SQLite::Database database = only_read(copy);
    database.execAndGet("SELECT COUNT(*) FROM sqlite_master");  // opened now, before its name goes
    return database;
}

}  // namespace

SQLite::Database opened_to_read(const std::filesystem::path& file) {
    if (has_something_beside(file)) {
        try {
            make_whole(file);
        } catch (const SQLite::Exception& fault) {
            if (fault_of(fault) == StoreFault::forbidden) return opened_copy(file);
            if (fault_of(fault) != StoreFault::locked) throw;
        }
    }
    return only_read(file);
}

}  // namespace concertation
