#pragma once
// A picture as SVG, shape by shape; lengths in CSS pixels from the top left corner.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace concertation {

using Point = std::pair<double, double>;

/// How a line of text stands.
struct Lettering {
    double size = 13;
    std::string_view anchor = "start";  ///< start, middle or end
    bool bold = false;
    std::string_view colour = "#1c1c1c";
};

class Drawing {
public:
    Drawing(int width, int height);

    void rectangle(Point corner, double width, double height, std::string_view fill, double opacity = 1);
    void line(Point from, Point to, std::string_view stroke, double width, std::string_view dashes = "");
    void path(const std::vector<Point>& points, std::string_view stroke, double width, std::string_view dashes = "");
    /// The surface between two lines of as many points.
    void band(const std::vector<Point>& upper, const std::vector<Point>& lower, std::string_view fill, double opacity);
    void dot(Point centre, double radius, std::string_view fill, std::string_view stroke = "none");
    void words(Point at, std::string_view text, const Lettering& lettering = {});

    int width() const { return width_; }
    int height() const { return height_; }
    /// One <svg> element.
    std::string svg() const;

private:
    void polyline(const std::vector<Point>& points);

    int width_, height_;
    std::string shapes_;
};

/// From values to places along a line.
struct AxisScale {
    double from, to;    ///< values
    double start, end;  ///< places
    double operator()(double value) const { return start + (value - from) / (to - from) * (end - start); }
};

/// Round values that cover [low, high], about `count` of them, ascending; the first and last enclose it.
std::vector<double> round_marks(double low, double high, int count);

/// Colours that readers who do not see all hues tell apart (Okabe & Ito 2008), one a dynamic in their order.
inline constexpr std::string_view dynamic_colours[] = {"#0072b2", "#56b4e9", "#e69f00", "#8c8c8c"};
inline constexpr std::string_view ink = "#1c1c1c", faint = "#d4d4d4", grey = "#595959", blue = "#0072b2", orange = "#b25d00";

}  // namespace concertation
