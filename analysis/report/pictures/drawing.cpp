#include "report/pictures/drawing.hpp"

#include <cmath>

#include <fmt/format.h>

#include "report/page/xml.hpp"

namespace concertation {

Drawing::Drawing(int width, int height) : width_(width), height_(height) {}

void Drawing::rectangle(Point corner, double width, double height, std::string_view fill, double opacity) {
    shapes_ += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\"", corner.first, corner.second,
                           width, height, fill);
    if (opacity < 1) shapes_ += fmt::format(" fill-opacity=\"{:.2f}\"", opacity);
    shapes_ += "/>\n";
}

void Drawing::polyline(const std::vector<Point>& points) {
    for (const Point& point : points) shapes_ += fmt::format("{:.1f},{:.1f} ", point.first, point.second);
    shapes_ += "\"";
}

void Drawing::line(Point from, Point to, std::string_view stroke, double width, std::string_view dashes) {
    path({from, to}, stroke, width, dashes);
}

void Drawing::path(const std::vector<Point>& points, std::string_view stroke, double width, std::string_view dashes) {
    shapes_ += "<polyline fill=\"none\" points=\"";
    polyline(points);
    shapes_ += fmt::format(" stroke=\"{}\" stroke-width=\"{:.1f}\" stroke-linejoin=\"round\"", stroke, width);
    if (!dashes.empty()) shapes_ += fmt::format(" stroke-dasharray=\"{}\"", dashes);
    shapes_ += "/>\n";
}

void Drawing::band(const std::vector<Point>& upper, const std::vector<Point>& lower, std::string_view fill, double opacity) {
    std::vector<Point> outline = upper;
    outline.insert(outline.end(), lower.rbegin(), lower.rend());
    shapes_ += "<polygon points=\"";
    polyline(outline);
    shapes_ += fmt::format(" fill=\"{}\" fill-opacity=\"{:.2f}\"/>\n", fill, opacity);
}

void Drawing::dot(Point centre, double radius, std::string_view fill, std::string_view stroke) {
    shapes_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"2\"/>\n",
                           centre.first, centre.second, radius, fill, stroke);
}

void Drawing::words(Point at, std::string_view text, const Lettering& lettering) {
    shapes_ += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{:.1f}\" text-anchor=\"{}\" fill=\"{}\"{}>{}</text>\n", at.first,
                           at.second, lettering.size, lettering.anchor, lettering.colour, lettering.bold ? " font-weight=\"600\"" : "",
                           xml_escaped(text));
}

std::string Drawing::svg() const {
    return fmt::format(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" "
               "font-family=\"system-ui, 'Segoe UI', 'DejaVu Sans', Arial, sans-serif\">\n",
               width_, height_) +
           shapes_ + "</svg>";
}

std::vector<double> round_marks(double low, double high, int count) {
    if (!(high > low)) high = low + 1;
    const double rough = (high - low) / count, size = std::pow(10., std::floor(std::log10(rough)));
    const double step = rough <= size ? size : rough <= 2 * size ? 2 * size : rough <= 5 * size ? 5 * size : 10 * size;
    std::vector<double> marks;
    for (double at = std::floor(low / step + 1e-9); at <= std::ceil(high / step - 1e-9); at += 1) marks.push_back(at * step);
    return marks;
}

}  // namespace concertation
