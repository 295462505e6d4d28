#include <algorithm>
#include <cmath>

#include "report/pictures/pictures.hpp"

namespace concertation {
namespace {

constexpr int width = 720, left = 52, panel_height = 210, gap = 40;

/// Januaries of the run, every so many years that they stay apart.
void draw_years(Drawing& drawing, const AxisScale& x, Date start, int months, double top, double bottom) {
    const int every = std::max(1, (months + 95) / 96);
    for (int month = 0; month < months; ++month) {
        const Date date = plus_months(start, month);
        if (date.month != 1 || date.year % every != 0) continue;
        drawing.line({x(month), bottom}, {x(month), bottom + 5}, grey, 1);
        drawing.line({x(month), top}, {x(month), bottom}, faint, .5);
        drawing.words({x(month), bottom + 18}, std::to_string(date.year), {12, "middle", false, grey});
    }
}

void draw_marks(Drawing& drawing, const std::vector<double>& marks, const AxisScale& y, double from, double to,
                const std::function<std::string(double)>& mark) {
    for (const double value : marks) {
        drawing.line({from, y(value)}, {to, y(value)}, faint, 1);
        drawing.words({from - 6, y(value) + 4}, mark(value), {12, "end", false, grey});
    }
}

std::vector<Point> points_of(const std::vector<double>& values, const AxisScale& x, const AxisScale& y) {
    std::vector<Point> points;
    for (std::size_t month = 0; month < values.size(); ++month) points.emplace_back(x(static_cast<double>(month)), y(values[month]));
    return points;
}

void draw_panel(Drawing& drawing, const StackPicture& picture, const StackPicture::Panel& panel, double from, double to, double top) {
    const auto months = static_cast<int>(panel.months.size());
    const AxisScale x{0, std::max(1., months - 1.), from, to}, y{0, 1, top + panel_height, top};
    drawing.words({from, top - 10}, fitted(panel.title, to - from, 13), {13, "start", true});
    std::vector<double> below(panel.months.size(), 0.);
    for (int dynamic = 0; dynamic < dynamic_count; ++dynamic) {
        std::vector<double> above = below;
        for (std::size_t month = 0; month < above.size(); ++month) above[month] += panel.months[month][static_cast<std::size_t>(dynamic)];
        drawing.band(points_of(above, x, y), points_of(below, x, y), dynamic_colours[dynamic], 1);
        if (dynamic + 1 < dynamic_count) drawing.path(points_of(above, x, y), "#ffffff", 1);
        below = above;
    }
    draw_years(drawing, x, picture.start, months, top + panel_height, top + panel_height);
}

/// The base in grey; the others each with a colour and a dash of their own.
struct Stroke {
    std::string_view colour, dashes;
};
constexpr Stroke strokes[] = {{grey, "6 4"}, {blue, ""}, {orange, "10 3"}, {"#00795c", "2 3"}};
Stroke stroke_of(std::size_t line, std::size_t lines) { return lines == 1 ? strokes[1] : strokes[line % 4]; }

void draw_line(Drawing& drawing, const LinePicture::Line& line, const Stroke& stroke, const AxisScale& x, const AxisScale& y) {
    const std::string_view colour = stroke.colour;
    if (!line.wide_low.empty()) drawing.band(points_of(line.wide_high, x, y), points_of(line.wide_low, x, y), colour, .12);
    if (!line.low.empty()) drawing.band(points_of(line.high, x, y), points_of(line.low, x, y), colour, .28);
    drawing.path(points_of(line.values, x, y), colour, 2.5, stroke.dashes);
}

}  // namespace

Drawing drawing_of(const StackPicture& picture) {
    constexpr int columns = 2;
    const auto panels = static_cast<int>(picture.panels.size()), rows = (panels + columns - 1) / columns;
    const bool alone = panels == 1;
    Drawing drawing(width, rows * (panel_height + gap + 24) + 40);
    const double panel_width = alone ? width - left - 14 : (width - left - gap - 14) / 2.;
    for (int panel = 0; panel < panels; ++panel) {
        const int row = panel / columns, column = panel % columns;
        const double top = 28 + row * (panel_height + gap + 24), from = left + column * (panel_width + gap);
        if (panel % columns == 0) draw_marks(drawing, {0, .25, .5, .75, 1}, {0, 1, top + panel_height, top}, from, from, picture.mark);
        draw_panel(drawing, picture, picture.panels[static_cast<std::size_t>(panel)], from, from + panel_width, top);
    }
    draw_key(drawing, {left, static_cast<double>(drawing.height() - 12)}, {picture.dynamics.begin(), picture.dynamics.end()},
             {std::begin(dynamic_colours), std::end(dynamic_colours)});
    return drawing;
}

Drawing drawing_of(const LinePicture& picture) {
    constexpr int top = 16, bottom = top + 230, right = 16;
    Drawing drawing(width, bottom + 78);
    double low = 1e300, high = -1e300;
    std::size_t months = 0;
    for (const LinePicture::Line& line : picture.lines) {
        months = std::max(months, line.values.size());
        for (const auto* values : {&line.values, &line.low, &line.high, &line.wide_low, &line.wide_high})
            for (const double value : *values) {
                if (!std::isfinite(value)) continue;
                low = std::min(low, value);
                high = std::max(high, value);
            }
    }
    if (!(low <= high)) low = 0, high = 1;
    const std::vector<double> marks = round_marks(low, high, 5);
    const AxisScale x{0, std::max(1., static_cast<double>(months) - 1), left + 8, width - right},
        y{marks.front(), marks.back(), bottom, top};
    draw_marks(drawing, marks, y, left + 8, width - right, picture.mark);
    draw_years(drawing, x, picture.start, static_cast<int>(months), top, bottom);
    for (std::size_t line = 0; line < picture.lines.size(); ++line)
        draw_line(drawing, picture.lines[line], stroke_of(line, picture.lines.size()), x, y);
    double key_x = left + 8;
    for (std::size_t line = 0; line < picture.lines.size(); ++line) {
        const Stroke stroke = stroke_of(line, picture.lines.size());
        drawing.line({key_x, bottom + 38}, {key_x + 28, bottom + 38}, stroke.colour, 2.5, stroke.dashes);
        const double room = (width - left - 30.) / static_cast<double>(picture.lines.size());
        drawing.words({key_x + 36, bottom + 42}, fitted(picture.lines[line].name, room - 44, 12), {12});
        key_x += room;
    }
    std::string bands = picture.narrow;
    if (!picture.wide.empty()) bands += (bands.empty() ? "" : "; ") + picture.wide;
    drawing.words({left + 8, bottom + 66}, bands, {12, "start", false, grey});
    return drawing;
}

}  // namespace concertation
