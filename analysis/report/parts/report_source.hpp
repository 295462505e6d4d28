#pragma once
// What a results file holds for a page: its scenarios, their names, and the answers kept beside the replicates.

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "report/page/page.hpp"
#include "scenario/scenario.hpp"
#include "store/answers.hpp"
#include "store/stored_results.hpp"

namespace concertation {

class ReportSource {
public:
    /// Throws StoreError where the file is damaged or none of ours, ScenarioError where this version cannot read its scenario.
    explicit ReportSource(const std::filesystem::path& file);

    /// run, compare, sweep, sensitivity, findings…
    std::string kind() const { return study_.fact("study"); }
    std::string fact(const std::string& name) const { return study_.fact(name); }
    /// Whether the study ended: its answers are there.
    bool is_whole() const { return !study_.fact("complete").empty(); }
    const std::filesystem::path& file() const { return study_.file; }
    const StoredResults& study() const { return study_; }

    /// The rows of a table, none where the file has no such table.
    const std::vector<AnswerRow>& rows(const std::string& table) const;
    /// The first row of a table whose columns hold these words or whole numbers; null where none does.
    using Wanted = std::vector<std::pair<std::string, std::string>>;
    const AnswerRow* row(const std::string& table, const Wanted& wanted) const;
    /// Throws StoreError: what the file answers cannot have come from its study.
    [[noreturn]] void refuse_as_damaged() const;

    /// Scenarios at their own values: the base, then the others.
    int scenarios() const { return scenarios_; }
    /// Its title in the reader's language, or its name in the study.
    std::string title(int scenario, Language language) const;
    /// The question it asks; empty where it asks none.
    std::string question(int scenario, Language language) const;
    const Scenario& base() const { return base_; }
    /// Of territories and regions, as they may be shown; whether they are real names.
    std::string territory(int row, Language language) const;
    std::string region(int row, Language language) const;
    bool real_names() const { return base_.names == Names::real; }
    std::string axis(int row, Language language) const;
    int territories() const { return static_cast<int>(base_.territories.size()); }

private:
    StoredResults study_;
    Scenario base_;
    int scenarios_ = 0;
    mutable std::map<std::string, std::vector<AnswerRow>> tables_;  ///< read when first asked for
};

}  // namespace concertation
