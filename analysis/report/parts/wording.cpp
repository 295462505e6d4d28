#include "report/parts/wording.hpp"

#include <cmath>

#include "report/differences.hpp"
#include "scenario/decimal.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// The unit taken off an interval's ends: its caption names it.
std::string bare(double value, std::string_view unit, Language language) {
    if (unit == "share") return decimal(100 * value, 1, language);
    return decimal(value, unit == "dollars" ? 0 : unit == "ratio" ? 2 : 1, language);
}

}  // namespace

std::string CellOf::from() const {
    const std::string cell = table + '.' + column + '#' + std::to_string(row->number());
    return times == 1 ? cell : cell + '*' + number_text(times);
}

Words figure(const CellOf& cell, const std::string& shown) {
    if (cell.row == nullptr || !std::isfinite(cell.value())) return plain("–");
    return {Figure{shown, cell.value(), cell.from()}};
}

Words in_unit(const CellOf& cell, std::string_view unit, Language language) { return figure(cell, in_unit(cell.value(), unit, language)); }

Words signed_in_unit(const CellOf& cell, std::string_view unit, Language language) {
    return figure(cell, signed_in_unit(cell.value(), unit, language));
}

Words signed_range(const CellOf& low, const CellOf& high, std::string_view unit, Language language) {
    if (low.row == nullptr || !std::isfinite(low.value()) || !std::isfinite(high.value())) return plain("–");
    return plain("[") + figure(low, signed_number(low.value(), unit, language)) + plain(language == Language::fr ? "; " : ", ") +
           figure(high, signed_number(high.value(), unit, language)) + plain("]");
}

Words range(const CellOf& low, const CellOf& high, std::string_view unit, Language language) {
    if (low.row == nullptr || !std::isfinite(low.value()) || !std::isfinite(high.value())) return plain("–");
    return plain("[") + figure(low, bare(low.value(), unit, language)) + plain(language == Language::fr ? "; " : ", ") +
           figure(high, bare(high.value(), unit, language)) + plain("]");
}

Words percent(const CellOf& cell, Language language) { return figure(cell, percent(cell.value(), 0, language)); }

Words whole(const CellOf& cell, Language language) { return figure(cell, decimal(cell.value(), 0, language)); }

std::string as_written(const std::string& value, Language language) {
    const std::optional<double> number = decimal(value);
    if (!number || value.find('e') != std::string::npos) return value;
    const std::size_t point = value.find('.');
    return decimal(*number, point == std::string::npos ? 0 : static_cast<int>(value.size() - point - 1), language);
}

std::string unit_of(std::string_view measure) { return std::string(measures()[static_cast<std::size_t>(measure_row(measure))].unit); }

Words plain(std::string text) { return {Piece{std::move(text)}}; }

Words operator+(Words a, const Words& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Words sentence(std::string_view key, Language language, const std::vector<Words>& values) {
    const std::string of = text(key, language);
    Words all;
    for (std::size_t at = 0; at < of.size();) {
        const std::size_t open = of.find('{', at), close = of.find('}', open);
        if (open == std::string::npos || close == std::string::npos) {
            all.emplace_back(of.substr(at));
            break;
        }
        if (open > at) all.emplace_back(of.substr(at, open - at));
        const std::size_t number = std::stoul(of.substr(open + 1, close - open - 1));
        if (number < values.size()) all.insert(all.end(), values[number].begin(), values[number].end());
        at = close + 1;
    }
    return all;
}

std::string size_and_certainty(const AnswerRow& row, Language language) {
    if (row.text("certainty").empty()) return "–";
    return size_and_certainty(row.text("size"), row.text("certainty"), row.real("difference"), language);
}

std::string mark_in_unit(double value, std::string_view unit, bool difference, Language language) {
    if (unit == "share") return difference ? decimal(100 * value, 0, language) : percent(value, 0, language);
    if (unit == "dollars" && std::fabs(value) >= 1e6) {
        const std::string millions = decimal(value / 1e6, 1, language);
        return language == Language::fr ? millions + "\u00a0M$" : "$" + millions + "M";
    }
    if (unit == "dollars") return dollars(value, language);
    return decimal(value, std::fabs(value) < 10 && value != std::floor(value) ? 2 : 0, language);
}

}  // namespace concertation
