#include "statistics/paired.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace concertation {
namespace {

/// Sums of some thousands of numbers agree to about this share of their size, in whatever order they are added.
constexpr double rounding = 1e-12;

}  // namespace

double without_rounding(double difference, double a, double b) {
    return std::fabs(difference) <= rounding * std::max(std::fabs(a), std::fabs(b)) ? 0. : difference;
}

void Paired::add(double base, double other) {
    if (!std::isfinite(base) || !std::isfinite(other)) return;
    base_.add(base);
    other_.add(other);
    difference_.add(without_rounding(other - base, base, other));
}

Estimate Paired::difference() const {
    Estimate of = difference_.estimate();
    of.mean = without_rounding(of.mean, base(), other());
    return of;
}

double Paired::luck() const { return difference_.variance() / difference_.count(); }

double Paired::variance_ratio() const {
    const double paired = difference_.variance();
    return paired > 0. ? (base_.variance() + other_.variance()) / paired : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace concertation
