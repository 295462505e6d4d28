#include "scenario/csv_cells.hpp"

#include <algorithm>

#include "scenario/decimal.hpp"

namespace concertation {
namespace {

/// Most cells a text may have, so that memory stays bounded.
constexpr std::size_t most_cells = 4000000;

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::optional<double> number_in(std::string text, char separator) {
    if (separator != ',') std::replace(text.begin(), text.end(), ',', '.');
    return decimal(text);
}

}  // namespace

std::string column_letters(int column) {
    std::string letters;
    for (int left = column; left > 0; left = (left - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

Text place_in_sheet(const CsvCell& cell) {
    const std::string row = std::to_string(cell.row), column = column_letters(cell.column);
    return {"ligne " + row + ", colonne " + column, "line " + row + ", column " + column};
}

std::string_view CsvCells::line() const {
    std::string_view line = text_.substr(std::min(at_, text_.size()));
    line = line.substr(0, line.find('\n'));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

void CsvCells::skip_line() {
    at_ = std::min(text_.find('\n', at_), text_.size());
    line_begins(++at_);
    ++row_;
}

std::vector<CsvCell> CsvCells::record(char separator) {
    std::vector<CsvCell> cells;
    for (bool more = true; more && !broken_;) {
        CsvCell cell{"", place(), row_, static_cast<int>(cells.size()) + 1};
        cell.text = cell_text(separator, cell);
        cell.number = number_in(cell.text, separator);
        more = at_ < text_.size() && text_[at_] == separator;
        ++at_;
        if (++cells_ > most_cells) give_up(cell, {"trop de cellules (4 000 000 au plus)", "too many cells (4,000,000 at most)"});
        cells.push_back(std::move(cell));
    }
    line_begins(at_);
    ++row_;
    return cells;
}

/// Up to the next separator or end of line, where it stops.
std::string CsvCells::cell_text(char separator, const CsvCell& cell) {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t') && text_[at_] != separator) ++at_;
    std::string inside;
    if (at_ < text_.size() && text_[at_] == '"') {
        for (++at_;; ++at_) {
            if (at_ >= text_.size()) {
                give_up(cell, {"guillemet jamais fermé", "quote never closed"});
                return {};
            }
            const bool quote = text_[at_] == '"';
            if (quote && text_.substr(at_ + 1, 1) != "\"") break;
            at_ += quote ? 1 : 0;
            inside += text_[at_];
            if (text_[at_] == '\n') line_begins(at_ + 1);
        }
        ++at_;
    }
    const std::size_t rest = at_;
    while (at_ < text_.size() && text_[at_] != separator && text_[at_] != '\n') ++at_;
    return inside + trimmed(text_.substr(rest, at_ - rest));
}

/// Of the next character; columns are counted in characters.
Place CsvCells::place() {
    for (; counted_ < at_ && counted_ < text_.size(); ++counted_) column_ += (text_[counted_] & 0xC0) != 0x80 ? 1 : 0;
    return {line_, column_};
}

void CsvCells::line_begins(std::size_t at) {
    ++line_;
    column_ = 1;
    counted_ = at;
}

void CsvCells::give_up(const CsvCell& where, const Text& why) {
    const Text at = place_in_sheet(where);
    source_.complain(where.place, "", {at.fr + " : " + why.fr, at.en + ": " + why.en});
    broken_ = true;
}

}  // namespace concertation
