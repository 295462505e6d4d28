#include "report/page/docx_table.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "core/expects.hpp"
#include "report/page/docx_text.hpp"
#include "report/page/xml.hpp"
#include "report/width.hpp"

namespace concertation {
namespace {

/// How the words of a table stand: their style, and in twentieths of a point a letter with some to spare and what a cell keeps free left
/// and right.
struct Cut {
    const char* style;
    int letter, margins;
};
constexpr Cut cuts[] = {{"TableText", 94, 220}, {"TableTextMiddle", 84, 160}, {"TableTextSmall", 75, 120}};
constexpr int heading_letters = 14;  ///< a heading longer than this goes over lines before its column widens
constexpr int easy_letters = 20;     ///< a cell longer than this reads well over lines

int longest_word(std::string_view text) {
    int longest = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        longest = std::max(longest, display_width(text.substr(at, end - at)));
        at = end + 1;
    }
    return longest;
}

/// The widths a column can have: `least` breaks no word, `easy` no short line, `whole` no line.
struct Span {
    int least = 0, easy = 0, whole = 0;
};

std::vector<Span> spans_of(const PageTable& table, const Cut& cut) {
    std::vector<Span> spans;
    for (const std::string& heading : table.heading) {
        // A heading is bold: a letter more.
        const int word = longest_word(heading) + 1, line = std::max(word, std::min(display_width(heading) + 1, heading_letters));
        spans.push_back({word, line, line});
    }
    for (const PageTable::Row& row : table.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const std::string cell = plain(row.cells[column]);
            const int word = longest_word(cell), line = display_width(cell);
            Span& span = spans[column];
            span = {std::max(span.least, word), std::max({span.easy, word, std::min(line, easy_letters)}), std::max(span.whole, line)};
        }
    }
    const auto room = [&](int letters) { return cut.margins + cut.letter * letters; };
    for (Span& span : spans) span = {room(span.least), room(span.easy), room(span.whole)};
    return spans;
}

Span total_of(const std::vector<Span>& spans) {
    Span total;
    for (const Span& span : spans) total = {total.least + span.least, total.easy + span.easy, total.whole + span.whole};
    return total;
}

/// The largest letters in which the table reads well; else those that break no word; else the smallest.
const Cut& cut_for(const PageTable& table, int room) {
    for (const int Span::*width : {&Span::easy, &Span::least})
        for (const Cut& cut : cuts)
            if (total_of(spans_of(table, cut)).*width <= room) return cut;
    return cuts[std::size(cuts) - 1];
}

/// `span` at the width `base` and with its part of what `room` leaves once every column of `total` is that wide.
int shared(const Span& span, const Span& total, int Span::*base, int room) {
    if (total.whole == total.*base) return span.*base;
    return span.*base + (room - total.*base) * (span.whole - span.*base) / (total.whole - total.*base);
}

/// What is left of `room`, and for which columns, once those whose whole lines take less than their even part of it have them.
struct Rest {
    std::vector<bool> is_short;
    Span longer;  ///< the other columns together
    int left = 0;
};

Rest rest_of(const std::vector<Span>& spans, int room) {
    Rest rest{std::vector<bool>(spans.size(), false), total_of(spans), room};
    int columns = static_cast<int>(spans.size());
    for (bool found = true; found;) {
        found = false;
        for (std::size_t column = 0; column < spans.size(); ++column) {
            const Span& span = spans[column];
            if (rest.is_short[column] || span.whole > rest.left / columns) continue;
            rest.is_short[column] = found = true;
            rest.longer = {rest.longer.least - span.least, rest.longer.easy - span.easy, rest.longer.whole - span.whole};
            rest.left -= span.whole;
            if (--columns == 0) return rest;
        }
    }
    return rest;
}

/// Whole lines where there is room, first for short columns; else short lines, else whole words, else shares of the room.
std::vector<int> widths_of(const std::vector<Span>& spans, int room) {
    const Span total = total_of(spans);
    const Rest rest = rest_of(spans, room);
    std::vector<int> widths;
    for (std::size_t column = 0; column < spans.size(); ++column) {
        const Span& span = spans[column];
        if (total.whole <= room || (rest.longer.least <= rest.left && rest.is_short[column]))
            widths.push_back(span.whole);
        else if (rest.longer.least <= rest.left)
            widths.push_back(shared(span, rest.longer, rest.longer.easy <= rest.left ? &Span::easy : &Span::least, rest.left));
        else if (total.least <= room)
            widths.push_back(shared(span, total, &Span::least, room));
        else
            widths.push_back(room * span.least / std::max(1, total.least));
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
    const Cut& cut = cut_for(table, room);
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
