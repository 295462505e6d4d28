#include "store/export.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>

#include "scenario/decimal.hpp"
#include "store/guarded.hpp"
#include "store/marks.hpp"
#include "store/opened.hpp"
#include "store/ro_crate.hpp"
#include "store/staged_folder.hpp"
#include "store/stored_results.hpp"

namespace concertation {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Whether a spreadsheet would take text for a formula: it begins as one, in letters of either width or behind a blank, and is no number.
bool would_run(std::string_view text) {
    constexpr std::string_view beginnings[] = {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    const bool begins = std::any_of(std::begin(beginnings), std::end(beginnings),
                                    [&](std::string_view each) { return text.substr(0, each.size()) == each; });
    return begins && !decimal(text);
}

/// A cell as csv wants it: quoted where it holds what would end it (RFC 4180), or blanks around that readers take off.
std::string text_of(std::string text, const CsvForm& form) {
    const char separator = form.separator;
    if (form.nothing_run && would_run(text)) text.insert(0, "'");
    const bool plain = text.find_first_of(std::string("\"\r\n") + separator) == std::string::npos;
    if (plain && (text.empty() || (!is_blank(text.front()) && !is_blank(text.back())))) return text;
    std::string all = "\"";
    for (const char letter : text) all += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return all + '"';
}

std::string cell_text(const SQLite::Column& cell, const CsvForm& form) {
    if (cell.isNull()) return "";
    if (!cell.isFloat()) return text_of(cell.getString(), form);
    std::string number = number_text(cell.getDouble());
    const auto point = number.find('.');
    if (point != std::string::npos) number[point] = form.decimal;
    return number;
}

/// A last row of the dictionary, about all tables, in its columns of words.
void write_note(std::ostream& stream, const SQLite::Statement& rows, const CsvForm& form) {
    for (int column = 0; column < rows.getColumnCount(); ++column) {
        const std::string_view name = rows.getColumnName(column);
        if (column > 0) stream << form.separator;
        stream << (name == "meaning_fr" ? text_of(form.note.fr, form) : name == "meaning_en" ? text_of(form.note.en, form) : "");
    }
    stream << "\r\n";
}

/// Thrown between two rows: whoever waits for them no longer does.
struct GivenUp {};

/// A file in a folder that is ours alone.
class OwnFile {
public:
    explicit OwnFile(const std::filesystem::path& path) : path_(path), stream_(path, std::ios::binary) {}
    std::ostream& stream() { return stream_; }
    bool fine() const { return static_cast<bool>(stream_); }

    /// Throws StoreError where any of it is not on the disk.
    void close() {
        stream_.close();
        if (stream_) return;
        const std::string name = shown(path_.filename());
        throw StoreError(name + ": cannot be written", errno == ENOSPC ? StoreFault::full : StoreFault::forbidden, name);
    }

private:
    std::filesystem::path path_;
    std::ofstream stream_;
};

void write_table(SQLite::Database& database, const std::string& table, const std::filesystem::path& path, const CsvForm& form,
                 const std::function<bool()>& go_on) {
    constexpr int rows_at_once = 1000;
    OwnFile file(path);
    std::ostream& stream = file.stream();
    if (form.byte_order_mark) stream << "\xEF\xBB\xBF";
    SQLite::Statement rows(database, "SELECT * FROM " + table + " ORDER BY rowid");
    for (int column = 0; column < rows.getColumnCount(); ++column)
        stream << (column > 0 ? std::string(1, form.separator) : "") << text_of(rows.getColumnName(column), form);
    stream << "\r\n";
    for (int row = 0; file.fine() && rows.executeStep(); ++row) {
        if (row % rows_at_once == 0 && go_on && !go_on()) throw GivenUp{};
        for (int column = 0; column < rows.getColumnCount(); ++column) {
            if (column > 0) stream << form.separator;
            stream << cell_text(rows.getColumn(column), form);
        }
        stream << "\r\n";
    }
    if (table == "dictionary" && !form.note.en.empty()) write_note(stream, rows, form);
    file.close();
}

/// Everything into a folder of one's own.
std::vector<std::string> written(const StoredResults& results, const std::filesystem::path& file, const std::filesystem::path& folder,
                                 const CsvForm& form, const std::function<bool()>& go_on) {
    SQLite::Database database = opened_to_read(file);
    std::vector<std::string> names;
    for (const std::string& table : tables_in(database)) {
        names.push_back(table + ".csv");
        write_table(database, table, folder / names.back(), form, go_on);
    }
    OwnFile about(folder / "ro-crate-metadata.json");
    about.stream() << ro_crate(results, names) << '\n';
    about.close();
    names.emplace_back("ro-crate-metadata.json");
    return names;
}

}  // namespace

std::vector<std::string> export_tables(const std::filesystem::path& file, const std::filesystem::path& folder, const CsvForm& form,
                                       const std::function<bool()>& go_on) {
    const StoredResults results = results_in(file);
    StagedFolder staged(folder);
    try {
        std::vector<std::string> names = guarded(file, [&] { return written(results, file, staged.path(), form, go_on); });
        staged.reveal();
        return names;
    } catch (const GivenUp&) {
        return {};
    }
}

}  // namespace concertation
