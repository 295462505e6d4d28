#include "scenario/csv.hpp"

#include <algorithm>
#include <optional>

#include <iconv.h>

#include "scenario/decimal.hpp"
#include "scenario/text_guards.hpp"

namespace concertation {
namespace {

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

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

std::optional<double> number_in(std::string text, char separator) {
    if (separator != ',') std::replace(text.begin(), text.end(), ',', '.');
    return decimal(text);
}

/// Reads cells one by one, and knows where it stands.
class CellReader {
public:
    explicit CellReader(std::string_view text) : text_(text) {}

    bool at_end() const { return at_ >= text_.size(); }
    /// Where the next character stands; columns are counted in characters.
    Place place() {
        column_ += place_of(text_.substr(counted_, at_ - counted_), at_ - counted_).column - 1;
        counted_ = at_;
        return {line_, column_};
    }

    /// The next line, without its end, if `is_wanted` says so; else it stays.
    template <class Wanted>
    bool skip_line_if(Wanted is_wanted) {
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        std::string_view line = text_.substr(at_, end - at_);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (!is_wanted(line)) return false;
        at_ = end;
        next_line();
        return true;
    }

    /// The cells of one record; a quoted cell may hold separators, doubled quotes and ends of lines. Complains of a quote never closed.
    std::vector<CsvCell> record(char separator, const Source& source) {
        std::vector<CsvCell> cells;
        for (;;) {
            const Place start = place();
            std::optional<std::string> text = cell(separator);
            if (!text) {
                source.complain(start, "", {"guillemet jamais fermé", "quote never closed"});
                return {};
            }
            const std::optional<double> number = number_in(*text, separator);
            cells.push_back({std::move(*text), start, number});
            if (at_end()) return cells;
            if (text_[at_] == separator) {
                ++at_;
                continue;
            }
            next_line();
            return cells;
        }
    }

private:
    /// Up to the next separator or end of line, which stay; nothing where a quote is never closed.
    std::optional<std::string> cell(char separator) {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t') && text_[at_] != separator) ++at_;
        std::string text;
        if (at_ < text_.size() && text_[at_] == '"') {
            ++at_;
            for (;; ++at_) {
                if (at_end()) return std::nullopt;
                if (text_[at_] == '"') {
                    if (text_.substr(at_ + 1, 1) != "\"") break;
                    ++at_;
                }
                text += text_[at_];
                if (text_[at_] == '\n') line_begins(at_ + 1);
            }
            ++at_;
        }
        const std::size_t rest = at_;
        while (at_ < text_.size() && text_[at_] != separator && text_[at_] != '\n') ++at_;
        std::string_view after = text_.substr(rest, at_ - rest);
        if (!after.empty() && after.back() == '\r') after.remove_suffix(1);
        return text + trimmed(after);
    }

    void next_line() {
        if (at_end()) return;
        line_begins(++at_);
    }

    void line_begins(std::size_t at) {
        ++line_;
        column_ = 1;
        counted_ = at;
    }

    std::string_view text_;
    std::size_t at_ = 0, counted_ = 0;  ///< counted_: up to where column_ counts
    int line_ = 1, column_ = 1;
};

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

CsvTable csv_table(std::string_view bytes, std::size_t most_bytes, const Source& source) {
    CsvTable table;
    if (bytes.size() > most_bytes && !is_readable_text(bytes, most_bytes, false, source)) return table;
    const std::string text = as_utf8(bytes);
    if (!is_readable_text(text, text.size(), false, source)) return table;
    CellReader reader(text);
    const auto is_blank = [](std::string_view line) { return trimmed(line).empty(); };
    const auto skip_blank = [&] {
        while (!reader.at_end() && reader.skip_line_if(is_blank)) {
        }
    };
    skip_blank();
    table.separator = 0;
    reader.skip_line_if([&](std::string_view line) {
        const bool says = line.size() == 5 && line.substr(0, 4) == "sep=";  // what Excel reads first
        if (says) table.separator = line[4];
        return says;
    });
    if (table.separator == 0)
        reader.skip_line_if([&](std::string_view line) {
            table.separator = separator_of(line);
            return false;
        });
    for (skip_blank(); !reader.at_end(); skip_blank()) {
        table.rows.push_back(reader.record(table.separator, source));
        if (!table.rows.back().empty()) continue;
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
