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
#include "store/answers.hpp"
#include "store/file.hpp"
#include "store/heading.hpp"
#include "store/known.hpp"

namespace concertation {

/// Safe against a kill at any moment: what was added before the last hold() is in the file.
class Store : public HeldReplicates {
public:
    /// Begins `file`, or goes on with it where it holds this very study, whole or not, with as many replicates or fewer. Throws StoreError.
    Store(const std::filesystem::path& file, const Heading& heading);
    ~Store() override;
    Store(Store&&) noexcept;

    /// How many replicates were there as it was opened.
    int known() const;
    /// Whether it was whole as it was opened: then there is nothing to add.
    bool was_whole() const;
    /// Of what was there.
    bool holds(int arm, int replicate) const override;
    std::optional<KnownReplicate> known(int arm, int replicate) override;
    [[noreturn]] void refuse_as_damaged() const override;

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
