#include "cli/factors_asked.hpp"

#include <sstream>

#include "cli/words.hpp"
#include "report/differences.hpp"
#include "scenario/decimal.hpp"
#include "scenario/folded.hpp"
#include "scenario/parameter_table.hpp"
#include "study/settings_file.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

std::vector<std::string> parts_of(const std::string& words, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(words);
    for (std::string part; std::getline(stream, part, separator);)
        if (!part.empty()) parts.push_back(part);
    return parts;
}

/// Every name of a measure: in files, then as the catalogue and as tables name it in each language.
std::vector<std::string> names_of(int row) {
    const Measure& measure = measures()[static_cast<std::size_t>(row)];
    std::vector<std::string> names{std::string(measure.name)};
    for (const Language language : {Language::fr, Language::en}) {
        names.push_back(text((measure.is_dynamic ? "dynamic." : "indicator.") + std::string(measure.name), language));
        names.push_back(measure_name(row, language));
    }
    return names;
}

/// The range written after the name, where the parameter may have it.
void take_range(Factor& factor, const std::vector<std::string>& parts, std::vector<Complaint>& complaints) {
    const int row = parameter_row(factor.name);
    const std::optional<double> low = parts.size() == 3 ? decimal(parts[1]) : std::nullopt,
                                high = parts.size() == 3 ? decimal(parts[2]) : std::nullopt;
    const Range allowed = row >= 0 ? parameter_table()[static_cast<std::size_t>(row)].allowed : Range{0, 0};
    if (row < 0 || !low || !high || !(*low < *high) || *low < allowed.low || *high > allowed.high) {
        complaints.push_back(
            complaint_about("--vary " + factor.name, both("error.factor_range", {number_text(allowed.low), number_text(allowed.high)})));
        return;
    }
    factor.low = *low;
    factor.high = *high;
}

}  // namespace

std::vector<Factor> factors_asked(const std::string& words, std::vector<Complaint>& complaints) {
    std::vector<Factor> factors;
    for (const std::string& written : parts_of(words, ',')) {
        const std::vector<std::string> parts = parts_of(written, ':');
        Factor factor = factor_named(parts.empty() ? written : parts.front());
        if (factor.name.empty()) {
            const std::string& name = parts.empty() ? written : parts.front();
            complaints.push_back(
                complaint_about("--vary " + written, with_suggestion(both("error.unknown_factor"), name, setting_names())));
            continue;
        }
        if (parts.size() > 1) take_range(factor, parts, complaints);
        factors.push_back(factor);
    }
    if (factors.empty() && complaints.empty()) complaints.push_back(complaint_about("--vary", both("error.unknown_factor")));
    return factors;
}

std::string words_of(const std::vector<Factor>& factors) {
    std::string words;
    for (const Factor& factor : factors) {
        words += (words.empty() ? "" : ",") + factor.name;
        if (factor.levels.empty()) words += ':' + number_text(factor.low) + ':' + number_text(factor.high);
    }
    return words;
}

int measure_called(const std::string& word) {
    if (const int row = measure_row(word); row >= 0) return row;
    int found = -1;
    for (int row = 0; row < static_cast<int>(measures().size()); ++row)
        for (const std::string& name : names_of(row)) {
            if (folded(name) != folded(word) || row == found) continue;
            if (found >= 0) return -1;
            found = row;
        }
    return found;
}

int measure_asked(const std::string& option, const std::string& word, std::vector<Complaint>& complaints) {
    const int row = measure_called(word);
    if (row >= 0) return row;
    std::vector<std::string> keys, known;
    for (std::size_t each = 0; each < measures().size(); ++each) {
        keys.emplace_back(measures()[each].name);
        for (const std::string& name : names_of(static_cast<int>(each))) known.push_back(name);
    }
    complaints.push_back(complaint_about(option, with_suggestion(both("error.unknown_measure", {word, listed(keys)}), word, known)));
    return 0;
}

std::vector<int> measures_asked(const std::string& option, const std::string& words, std::vector<Complaint>& complaints) {
    if (const int whole = measure_called(words); whole >= 0) return {whole};  // a name may hold a comma
    std::vector<int> rows;
    for (const std::string& word : parts_of(words, ',')) rows.push_back(measure_asked(option, word, complaints));
    return rows;
}

Condition condition_asked(const std::string& words, std::vector<Complaint>& complaints) {
    Condition condition;
    const auto sign = words.find_first_of("<>");
    const std::size_t number = sign == std::string::npos ? sign : words.find_first_not_of(' ', sign + 1);
    const std::optional<double> threshold = number == std::string::npos ? std::nullopt : decimal(words.substr(number));
    if (!threshold) {
        complaints.push_back(complaint_about("--holds", both("error.condition", {words})));
        return condition;
    }
    condition.measure = measure_asked("--holds", words.substr(0, sign), complaints);
    condition.above = words[sign] == '>';
    condition.threshold = *threshold;
    return condition;
}

}  // namespace concertation
