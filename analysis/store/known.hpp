#pragma once
// What a results file holds already, read back replicate by replicate.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/digest.hpp"
#include "observe/records.hpp"

#include "store/replicate_tables.hpp"

namespace SQLite {
class Database;
}

namespace concertation {

/// A replicate read back. Its record has the outcomes, the months and the axes of regions that the file keeps, and no more.
struct KnownReplicate {
    int arm = 0;
    ReplicateRecord record;
    std::vector<double> measures;  ///< as values_of
    std::optional<Digest> digest;  ///< of what came out; none where it broke off
    std::optional<Digest> rows;    ///< of the rows kept
    std::string failure;
};

class KnownReplicates {
public:
    /// `database` outlives it.
    explicit KnownReplicates(SQLite::Database& database);
    ~KnownReplicates();
    KnownReplicates(KnownReplicates&&) noexcept;
    KnownReplicates& operator=(KnownReplicates&&) noexcept;

    /// Throws what the database throws, corrupt where the rows are not those that were kept.
    std::optional<KnownReplicate> of(int arm, int replicate);
    bool holds(int arm, int replicate) const;
    int count() const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// A file whose replicates need not be run again.
class HeldReplicates {
public:
    virtual ~HeldReplicates() = default;
    virtual bool holds(int arm, int replicate) const = 0;
    /// None where it is not held. Throws StoreError, `damaged` where its rows are not those that were kept.
    virtual std::optional<KnownReplicate> known(int arm, int replicate) = 0;
    /// Throws StoreError: what is in the file cannot have come from this study.
    [[noreturn]] virtual void refuse_as_damaged() const = 0;
};

/// One that is only read.
class KeptReplicates : public HeldReplicates {
public:
    /// Throws StoreError.
    explicit KeptReplicates(const std::filesystem::path& file);
    ~KeptReplicates() override;

    bool holds(int arm, int replicate) const override;
    std::optional<KnownReplicate> known(int arm, int replicate) override;
    [[noreturn]] void refuse_as_damaged() const override;
    /// How much is kept of a replicate of an arm whose scenario keeps `detailed` in detail.
    Detail detail(int replicate, int detailed) const;
    /// Columns of shares in the table of decisions.
    int axes() const { return axes_; }

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
    Detail most_ = Detail::everything;
    int axes_ = 0;
};

}  // namespace concertation
