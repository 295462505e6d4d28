#include "statistics/stream.hpp"

#include <cmath>
#include <limits>

#include <boost/math/distributions/students_t.hpp>

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

}  // namespace

void Stream::add(double value) {
    if (!std::isfinite(value)) return;
    count_ += 1;
    const double away = value - mean_;
    mean_ += away / count_;
    squares_ += away * (value - mean_);
}

double Stream::mean() const { return count_ > 0 ? mean_ : undefined; }

double Stream::variance() const { return count_ > 1 ? squares_ / (count_ - 1) : undefined; }

Estimate Stream::estimate() const {
    if (count_ < 2) return {mean(), undefined, undefined};
    const double error = std::sqrt(variance() / count_);
    const double half = boost::math::quantile(boost::math::students_t(count_ - 1), .975) * error;
    return {mean_, mean_ - half, mean_ + half};
}

}  // namespace concertation
