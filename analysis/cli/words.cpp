#include "cli/words.hpp"

#include "observe/records.hpp"
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

std::vector<Text> indicator_meanings() {
    std::vector<Text> all;
    for (const Indicator& indicator : indicators()) all.push_back(both("indicator." + std::string(indicator.name) + ".meaning"));
    return all;
}

}  // namespace concertation
