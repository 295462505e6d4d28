#pragma once
// A page for people, as content: what it says, in order. The HTML page and the .docx text are two ways to set it.

#include <string>
#include <variant>
#include <vector>

#include "text/language.hpp"

namespace concertation {

/// A number of the results: as shown, as it is, and where it comes from.
struct Figure {
    std::string shown;
    double value;
    std::string from;  ///< table.column and the row or the rows behind it; see report/parts/wording.hpp
};

/// A piece of a sentence.
using Piece = std::variant<std::string, Figure>;
using Words = std::vector<Piece>;

struct Title {
    int level;  ///< 1: the page's, 2: a part, 3: within a part
    std::string words;
};

struct Paragraph {
    enum class Tone { plain, lead, must_say, aside };
    Words words;
    Tone tone = Tone::plain;  ///< lead: the answer; must_say: what no reader may miss; aside: small print
};

struct Items {
    std::vector<Words> items;
};

struct PageTable {
    struct Row {
        std::vector<Words> cells;  ///< one a column; the first names the row
        bool ruled = false;        ///< a line stands above
    };
    std::string caption;
    std::vector<std::string> heading;
    std::vector<Row> rows;
    int columns_of_words = 1;  ///< so many from the first stand left, the others right
};

/// A picture with its own text for those who do not see it; the table that follows holds its numbers.
struct Picture {
    std::string svg;    ///< one <svg> element with xmlns, viewBox, width and height
    int width, height;  ///< in CSS pixels
    std::string caption;
    std::string told;  ///< what it shows, in a sentence or two
};

/// Lines of a command or a file, set as they are.
struct Verbatim {
    std::string lines;
};

/// The rest of the page begins on a new sheet.
struct NewSheet {};

using Block = std::variant<Title, Paragraph, Items, PageTable, Picture, Verbatim, NewSheet>;

struct Page {
    Language language;
    std::string title;  ///< of the document
    std::vector<Block> blocks;
};

}  // namespace concertation
