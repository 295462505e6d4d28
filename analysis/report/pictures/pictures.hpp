#pragma once
// The kinds of pictures a page shows. Each takes what it draws as it is to be read: names and numbers already in words.

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "observe/records.hpp"
#include "report/pictures/drawing.hpp"

namespace concertation {

/// A value with a narrow and a wide interval; an interval whose ends are NaN is not drawn.
struct RangeRow {
    std::string name;
    double value, low, high;     ///< narrow: luck
    double wide_low, wide_high;  ///< wide: assumptions
    std::string told;            ///< the value in words, at the right
};
/// One row under the other against one scale, a line at `zero`; `mark` names a value of the scale.
struct RangePicture {
    std::vector<RangeRow> rows;
    double zero = 0;
    std::function<std::string(double)> mark;
    std::string narrow, wide;  ///< what the intervals are; empty: not in the key
    bool bars = false;         ///< from zero to the value, for amounts
    std::string label;         ///< stands inside the picture where it carries real names
};
Drawing drawing_of(const RangePicture& picture);

/// Shares of the dynamics month by month, stacked, a panel a scenario.
struct StackPicture {
    struct Panel {
        std::string title;
        std::vector<std::array<double, dynamic_count>> months;
    };
    std::vector<Panel> panels;
    std::array<std::string, dynamic_count> dynamics;
    Date start;
    std::function<std::string(double)> mark;
};
Drawing drawing_of(const StackPicture& picture);

/// A line a scenario, month by month, with its bands.
struct LinePicture {
    struct Line {
        std::string name;
        std::vector<double> values, low, high, wide_low, wide_high;  ///< by month; bands may be empty
    };
    std::vector<Line> lines;  ///< the base first
    std::string narrow, wide;
    Date start;
    std::function<std::string(double)> mark;
};
Drawing drawing_of(const LinePicture& picture);

/// A tile a territory with a bar of its chances a scenario: never one colour.
struct TilePicture {
    struct Tile {
        std::string name;
        std::vector<std::array<double, dynamic_count>> chances;  ///< by scenario
    };
    struct Block {
        std::string name;
        std::vector<Tile> tiles;
    };
    std::vector<Block> regions;
    std::vector<std::string> scenarios;
    std::array<std::string, dynamic_count> dynamics;
    std::string label;  ///< stands inside the picture where names are real; else empty
};
Drawing drawing_of(const TilePicture& picture);

/// Bars of parts laid end to end, one a row.
struct BarPicture {
    struct Row {
        std::string name;
        std::vector<double> parts;
        std::string told;
    };
    std::vector<Row> rows;
    std::vector<std::string> parts;
    std::vector<std::string_view> colours;
    std::function<std::string(double)> mark;
};
Drawing drawing_of(const BarPicture& picture);

/// Points of a design: an answer against one factor, a panel a factor.
struct PointPicture {
    struct Panel {
        std::string factor;
        std::vector<Point> points;
        std::vector<std::string> words;  ///< of a choice, one a whole number from 0; empty for a number
    };
    std::vector<Panel> panels;
    std::function<std::string(double)> mark, along;  ///< of the answer, of a factor
};
Drawing drawing_of(const PointPicture& picture);

/// The key of some colours at a height, from a place on; returns where the next line may stand.
double draw_key(Drawing& drawing, Point at, const std::vector<std::string>& names, const std::vector<std::string_view>& colours);

/// Words cut to about `width` pixels at a size of letters, an ellipsis where something is left out.
std::string fitted(const std::string& words, double width, double size);

}  // namespace concertation
