#include "cli/words.hpp"

#include "observe/records.hpp"
#include "scenario/did_you_mean.hpp"
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

void refuse_unknown(const std::vector<std::string>& only, const std::vector<std::string>& known, std::string_view what) {
    std::vector<Complaint> complaints;
    for (const std::string& name : only) {
        if (std::find(known.begin(), known.end(), name) != known.end()) continue;
        complaints.push_back(complaint_about("--only " + name, with_suggestion(both(what), name, known)));
    }
    if (!complaints.empty()) throw ScenarioError(complaints);
}

std::vector<Text> indicator_meanings() {
    std::vector<Text> all;
    for (const Indicator& indicator : indicators()) all.push_back(both("indicator." + std::string(indicator.name) + ".meaning"));
    return all;
}

}  // namespace concertation
