#include "statistics/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace concertation {

double quantile(const std::vector<double>& sorted, double share) {
    if (sorted.size() < 2) return std::numeric_limits<double>::quiet_NaN();
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(place);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (place - std::floor(place)) * (sorted[high] - sorted[low]);
}

}  // namespace concertation
