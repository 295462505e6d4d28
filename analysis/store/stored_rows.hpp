#pragma once
// The rows of one table of a results file, found by the replicate they are of. Only for the store's own sources.

#include <cstdint>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/replicate_tables.hpp"

namespace concertation {

/// Throws what the database throws where what it holds cannot be what a store wrote.
[[noreturn]] void refuse_rows();

/// A cell as Writer bound it, which holds as long as its row is looked at. Throws, corrupt, where it is none of ours.
Cell cell_of(const SQLite::Column& column);

class StoredRows {
public:
    /// `table` has an arm and a replicate in its first columns, and the rows of each replicate follow one another. Throws, corrupt, where
    /// they do not.
    StoredRows(SQLite::Database& database, const std::string& table);

    /// read(row) of each row of a replicate in the order written; every cell goes into `digest`.
    template <class Read>
    auto of(int arm, int replicate, Digest& digest, Read read) {
        std::vector<decltype(read(select_))> rows;
        const Span* span = span_of(arm, replicate);
        if (span == nullptr) return rows;
        fold_heading(digest, table_, static_cast<std::size_t>(span->last - span->first + 1));
        for (select(*span); select_.executeStep();) {
            fold_row(digest);
            rows.push_back(read(select_));
        }
        return rows;
    }
    /// The same for who wants nothing but the digest.
    void fold_into(Digest& digest, int arm, int replicate);
    bool holds(int arm, int replicate) const { return span_of(arm, replicate) != nullptr; }
    /// How many replicates have rows here.
    int replicates() const { return static_cast<int>(spans_.size()); }

private:
    struct Span {
        int arm, replicate;
        std::int64_t first, last;  ///< rowids
    };
    const Span* span_of(int arm, int replicate) const;
    void select(const Span& span);
    void fold_row(Digest& digest);

    std::string table_;
    std::vector<Span> spans_;  ///< in order of arm, then replicate
    SQLite::Statement select_;
};

}  // namespace concertation
