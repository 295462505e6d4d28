#include "report/parts/report_source.hpp"

#include <algorithm>

#include "scenario/read.hpp"

namespace concertation {
namespace {

const char* suffix(Language language) { return language == Language::fr ? "_fr" : "_en"; }

/// The reader's language, else the other.
std::string either(const AnswerRow& row, const std::string& column, Language language) {
    const std::string own = row.text(column + suffix(language));
    return !own.empty() ? own : row.text(column + suffix(language == Language::fr ? Language::en : Language::fr));
}

std::string name_in(const std::vector<AnswerRow>& rows, const std::string& column, int number, const std::string& what, Language language) {
    for (const AnswerRow& row : rows)
        if (row.whole("arm") == 0 && row.whole(column) == number) return either(row, what, language);
    return std::to_string(number);
}

bool holds(const AnswerRow& row, const std::pair<std::string, std::string>& wanted) {
    const std::string text = row.text(wanted.first);
    return (text.empty() ? std::to_string(row.whole(wanted.first)) : text) == wanted.second;
}

}  // namespace

ReportSource::ReportSource(const std::filesystem::path& file)
    : study_(results_in(file)), base_(read_whole_scenario(study_.arms.front().yaml, "arm 0")) {
    const bool of_scenarios = kind() == "compare";
    scenarios_ =
        of_scenarios
            ? static_cast<int>(std::count_if(study_.arms.begin(), study_.arms.end(), [](const StoredArm& arm) { return arm.set == 0; }))
            : 1;
}

const std::vector<AnswerRow>& ReportSource::rows(const std::string& table) const {
    const auto known = tables_.find(table);
    if (known != tables_.end()) return known->second;
    return tables_.emplace(table, answers_in(file(), table).value_or(std::vector<AnswerRow>{})).first->second;
}

void ReportSource::refuse_as_damaged() const { throw damaged(file()); }

const AnswerRow* ReportSource::row(const std::string& table, const Wanted& wanted) const {
    for (const AnswerRow& row : rows(table))
        if (std::all_of(wanted.begin(), wanted.end(), [&](const auto& each) { return holds(row, each); })) return &row;
    return nullptr;
}

std::string ReportSource::title(int scenario, Language language) const {
    const AnswerRow* arm = row("arms", {{"arm", std::to_string(scenario)}});
    if (arm == nullptr) return "";
    const std::string title = either(*arm, "title", language);
    return title.empty() ? arm->text("name") : title;
}

std::string ReportSource::question(int scenario, Language language) const {
    const AnswerRow* arm = row("arms", {{"arm", std::to_string(scenario)}});
    return arm != nullptr ? either(*arm, "question", language) : "";
}

std::string ReportSource::territory(int number, Language language) const {
    return name_in(rows("territories"), "territory", number, "name", language);
}

std::string ReportSource::region(int number, Language language) const {
    return name_in(rows("regions"), "region", number, "name", language);
}

std::string ReportSource::axis(int number, Language language) const { return name_in(rows("axes"), "axis", number, "title", language); }

}  // namespace concertation
