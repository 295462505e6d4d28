#include "cli/factors_asked.hpp"

#include <sstream>

#include "cli/words.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "study/settings_file.hpp"

namespace concertation {
namespace {

std::vector<std::string> parts_of(const std::string& words, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(words);
    for (std::string part; std::getline(stream, part, separator);)
        if (!part.empty()) parts.push_back(part);
    return parts;
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

int measure_asked(const std::string& option, const std::string& word, std::vector<Complaint>& complaints) {
    const int row = measure_row(word);
    if (row >= 0) return row;
    std::vector<std::string> known;
    known.reserve(measures().size());
    for (const Measure& measure : measures()) known.emplace_back(measure.name);
    complaints.push_back(complaint_about(option, with_suggestion(both("error.unknown_measure", {word, listed(known)}), word, known)));
    return 0;
}

std::vector<int> measures_asked(const std::string& option, const std::string& words, std::vector<Complaint>& complaints) {
    std::vector<int> rows;
    for (const std::string& word : parts_of(words, ',')) rows.push_back(measure_asked(option, word, complaints));
    return rows;
}

Condition condition_asked(const std::string& words, std::vector<Complaint>& complaints) {
    Condition condition;
    const auto sign = words.find_first_of("<>");
    const std::optional<double> threshold = sign == std::string::npos ? std::nullopt : decimal(words.substr(sign + 1));
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
