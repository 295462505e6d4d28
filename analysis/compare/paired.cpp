#include "compare/paired.hpp"

#include <cmath>
#include <limits>

namespace concertation {

void Paired::add(double base, double other) {
    if (!std::isfinite(base) || !std::isfinite(other)) return;
    base_.add(base);
    other_.add(other);
    difference_.add(other - base);
}

double Paired::variance_ratio() const {
    const double paired = difference_.variance();
    return paired > 0. ? (base_.variance() + other_.variance()) / paired : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace concertation
