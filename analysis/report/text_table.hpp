#pragma once
// A table of text for a terminal: columns aligned by the width of their characters.

#include <string>
#include <vector>

namespace concertation {

struct TextTable {
    struct Row {
        std::vector<std::string> cells;  ///< one cell alone spans the table
        bool ruled = false;              ///< a line stands above
    };
    std::vector<std::string> heading;  ///< the first column stands left, the others right
    std::string caption;               ///< inside the table, under its heading; empty: none
    std::vector<Row> rows;
    bool last_left = false;  ///< the last column stands left too, such as bars
};

/// The table in lines, each ended by a newline and without spaces at its end.
std::string lines_of(const TextTable& table);

}  // namespace concertation
