#include "report/text_table.hpp"

#include <algorithm>

#include "report/width.hpp"

namespace concertation {
namespace {

constexpr int gap = 2;

std::vector<int> widths_of(const TextTable& table) {
    std::vector<int> widths;
    for (const std::string& cell : table.heading) widths.push_back(display_width(cell));
    for (const TextTable::Row& row : table.rows) {
        if (row.cells.size() == 1) continue;
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            widths[column] = std::max(widths[column], display_width(row.cells[column]));
    }
    return widths;
}

std::string line_of(const TextTable& table, const std::vector<std::string>& cells, const std::vector<int>& widths) {
    std::string line;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const bool left = column == 0 || (table.last_left && column + 1 == widths.size());
        if (column > 0) line += repeated(" ", gap);
        line += left ? padded_right(cells[column], widths[column]) : padded_left(cells[column], widths[column]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

}  // namespace

std::string lines_of(const TextTable& table) {
    const std::vector<int> widths = widths_of(table);
    int total = gap * (static_cast<int>(widths.size()) - 1);
    for (int width : widths) total += width;
    const std::string rule = repeated("─", total) + '\n', heavy = repeated("━", total) + '\n';

    std::string all = heavy + line_of(table, table.heading, widths);
    if (!table.caption.empty()) all += table.caption + '\n';
    all += rule;
    for (const TextTable::Row& row : table.rows) {
        if (row.ruled) all += rule;
        all += line_of(table, row.cells, widths);
    }
    return all + heavy;
}

}  // namespace concertation
