#pragma once
// What a results file holds already, read back replicate by replicate in the order it was written.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/digest.hpp"
#include "observe/records.hpp"

namespace SQLite {
class Database;
}

namespace concertation {

/// A replicate read back. Its record has the outcomes, the months and the axes of regions that the file keeps, and no more.
struct KnownReplicate {
    int arm = 0;
    ReplicateRecord record;
    std::vector<double> measures;  ///< as values_of
    std::optional<Digest> digest;  ///< none where it broke off
    std::string failure;
};

class KnownReplicates {
public:
    /// `database` outlives it.
    explicit KnownReplicates(SQLite::Database& database);
    ~KnownReplicates();
    KnownReplicates(KnownReplicates&&) noexcept;
    KnownReplicates& operator=(KnownReplicates&&) noexcept;

    /// The next one; none after the last. Throws what the database throws.
    std::optional<KnownReplicate> next();
    int count() const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace concertation
