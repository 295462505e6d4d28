#include "scenario/csv.hpp"

#include <algorithm>

#include "scenario/text_guards.hpp"

namespace concertation {
namespace {

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

/// The text of one cell as written, quotes and all: its length in `line` from `start`; npos if a quote is never closed.
std::size_t cell_length(std::string_view line, std::size_t start, char separator) {
    bool quoted = false;
    std::size_t at = start;
    for (; at < line.size() && (quoted || line[at] != separator); ++at) {
        if (line[at] == '"') quoted = !quoted;
    }
    return quoted ? std::string_view::npos : at - start;
}

std::string unquoted(const std::string& cell) {
    if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"') return cell;
    std::string text;
    for (std::size_t i = 1; i + 1 < cell.size(); ++i) {
        text += cell[i];
        if (cell[i] == '"' && cell[i + 1] == '"') ++i;
    }
    return text;
}

std::vector<CsvCell> cells_of(std::string_view line, int number, char separator, const Source& source) {
    std::vector<CsvCell> cells;
    int column = 1;
    for (std::size_t start = 0; start <= line.size();) {
        const std::size_t length = cell_length(line, start, separator);
        if (length == std::string_view::npos) {
            source.complain({number, column}, "", {"guillemet jamais fermé", "quote never closed"});
            return {};
        }
        const std::string_view written = line.substr(start, length);
        cells.push_back({unquoted(trimmed(written)), {number, column}});
        column += place_of(written, written.size()).column;
        start += length + 1;
    }
    return cells;
}

}  // namespace

CsvTable csv_table(std::string_view text, std::size_t most_bytes, const Source& source) {
    CsvTable table;
    if (!is_readable_text(text, most_bytes, false, source)) return table;
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    const std::string_view heading = text.substr(0, text.find('\n'));
    const auto count = [&](char c) { return std::count(heading.begin(), heading.end(), c); };
    table.separator = count(';') > count(',') ? ';' : ',';
    int number = 0;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        std::string_view line = text.substr(start, end - start);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        start = end + 1;
        ++number;
        if (trimmed(line).empty()) continue;
        table.rows.push_back(cells_of(line, number, table.separator, source));
        if (!table.rows.back().empty()) continue;
        table.rows.clear();
        return table;
    }
    if (table.rows.empty()) source.complain({}, "", {"tableau vide", "empty table"});
    return table;
}

}  // namespace concertation
