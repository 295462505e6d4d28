#pragma once
// The results file of a study: one SQLite database, written replicate by replicate.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/digest.hpp"
#include "observe/records.hpp"
#include "scenario/scenario.hpp"
#include "store/answers.hpp"
#include "store/file.hpp"
#include "store/known.hpp"

namespace concertation {

/// What a results file says of itself before the first replicate.
struct Heading {
    struct Arm {
        std::string name;
        const Scenario* scenario;           ///< null: `base`'s with `settings` on top
        int base = 0, set = 0;              ///< row of arms; set of assumptions, 0: the defaults
        std::vector<std::string> settings;  ///< key=value
        std::string yaml;  ///< the whole scenario of an arm without one of its own; may be empty: then base and settings tell
    };
    struct Fact {
        std::string name, value;
    };
    std::vector<Arm> arms;         ///< at least one; scenarios outlive the store
    std::vector<Fact> provenance;  ///< in the order shown; names differ
    std::vector<Text> indicators;  ///< meaning of each of indicators(), in their order
    std::string kind = "run";      ///< which command's study: run, compare, sweep…
    std::string design;            ///< what else could change a number: version, options
    bool only_measures = false;    ///< one row a replicate, no outcomes by territory, no months
    bool only_outcomes = false;    ///< outcomes by territory and no months
};

/// What stands where a results file is to go.
enum class Standing {
    free,        ///< nothing, or an empty file or database
    unfinished,  ///< this very study, cut short: it can go on
    finished,    ///< this very study, whole
    another,     ///< another study, or another version's
    foreign      ///< no results file
};
/// Throws StoreError where what stands there cannot be read.
Standing standing_of(const std::filesystem::path& file, const Heading& heading);

/// Safe against a kill at any moment: what was added before the last hold() is in the file.
class Store {
public:
    /// Begins `file`, or goes on with it where it holds this very study, whole or not. Throws StoreError.
    Store(const std::filesystem::path& file, const Heading& heading);
    ~Store();
    Store(Store&&) noexcept;

    /// Replicates that were there as it was opened, not yet told by next_known().
    int known() const;
    /// The next of them, in the order written; none after the last. Throws StoreError.
    std::optional<KnownReplicate> next_known();
    /// Throws StoreError: what is in the file cannot have come from this study.
    [[noreturn]] void refuse_as_damaged() const;

    /// Adds a replicate that ended well; its months, decisions, projects, events and ledgers where its arm's scenario keeps that many in
    /// detail. Throws StoreError.
    void add(int arm, const ReplicateRecord& record, const std::vector<double>& measures, const Digest& digest, double seconds);
    /// Adds a replicate that broke off. Throws StoreError.
    void add_failure(int arm, int replicate, std::string_view why, double seconds);
    /// Keeps answers drawn from the replicates, in place of those of the same names. Throws StoreError.
    void keep(const std::vector<AnswerTable>& answers);
    /// Writes the whole scenario of an arm that the heading could not tell yet. Throws StoreError.
    void describe_arm(int arm, const std::string& yaml);
    /// Takes out an arm that the heading held ready and that does not run. Throws StoreError.
    void forget_arm(int arm);
    /// Puts what was added into the file. Throws StoreError.
    void hold();
    /// Adds the last facts and closes the file as one tidy piece. Nothing may be added after. Throws StoreError.
    void finish(const std::vector<Heading::Fact>& facts);
    /// Closes it unfinished, as one tidy piece. Nothing may be added after. Throws StoreError.
    void leave();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace concertation
