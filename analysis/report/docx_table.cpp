#include "report/docx_table.hpp"

#include <algorithm>
#include <numeric>

#include "core/expects.hpp"
#include "report/docx_text.hpp"
#include "report/width.hpp"
#include "report/xml.hpp"

namespace concertation {
namespace {

/// How the words of a table stand: their style, and in twentieths of a point a letter with some to spare and what a cell keeps free left
/// and right.
struct Cut {
    const char* style;
    int letter, margins;
};
constexpr Cut usual{"TableText", 98, 220}, small{"TableTextSmall", 78, 120};

constexpr int heading_letters = 14;  ///< a heading longer than this goes over lines before its column widens

int longest_word(std::string_view text) {
    int longest = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        longest = std::max(longest, display_width(text.substr(at, end - at)));
        at = end + 1;
    }
    return longest;
}

/// The widths a column can have: `least` breaks no word, `whole` breaks no line.
struct Span {
    int least = 0, whole = 0;
};

std::vector<Span> spans_of(const PageTable& table, const Cut& cut) {
    std::vector<Span> spans;
    for (const std::string& heading : table.heading) {
        const int word = longest_word(heading), line = std::min(display_width(heading), heading_letters);
        spans.push_back({word, std::max(word, line)});
    }
    for (const PageTable::Row& row : table.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const std::string cell = plain(row.cells[column]);
            spans[column].least = std::max(spans[column].least, longest_word(cell));
            spans[column].whole = std::max(spans[column].whole, display_width(cell));
        }
    }
    for (Span& span : spans) span = {cut.margins + cut.letter * span.least, cut.margins + cut.letter * span.whole};
    return spans;
}

Span total_of(const std::vector<Span>& spans) {
    Span total;
    for (const Span& span : spans) total = {total.least + span.least, total.whole + span.whole};
    return total;
}

/// `span` with its part of what `room` leaves once every column of `total` has its whole words.
int shared(const Span& span, const Span& total, int room) {
    return span.least + (room - total.least) * (span.whole - span.least) / (total.whole - total.least);
}

/// Whole lines where there is room, first for the columns that take less than their even part of it; else whole words, else shares of the
/// room.
std::vector<int> widths_of(const std::vector<Span>& spans, int room) {
    const Span total = total_of(spans);
    const auto is_short = [&](const Span& span) { return span.whole <= room / static_cast<int>(spans.size()); };
    std::vector<Span> longer;
    int left = room;
    for (const Span& span : spans) {
        if (is_short(span))
            left -= span.whole;
        else
            longer.push_back(span);
    }
    const Span rest = total_of(longer);
    std::vector<int> widths;
    for (const Span& span : spans) {
        if (total.whole <= room)
            widths.push_back(span.whole);
        else if (rest.least <= left)
            widths.push_back(is_short(span) ? span.whole : shared(span, rest, left));
        else if (total.least <= room)
            widths.push_back(shared(span, total, room));
        else
            widths.push_back(room * span.least / total.least);
    }
    return widths;
}

std::string cell_of(const std::string& words, const Cut& cut, int width, bool right, bool ruled) {
    std::string cell = "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>";
    if (ruled) cell += "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A94A3\"/></w:tcBorders>";
    return cell + "</w:tcPr>" + docx_paragraph(cut.style, right ? "<w:jc w:val=\"right\"/>" : "", docx_run(words)) + "</w:tc>";
}

}  // namespace

std::string docx_table(const PageTable& table, int room) {
    expects(!table.heading.empty(), "a table of a page has a column");
    for (const PageTable::Row& row : table.rows) expects(row.cells.size() == table.heading.size(), "a row of a page has one cell a column");
    const Cut cut = total_of(spans_of(table, usual)).least <= room ? usual : small;
    const std::vector<int> widths = widths_of(spans_of(table, cut), room);
    const std::string margin = std::to_string(cut.margins / 2 - 10);
    const auto right = [&](std::size_t column) { return static_cast<int>(column) >= table.columns_of_words; };

    std::string all = "<w:tbl><w:tblPr><w:tblStyle w:val=\"PageTable\"/><w:tblW w:w=\"" +
                      std::to_string(std::accumulate(widths.begin(), widths.end(), 0)) +
                      "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"" + margin +
                      "\" w:type=\"dxa\"/><w:right w:w=\"" + margin +
                      "\" w:type=\"dxa\"/></w:tblCellMar>"
                      "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" "
                      "w:noHBand=\"1\" w:noVBand=\"1\"/>";
    if (!table.caption.empty()) all += "<w:tblCaption w:val=\"" + xml_escaped(table.caption) + "\"/>";
    all += "</w:tblPr><w:tblGrid>";
    for (const int width : widths) all += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    all += "</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    for (std::size_t column = 0; column < widths.size(); ++column)
        all += cell_of(table.heading[column], cut, widths[column], right(column), false);
    all += "</w:tr>\n";
    for (const PageTable::Row& row : table.rows) {
        all += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (std::size_t column = 0; column < widths.size(); ++column)
            all += cell_of(plain(row.cells[column]), cut, widths[column], right(column), row.ruled);
        all += "</w:tr>\n";
    }
    return all + "</w:tbl>\n";
}

}  // namespace concertation
