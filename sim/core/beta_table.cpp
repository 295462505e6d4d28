#include "core/beta_table.hpp"

#include "core/math.hpp"

namespace concertation {

BetaSteps::BetaSteps() : log_x{}, log_rest{} {
    for (std::size_t n = 0; n < count; ++n) {
        const double x = (static_cast<double>(n) + .5) / static_cast<double>(count);
        log_x[n] = logarithm(x);
        log_rest[n] = logarithm(1. - x);
    }
}

BetaTable::BetaTable(const BetaSteps& steps, double mean, double sum) {
    const double a = mean * sum - 1., b = (1. - mean) * sum - 1.;
    // Around the mode, so that the exponents stay moderate.
    const double mode = a > 0. && b > 0. ? a / (a + b) : mean;
    const double peak = a * logarithm(mode) + b * logarithm(1. - mode);
    std::array<double, BetaSteps::count> mass{};
    for (std::size_t n = 0; n < mass.size(); ++n) mass[n] = exponential(a * steps.log_x[n] + b * steps.log_rest[n] - peak);
    double all = 0.;
    for (const double step : mass) all += step;
    const double width = 1. / static_cast<double>(BetaSteps::count);
    double below = 0.;
    std::size_t n = 0;
    for (std::size_t part = 1; part < parts; ++part) {
        const double wanted = all * (static_cast<double>(part) / static_cast<double>(parts));
        while (n + 1 < mass.size() && below + mass[n] < wanted) below += mass[n++];
        at_[part] = width * (static_cast<double>(n) + (wanted - below) / mass[n]);
    }
    at_[parts] = 1.;
}

}  // namespace concertation
