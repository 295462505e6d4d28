#include "scenario/csv.hpp"

#include <algorithm>

#include <iconv.h>

#include "scenario/text_guards.hpp"

namespace concertation {
namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

/// The same text in UTF-8, from another encoding; empty where it is none of that encoding.
std::string converted(std::string_view bytes, const char* from) {
    const iconv_t convert = iconv_open("UTF-8", from);
    if (convert == iconv_t(-1)) return {};
    std::string in(bytes), out(bytes.size() * 3 + 16, '\0');
    char *read = in.data(), *written = out.data();
    std::size_t left = in.size(), room = out.size();
    const bool done = iconv(convert, &read, &left, &written, &room) != static_cast<std::size_t>(-1);
    iconv_close(convert);
    out.resize(done ? out.size() - room : 0);
    return out;
}

/// UTF-8 text of a table as spreadsheets save it: in UTF-8 with or without its mark, in UTF-16 with it, in Windows-1252.
std::string as_utf8(std::string_view bytes) {
    if (bytes.substr(0, 2) == "\xFF\xFE") return converted(bytes.substr(2), "UTF-16LE");
    if (bytes.substr(0, 2) == "\xFE\xFF") return converted(bytes.substr(2), "UTF-16BE");
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") return std::string(bytes.substr(3));
    if (bytes.empty() || !converted(bytes, "UTF-8").empty()) return std::string(bytes);
    const std::string text = converted(bytes, "WINDOWS-1252");
    return text.empty() ? std::string(bytes) : text;
}

std::size_t filled(const std::vector<CsvCell>& row) {
    return static_cast<std::size_t>(std::count_if(row.begin(), row.end(), [](const CsvCell& cell) { return !cell.text.empty(); }));
}

/// What a spreadsheet leaves around a table: a line of title above it, empty cells after its last column.
void take_off_leftovers(std::vector<std::vector<CsvCell>>& rows) {
    const auto is_title = [](const std::vector<CsvCell>& row) { return filled(row) == 1 && row.size() > 1 && !row.front().text.empty(); };
    while (rows.size() > 1 && is_title(rows.front()) && filled(rows[1]) > 1) rows.erase(rows.begin());
    std::vector<CsvCell>& heading = rows.front();
    while (heading.size() > 1 && heading.back().text.empty()) heading.pop_back();
    for (std::vector<CsvCell>& row : rows)
        while (row.size() > heading.size() && row.back().text.empty()) row.pop_back();
}

/// The one of `; , tab` that the line has most of; a comma where it has none.
char separator_of(std::string_view line) {
    const auto count = [&](char c) { return std::count(line.begin(), line.end(), c); };
    char most = ',';
    for (const char c : {';', '\t'})
        if (count(c) > count(most)) most = c;
    return most;
}

}  // namespace

void TableSource::complain(const CsvCell& cell, const std::string& key, const Text& what) const {
    Text at = place_in_sheet(cell);
    const auto column = static_cast<std::size_t>(cell.column) - 1;
    const std::string title = column < heading.size() && heading[column].row != cell.row ? shown(heading[column].text) : "";
    if (!title.empty()) at = {at.fr + " (« " + title + " »)", at.en + " (“" + title + "”)"};
    source.complain(cell.place, key, {at.fr + " : " + what.fr, at.en + ": " + what.en});
}

CsvTable csv_table(std::string_view bytes, std::size_t most_bytes, const Source& source) {
    CsvTable table;
    if (bytes.size() > most_bytes && !is_readable_text(bytes, most_bytes, false, source)) return table;
    const std::string text = as_utf8(bytes);
    if (!is_readable_text(text, text.size(), false, source)) return table;
    CsvCells cells(text, source);
    const auto skip_blank = [&] {
        while (!cells.at_end() && is_blank(cells.line())) cells.skip_line();
    };
    skip_blank();
    const std::string_view first = cells.line();
    const bool says = first.size() == 5 && first.substr(0, 4) == "sep=";  // what Excel reads first
    table.separator = says ? first[4] : separator_of(first);
    if (says) cells.skip_line();
    if (says) cells.begin_rows();  // spreadsheets do not show it
    for (skip_blank(); !cells.at_end(); skip_blank()) table.rows.push_back(cells.record(table.separator));
    if (cells.broken()) {
        table.rows.clear();
        return table;
    }
    if (table.rows.empty()) {
        source.complain({}, "", {"tableau vide", "empty table"});
        return table;
    }
    take_off_leftovers(table.rows);
    return table;
}

}  // namespace concertation
