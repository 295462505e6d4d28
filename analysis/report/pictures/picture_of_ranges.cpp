#include <algorithm>
#include <cmath>

#include "report/pictures/pictures.hpp"
#include "report/width.hpp"

namespace concertation {
namespace {

constexpr int width = 720, left = 250, row_height = 28, top = 8;
constexpr double letter = .53;  // width of a letter on average, in sizes

/// Room for the longest words at the right.
double right_of(const RangePicture& picture) {
    int longest = 8;
    for (const RangeRow& row : picture.rows) longest = std::max(longest, display_width(row.told));
    return std::min(280., 24 + longest * 13 * letter);
}

AxisScale scale_of(const RangePicture& picture, std::vector<double>& marks) {
    double low = picture.zero, high = picture.zero;
    for (const RangeRow& row : picture.rows)
        for (const double value : {row.value, row.low, row.high, row.wide_low, row.wide_high}) {
            if (!std::isfinite(value)) continue;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    marks = round_marks(low, high, 6);
    return {marks.front(), marks.back(), left, width - right_of(picture)};
}

void draw_row(Drawing& drawing, const RangePicture& picture, const RangeRow& row, double y, const AxisScale& scale) {
    drawing.words({left - 10, y + 4}, fitted(row.name, left - 14, 13), {13, "end"});
    if (std::isfinite(row.wide_low)) {
        drawing.line({scale(row.wide_low), y}, {scale(row.wide_high), y}, ink, 1.5);
        for (const double end : {row.wide_low, row.wide_high}) drawing.line({scale(end), y - 5}, {scale(end), y + 5}, ink, 1.5);
    }
    if (picture.bars && std::isfinite(row.value)) {
        const double from = std::min(scale(picture.zero), scale(row.value)), to = std::max(scale(picture.zero), scale(row.value));
        drawing.rectangle({from, y - 7}, to - from, 14, blue, .75);
    }
    if (std::isfinite(row.low)) drawing.line({scale(row.low), y}, {scale(row.high), y}, blue, picture.bars ? 2 : 7);
    if (std::isfinite(row.value) && !picture.bars) drawing.dot({scale(row.value), y}, 4, "#ffffff", blue);
    drawing.words({scale.end + 12, y + 4}, row.told, {13});
}

}  // namespace

std::string fitted(const std::string& words, double width_there, double size) {
    return shortened(words, static_cast<int>(width_there / (size * letter)));
}

Drawing drawing_of(const RangePicture& picture) {
    const auto rows = static_cast<int>(picture.rows.size());
    const bool key = !picture.narrow.empty() || !picture.wide.empty();
    const int bottom = top + rows * row_height;
    Drawing drawing(width, bottom + 30 + (key ? 22 : 0) + (picture.label.empty() ? 0 : 22));
    std::vector<double> marks;
    const AxisScale scale = scale_of(picture, marks);
    for (const double mark : marks) {
        drawing.line({scale(mark), top}, {scale(mark), bottom}, faint, 1);
        drawing.words({scale(mark), bottom + 18}, picture.mark(mark), {12, "middle", false, grey});
    }
    drawing.line({scale(picture.zero), top}, {scale(picture.zero), bottom}, grey, 1.5);
    for (int row = 0; row < rows; ++row)
        draw_row(drawing, picture, picture.rows[static_cast<std::size_t>(row)], top + row_height * (row + .5), scale);
    if (!picture.label.empty()) drawing.words({12, drawing.height() - 8.}, picture.label, {13, "start", true});
    if (!key) return drawing;
    const double y = bottom + 42;
    double x = 12;
    if (!picture.narrow.empty()) {
        drawing.line({x, y - 4}, {x + 26, y - 4}, blue, 7);
        drawing.words({x + 34, y}, picture.narrow, {12, "start", false, grey});
        x += 48 + static_cast<double>(display_width(picture.narrow)) * 12 * letter;
    }
    if (!picture.wide.empty()) {
        drawing.line({x, y - 4}, {x + 26, y - 4}, ink, 1.5);
        drawing.words({x + 34, y}, picture.wide, {12, "start", false, grey});
    }
    return drawing;
}

double draw_key(Drawing& drawing, Point at, const std::vector<std::string>& names, const std::vector<std::string_view>& colours) {
    double x = at.first, y = at.second;
    for (std::size_t n = 0; n < names.size(); ++n) {
        const double needed = 34 + static_cast<double>(display_width(names[n])) * 12 * letter;
        if (x > at.first && x + needed > drawing.width()) {
            x = at.first;
            y += 20;
        }
        drawing.rectangle({x, y - 10}, 14, 12, colours[n]);
        drawing.words({x + 20, y}, names[n], {12});
        x += needed;
    }
    return y + 20;
}

}  // namespace concertation
