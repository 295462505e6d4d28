#include <algorithm>
#include <numeric>

#include "report/pictures/pictures.hpp"

namespace concertation {
namespace {

constexpr int width = 720, left = 200, right = 110, row_height = 30, top = 10;

void draw_points(Drawing& drawing, const PointPicture& picture, const PointPicture::Panel& panel, Point corner, double side, double tall,
                 const std::vector<double>& marks) {
    double low = 1e300, high = -1e300;
    for (const Point& point : panel.points) {
        low = std::min(low, point.first);
        high = std::max(high, point.first);
    }
    if (!panel.words.empty()) low = -.5, high = static_cast<double>(panel.words.size()) - .5;
    if (!(low < high)) high = low + 1;
    const AxisScale x{low, high, corner.first, corner.first + side}, y{marks.front(), marks.back(), corner.second + tall, corner.second};
    for (const double mark : marks) drawing.line({corner.first, y(mark)}, {corner.first + side, y(mark)}, faint, 1);
    drawing.words({corner.first, corner.second - 8}, fitted(panel.factor, side, 12), {12, "start", true});
    for (const Point& point : panel.points) drawing.dot({x(point.first), y(point.second)}, 2.5, blue);
    if (panel.words.empty()) {
        const std::vector<double> ends = round_marks(low, high, 3);
        for (const double end : ends)
            if (end >= low && end <= high)
                drawing.words({x(end), corner.second + tall + 16}, picture.along(end), {11, "middle", false, grey});
    } else {
        for (std::size_t word = 0; word < panel.words.size(); ++word)
            drawing.words({x(static_cast<double>(word)), corner.second + tall + 16},
                          fitted(panel.words[word], side / static_cast<double>(panel.words.size()), 11), {11, "middle", false, grey});
    }
}

}  // namespace

Drawing drawing_of(const BarPicture& picture) {
    const auto rows = static_cast<int>(picture.rows.size());
    const int bottom = top + rows * row_height;
    Drawing drawing(width, bottom + 64);
    double most = 0;
    for (const BarPicture::Row& row : picture.rows) most = std::max(most, std::accumulate(row.parts.begin(), row.parts.end(), 0.));
    const std::vector<double> marks = round_marks(0, most, 5);
    const AxisScale x{0, marks.back(), left, width - right};
    for (const double mark : marks) {
        drawing.line({x(mark), top}, {x(mark), bottom}, faint, 1);
        drawing.words({x(mark), bottom + 16}, picture.mark(mark), {11, "middle", false, grey});
    }
    for (int n = 0; n < rows; ++n) {
        const BarPicture::Row& row = picture.rows[static_cast<std::size_t>(n)];
        const double y = top + n * row_height + 6;
        drawing.words({left - 10, y + 13}, fitted(row.name, left - 14, 13), {13, "end"});
        double from = 0;
        for (std::size_t part = 0; part < row.parts.size(); ++part) {
            drawing.rectangle({x(from), y}, x(from + row.parts[part]) - x(from), 18, picture.colours[part]);
            from += row.parts[part];
        }
        drawing.words({width - right + 10, y + 13}, row.told, {13});
    }
    draw_key(drawing, {left, static_cast<double>(bottom + 44)}, picture.parts, picture.colours);
    return drawing;
}

Drawing drawing_of(const PointPicture& picture) {
    constexpr int columns = 2, tall = 170, gap = 60;
    const auto panels = static_cast<int>(picture.panels.size());
    const int per_row = panels == 1 ? 1 : columns, rows = (panels + per_row - 1) / per_row;
    Drawing drawing(width, rows * (tall + gap) + 20);
    double low = 1e300, high = -1e300;
    for (const PointPicture::Panel& panel : picture.panels)
        for (const Point& point : panel.points) {
            low = std::min(low, point.second);
            high = std::max(high, point.second);
        }
    const std::vector<double> marks = low <= high ? round_marks(low, high, 4) : std::vector<double>{0, 1};
    const double from = 60, side = (width - from - 14 - (per_row - 1) * 40.) / per_row;
    for (int panel = 0; panel < panels; ++panel) {
        const int row = panel / per_row, column = panel % per_row;
        const Point corner{from + column * (side + 40), 26. + row * (tall + gap)};
        if (panel % per_row == 0)
            for (const double mark : marks)
                drawing.words({from - 8, AxisScale{marks.front(), marks.back(), corner.second + tall, corner.second}(mark) + 4},
                              picture.mark(mark), {11, "end", false, grey});
        draw_points(drawing, picture, picture.panels[static_cast<std::size_t>(panel)], corner, side, tall, marks);
    }
    return drawing;
}

}  // namespace concertation
