#pragma once
// Faults of the database told as the store's own. Only for the store's own sources: it shows the database's types.

#include <filesystem>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "store/file.hpp"

namespace concertation {

inline StoreFault fault_of(const SQLite::Exception& fault) {
    switch (fault.getErrorCode()) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return StoreFault::locked;
        case SQLITE_FULL:
            return StoreFault::full;
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
            return StoreFault::forbidden;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        // What we ask of a database is asked rightly: a table, a column or a kind that is not as it was made says so by these.
        case SQLITE_ERROR:
        case SQLITE_RANGE:
        case SQLITE_MISMATCH:
        case -1:
            return StoreFault::damaged;
        default:
            return StoreFault::other;
    }
}

/// Does `work`, telling a fault of the database as a StoreError that names the file.
template <class Work>
auto guarded(const std::filesystem::path& file, Work work) {
    try {
        return work();
    } catch (const SQLite::Exception& fault) {
        throw StoreError(shown(file) + ": " + fault.what(), fault_of(fault), shown(file));
    }
}

}  // namespace concertation
