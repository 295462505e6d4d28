#include "scenario/pabulib.hpp"

#include <algorithm>

#include "scenario/text_guards.hpp"

namespace concertation {
namespace {

using Row = std::vector<CsvCell>;

/// Most cells a file may have, so that memory stays bounded.
constexpr std::size_t most_cells = 4000000;

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::string lower(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return word;
}

/// Walks the text cell by cell.
class Reader {
public:
    Reader(std::string_view text, const Source& source) : text_(text), source_(source) {}

    bool at_end() const { return at_ >= text_.size() || broken_; }

    /// The cells up to the end of the line, or of the last line of a quoted cell.
    Row row() {
        Row cells;
        for (bool more = true; more && !broken_;) {
            const Place place{line_, column()};
            cells.push_back({cell(place), place});
            more = at_ < text_.size() && text_[at_] == ';';
            ++at_;
            if (++cells_ > most_cells) give_up(place, {"trop de cellules (4 000 000 au plus)", "too many cells (4,000,000 at most)"});
        }
        ++line_;
        counted_ = at_;
        column_ = 1;
        return cells;
    }

private:
    std::string cell(Place place) {
        const std::size_t first = std::min(text_.find_first_not_of(" \t", at_), text_.size());
        if (first == text_.size() || text_[first] != '"') return plain(at_);
        std::string inside;
        for (std::size_t at = first + 1; at < text_.size(); ++at) {
            if (text_[at] == '\n') ++line_, counted_ = at + 1, column_ = 1;
            if (text_[at] != '"') {
                inside += text_[at];
            } else if (at + 1 < text_.size() && text_[at + 1] == '"') {
                inside += text_[at++];
            } else {
                return inside + plain(at + 1);
            }
        }
        give_up(place, {"guillemet jamais fermé", "quote never closed"});
        return {};
    }

    void give_up(Place place, const Text& why) {
        source_.complain(place, "", why);
        broken_ = true;
    }

    /// Of `at_`, in characters from 1.
    int column() {
        for (; counted_ < at_ && counted_ < text_.size(); ++counted_) column_ += (text_[counted_] & 0xC0) != 0x80 ? 1 : 0;
        return column_;
    }

    std::string plain(std::size_t from) {
        at_ = std::min(text_.find_first_of(";\n", from), text_.size());
        return trimmed(text_.substr(from, at_ - from));
    }

    std::string_view text_;
    const Source& source_;
    std::size_t at_ = 0, counted_ = 0, cells_ = 0;
    int line_ = 1, column_ = 1;
    bool broken_ = false;
};

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
    for (Reader reader(text, source); !reader.at_end();) {
        Row row = reader.row();
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
