#include "core/distributions.hpp"

#include <algorithm>
#include <cmath>

#include "core/math.hpp"

namespace concertation {

namespace {

/// Ratio of two polynomials of degree 7, highest power last.
double ratio(const double (&top)[8], const double (&bottom)[8], double x) {
    double above = top[7], below = bottom[7];
    for (int power = 6; power >= 0; --power) {
        above = above * x + top[power];
        below = below * x + bottom[power];
    }
    return above / below;
}

constexpr double centre_top[8] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
                                  4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr double centre_bottom[8] = {1.,
                                     4.2313330701600911252e+1,
                                     6.8718700749205790830e+2,
                                     5.3941960214247511077e+3,
                                     2.1213794301586595867e+4,
                                     3.9307895800092710610e+4,
                                     2.8729085735721942674e+4,
                                     5.2264952788528545610e+3};
constexpr double near_top[8] = {1.42343711074968357734e0, 4.63033784615654529590e0,  5.76949722146069140550e0,  3.64784832476320460504e0,
                                1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr double near_bottom[8] = {1.,
                                   2.05319162663775882187e0,
                                   1.67638483018380384940e0,
                                   6.89767334985100004550e-1,
                                   1.48103976427480074590e-1,
                                   1.51986665636164571966e-2,
                                   5.47593808499534494600e-4,
                                   1.05075007164441684324e-9};
constexpr double far_top[8] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,  2.96560571828504891230e-1,
                               2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr double far_bottom[8] = {1.,
                                  5.99832206555887937690e-1,
                                  1.36929880922735805310e-1,
                                  1.48753612908506148525e-2,
                                  7.86869131145613259100e-4,
                                  1.84631831751005468180e-5,
                                  1.42151175831644588870e-7,
                                  2.04426310338993978564e-15};

}  // namespace

double normal_quantile(double p) {
    const double q = p - .5;
    if (std::fabs(q) <= .425) return q * ratio(centre_top, centre_bottom, .180625 - q * q);
    const double tail = std::sqrt(-logarithm(q < 0 ? p : 1. - p));
    const double size = tail <= 5. ? ratio(near_top, near_bottom, tail - 1.6) : ratio(far_top, far_bottom, tail - 5.);
    return q < 0 ? -size : size;
}

double normal(EventDraws& draws) {
    const std::uint32_t high = draws();
    return normal_quantile(open_unit(high, draws()));
}

double gamma(EventDraws& draws, double shape) {
    if (shape < 1.) {
        const double boost = exponential(logarithm(draws.unit()) / shape);
        return gamma(draws, shape + 1.) * boost;
    }
    const double d = shape - 1. / 3.;
    const double c = 1. / (3. * std::sqrt(d));
    for (;;) {
        const double x = normal(draws);
        const double root = 1. + c * x;
        const double u = draws.unit();
        if (root <= 0.) continue;
        const double v = root * root * root;
        if (u < 1. - .0331 * (x * x) * (x * x)) return d * v;
        if (logarithm(u) < .5 * x * x + d * (1. - v + logarithm(v))) return d * v;
    }
}

double beta(EventDraws& draws, double mean, double sum) {
    const double first = gamma(draws, mean * sum);
    const double second = gamma(draws, (1. - mean) * sum);
    return std::clamp(first / (first + second), 0x1p-53, 1. - 0x1p-53);
}

double lognormal(EventDraws& draws, double mean, double spread) {
    return mean * exponential(spread * normal(draws) - .5 * spread * spread);
}

void dirichlet(EventDraws& draws, std::span<const double> centre, double sum, std::span<double> shares) {
    double total = 0.;
    for (std::size_t k = 0; k < shares.size(); ++k) {
        shares[k] = centre[k] > 0. ? gamma(draws, centre[k] * sum) : 0.;
        total += shares[k];
    }
    for (double& share : shares) share /= total;
}

}  // namespace concertation
