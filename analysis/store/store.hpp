#pragma once
// The results file of a study: one SQLite database, written replicate by replicate.

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/digest.hpp"
#include "observe/records.hpp"
#include "scenario/scenario.hpp"
#include "store/file.hpp"

namespace concertation {

/// What a results file says of itself before the first replicate.
struct Heading {
    struct Arm {
        std::string name;
        const Scenario* scenario;
    };
    struct Fact {
        std::string name, value;
    };
    std::vector<Arm> arms;         ///< at least one; scenarios outlive the store
    std::vector<Fact> provenance;  ///< in the order shown; names differ
    std::vector<Text> indicators;  ///< meaning of each of indicators(), in their order
};

/// Safe against a kill at any moment: what was added before the last hold() is in the file.
class Store {
public:
    /// Begins `file`, which must not exist. Throws StoreError.
    Store(const std::filesystem::path& file, const Heading& heading);
    ~Store();
    Store(Store&&) noexcept;

    /// Adds a replicate that ended well; months, decisions, projects, events and ledgers only when `detailed`. Throws StoreError.
    void add(int arm, const ReplicateRecord& record, const Digest& digest, double seconds, bool detailed);
    /// Adds a replicate that broke off. Throws StoreError.
    void add_failure(int arm, int replicate, std::string_view why, double seconds);
    /// Puts what was added into the file. Throws StoreError.
    void hold();
    /// Adds the last facts and closes the file as one tidy piece. Nothing may be added after. Throws StoreError.
    void finish(const std::vector<Heading::Fact>& facts);

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace concertation
