#include "sensitivity/designs.hpp"

#include "study/latin_column.hpp"

namespace concertation {

UnitPoints grid(const std::vector<int>& levels) {
    UnitPoints points{{}};
    for (const int count : levels) {
        UnitPoints longer;
        longer.reserve(points.size() * static_cast<std::size_t>(count));
        for (const std::vector<double>& point : points)
            for (int level = 0; level < count; ++level) {
                longer.push_back(point);
                longer.back().push_back((level + .5) / count);
            }
        points = std::move(longer);
    }
    return points;
}

UnitPoints latin_hypercube(int count, int factors, std::uint32_t luck) {
    UnitPoints points(static_cast<std::size_t>(count));
    for (int factor = 0; factor < factors; ++factor) {
        const std::vector<double> column = latin_column(count, luck, static_cast<std::uint32_t>(factor));
        for (std::size_t point = 0; point < points.size(); ++point) points[point].push_back(column[point]);
    }
    return points;
}

}  // namespace concertation
