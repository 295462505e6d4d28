// Drawn values against their laws, by Kolmogorov and Smirnov's distance and by moments; Boost.Math is the reference.

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <catch2/catch.hpp>
#include <cmath>

#include "core/beta_table.hpp"
#include "core/distributions.hpp"

using namespace concertation;

namespace {

constexpr std::uint32_t samples = 4000;

/// Largest gap between the law and `samples` draws, one event each.
template <class Draw1, class Law>
double distance_to(const Law& law, std::uint32_t seed, Draw1 draw) {
    std::vector<double> values;
    for (std::uint32_t n = 0; n < samples; ++n) {
        EventDraws draws(Luck{seed, 0}, Draw::shock, n);
        values.push_back(draw(draws));
    }
    std::sort(values.begin(), values.end());
    double most = 0.;
    for (std::size_t n = 0; n < values.size(); ++n) {
        const double below = boost::math::cdf(law, values[n]), step = 1. / samples;
        most = std::max({most, std::fabs(below - static_cast<double>(n) * step), std::fabs(below - static_cast<double>(n + 1) * step)});
    }
    return most;
}

/// Exceeded once in ten thousand by a right law.
const double too_far = 2.23 / std::sqrt(static_cast<double>(samples));

}  // namespace

TEST_CASE("normal quantiles agree with Boost to 1e-14", "[core]") {
    const boost::math::normal law;
    for (double p = 1e-12; p < 1e-3; p *= 3.) {
        CHECK(normal_quantile(p) == Approx(boost::math::quantile(law, p)).epsilon(1e-13));
        CHECK(normal_quantile(1. - p) == Approx(boost::math::quantile(law, 1. - p)).epsilon(1e-13));
    }
    for (double p = .001; p < 1.; p += .001)
        CHECK(normal_quantile(p) == Approx(boost::math::quantile(law, p)).epsilon(1e-14).margin(1e-14));
}

TEST_CASE("normal, gamma, beta and lognormal draws follow their laws", "[core][statistical]") {
    CHECK(distance_to(boost::math::normal(), 1, [](EventDraws& draws) { return normal(draws); }) < too_far);
    for (const double shape : {.08, .5, 1., 3., 40.})
        CHECK(distance_to(boost::math::gamma_distribution<>(shape, 1.), 2, [&](EventDraws& draws) { return gamma(draws, shape); }) <
              too_far);
    for (const double mean : {.15, .5, .8})
        for (const double sum : {2., 8., 20.})
            CHECK(distance_to(boost::math::beta_distribution<>(mean * sum, (1. - mean) * sum), 3,
                              [&](EventDraws& draws) { return beta(draws, mean, sum); }) < too_far);
    const double spread = .47;
    CHECK(distance_to(boost::math::lognormal(std::log(100.) - .5 * spread * spread, spread), 4,
                      [&](EventDraws& draws) { return lognormal(draws, 100., spread); }) < too_far);
}

TEST_CASE("a Dirichlet draw is on the simplex, with its mean and variance", "[core][statistical]") {
    const double centre[4] = {.5, .3, .2, 0.};
    const double sum = 7.;
    double mean[4] = {}, square[4] = {};
    for (std::uint32_t n = 0; n < samples; ++n) {
        EventDraws draws(Luck{5, 0}, Draw::shock, n);
        double shares[4];
        dirichlet(draws, centre, sum, shares);
        CHECK(shares[0] + shares[1] + shares[2] + shares[3] == Approx(1.).epsilon(1e-14));
        CHECK(shares[3] == 0.);
        for (std::size_t k = 0; k < 4; ++k) mean[k] += shares[k] / samples, square[k] += shares[k] * shares[k] / samples;
    }
    for (std::size_t k = 0; k < 3; ++k) {
        const double variance = centre[k] * (1. - centre[k]) / (sum + 1.);
        CHECK(std::fabs(mean[k] - centre[k]) < 4. * std::sqrt(variance / samples));
        CHECK(square[k] - mean[k] * mean[k] == Approx(variance).epsilon(.1));
    }
}

TEST_CASE("extreme shapes still give numbers strictly between 0 and 1", "[core]") {
    for (const double mean : {0., 1e-9, .5, 1. - 1e-9, 1.})
        for (const double sum : {.1, 1., 10000.})
            for (std::uint32_t n = 0; n < 50; ++n) {
                EventDraws draws(Luck{6, 0}, Draw::shock, n);
                const double value = beta(draws, mean, sum);
                CHECK(value > 0.);
                CHECK(value < 1.);
            }
}

TEST_CASE("the table of a Beta has its quantiles to .004", "[core]") {
    const BetaSteps steps;
    for (const double sum : {5., 10., 20., 60.})
        for (const double mean : {.22, .3, .5, .67, .78}) {
            const BetaTable table(steps, mean, sum);
            const boost::math::beta_distribution<> law(mean * sum, (1. - mean) * sum);
            double worst = 0.;
            // Past the last of the table's parts it draws a straight line to the end of the range.
            for (double u = .008; u <= .992; u += .001)
                worst = std::max(worst, std::fabs(table.quantile(u) - boost::math::quantile(law, u)));
            INFO("mean " << mean << ", sum " << sum);
            CHECK(worst < .004);
        }
}

TEST_CASE("the table of a Beta never falls and stays in its range", "[core]") {
    const BetaSteps steps;
    for (const double sum : {.1, 1., 10., 10000.})
        for (const double mean : {.02, .5, .98}) {
            const BetaTable table(steps, mean, sum);
            double last = 0.;
            for (double u = open_unit(0u); u < 1.; u += .0003) {
                const double value = table.quantile(u);
                CHECK(value >= last);
                CHECK(value <= 1.);
                last = value;
            }
            CHECK(table.quantile(open_unit(0xFFFFFFFFu)) <= 1.);
        }
}
