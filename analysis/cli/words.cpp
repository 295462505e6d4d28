#include "cli/words.hpp"

#include "observe/records.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/folded.hpp"
#include "text/text.hpp"

namespace concertation {

Text both(std::string_view key, const std::vector<std::string>& values) {
    return {text(key, Language::fr, values), text(key, Language::en, values)};
}

std::string chosen(const Text& words, Language language) {
    const std::string& own = language == Language::fr ? words.fr : words.en;
    return !own.empty() ? own : language == Language::fr ? words.en : words.fr;
}

Complaint complaint_about(const std::string& word, const Text& what) { return {"", 0, 0, word, what}; }

Text with_suggestion(const Text& what, const std::string& word, const std::vector<std::string>& known) {
    const Text near = suggestion(word, known);
    return {what.fr + near.fr, what.en + near.en};
}

std::string listed(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

std::vector<std::size_t> rows_called(const std::vector<std::string>& only, const std::vector<std::string>& known, std::string_view what,
                                     const std::string& group) {
    const std::string group_dot = group + '.';
    std::vector<std::vector<std::string>> names;
    std::vector<std::string> all;
    for (const std::string& key : known) {
        names.push_back({key});
        if (!group.empty()) {
            const Text called = both(group_dot + key);
            names.back().insert(names.back().end(), {called.fr, called.en});
        }
        all.insert(all.end(), names.back().begin(), names.back().end());
    }
    std::vector<std::size_t> rows;
    std::vector<Complaint> complaints;
    for (const std::string& word : only) {
        const auto row = std::find_if(names.begin(), names.end(), [&](const std::vector<std::string>& of) {
            return std::any_of(of.begin(), of.end(), [&](const std::string& name) { return folded(name) == folded(word); });
        });
        if (row != names.end())
            rows.push_back(static_cast<std::size_t>(row - names.begin()));
        else
            complaints.push_back(complaint_about("--only " + word, with_suggestion(both(what), word, all)));
    }
    if (!complaints.empty()) throw ScenarioError(complaints);
    return rows;
}

std::vector<Text> indicator_meanings() {
    std::vector<Text> all;
    for (const Indicator& indicator : indicators()) all.push_back(both("indicator." + std::string(indicator.name) + ".meaning"));
    return all;
}

}  // namespace concertation
