#include "scenario/pabulib.hpp"

#include <algorithm>

#include "scenario/text_guards.hpp"

namespace concertation {
namespace {

using Row = std::vector<CsvCell>;

std::string lower(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return word;
}

bool is_empty(const Row& row) {
    return std::all_of(row.begin(), row.end(), [](const CsvCell& cell) { return cell.text.empty(); });
}

/// The section a row gives the title of; null if it is no title.
PabulibSection* section_titled(const Row& row, PabulibFile& file) {
    if (std::any_of(row.begin() + 1, row.end(), [](const CsvCell& cell) { return !cell.text.empty(); })) return nullptr;
    const std::string title = lower(row.front().text);
    return title == "meta" ? &file.meta : title == "projects" ? &file.projects : title == "votes" ? &file.votes : nullptr;
}

void complain_of_missing(const PabulibSection& section, const std::string& title, const Source& source) {
    if (section.place.line == 0)
        source.complain(
            {}, title,
            {"section absente; un fichier .pb a META, PROJECTS et VOTES", "missing section; a .pb file has META, PROJECTS and VOTES"});
    else if (section.heading.empty())
        source.complain(section.place, title, {"section sans ligne d'en-têtes", "section without a row of headings"});
}

}  // namespace

int PabulibSection::column(std::string_view name) const {
    const auto found = std::find_if(heading.begin(), heading.end(), [&](const CsvCell& cell) { return lower(cell.text) == name; });
    return found == heading.end() ? -1 : static_cast<int>(found - heading.begin());
}

const CsvCell* cell_of(const std::vector<CsvCell>& row, int column) {
    return column >= 0 && column < static_cast<int>(row.size()) ? &row[static_cast<std::size_t>(column)] : nullptr;
}

PabulibFile pabulib_file(std::string_view text, std::size_t most_bytes, const Source& source) {
    PabulibFile file;
    if (!is_readable_text(text, most_bytes, false, source)) return file;
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    PabulibSection* section = nullptr;
    bool stray = false;
    for (CsvCells reader(text, source); !reader.at_end();) {
        Row row = reader.record(';');
        if (is_empty(row)) continue;
        if (PabulibSection* titled = section_titled(row, file)) {
            if (titled->place.line != 0)
                source.complain(row.front().place, shown(row.front().text), {"section répétée", "repeated section"});
            titled->place = row.front().place;
            section = titled;
        } else if (section == nullptr) {
            if (!stray)
                source.complain(row.front().place, "",
                                {"ligne avant toute section META, PROJECTS ou VOTES", "row before any section META, PROJECTS or VOTES"});
            stray = true;
        } else if (section->heading.empty()) {
            section->heading = std::move(row);
        } else {
            section->rows.push_back(std::move(row));
        }
    }
    if (!source.complaints->none()) return file;
    complain_of_missing(file.meta, "META", source);
    complain_of_missing(file.projects, "PROJECTS", source);
    complain_of_missing(file.votes, "VOTES", source);
    return file;
}

}  // namespace concertation
