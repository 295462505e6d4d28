// exp and log of our own: near the true values, and the same bits everywhere.

#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "core/math.hpp"
#include "core/random.hpp"

using namespace concertation;

namespace {

/// Distance from `value` to the long-double truth, in units of the last place of the truth.
double units_in_last_place(double value, long double truth) {
    const double near = static_cast<double>(truth);
    const double unit = std::nextafter(std::fabs(near), INFINITY) - std::fabs(near);
    return static_cast<double>(std::fabs(static_cast<long double>(value) - truth) / static_cast<long double>(unit));
}

double between(double low, double high, std::uint32_t n) { return low + (high - low) * open_unit(philox({n, 1, 0, 0}, {0, 0})[0]); }

}  // namespace

TEST_CASE("exponential is within 2 units in the last place", "[core]") {
    double worst = 0.;
    for (std::uint32_t n = 0; n < 40000; ++n)
        for (const double x : {between(-690., 690., n), between(-40., 40., n), between(-1., 1., n), between(-1e-6, 1e-6, n)})
            worst = std::max(worst, units_in_last_place(exponential(x), std::exp(static_cast<long double>(x))));
    CHECK(worst <= 2.);
    CHECK(exponential(0.) == 1.);
}

TEST_CASE("exponential holds its argument in its range", "[core]") {
    CHECK(exponential(-1e300) == exponential(-700.));
    CHECK(exponential(1e300) == exponential(700.));
    CHECK(exponential(-INFINITY) == exponential(-700.));
    CHECK(exponential(-700.) > 0.);
    CHECK(std::isfinite(exponential(700.)));
}

TEST_CASE("logarithm is within 2 units in the last place", "[core]") {
    double worst = 0.;
    for (std::uint32_t n = 0; n < 40000; ++n)
        for (const double x : {between(0., 1., n), between(.5, 2., n), between(0., 1e6, n), std::exp(between(-600., 600., n))})
            worst = std::max(worst, units_in_last_place(logarithm(x), std::log(static_cast<long double>(x))));
    CHECK(worst <= 2.);
    CHECK(logarithm(1.) == 0.);
}

TEST_CASE("exponential and logarithm have pinned bits", "[core]") {
    const struct {
        double x;
        std::uint64_t exponential, logarithm;
    } pinned[] = {
        {1e-300, 0x3FF0000000000000u, 0xC085963447F87FB5u},
        {1.0000000000000001e-09, 0x3FF000000044B830u, 0xC034B927F32BFFB8u},
        {0.10000000000000001, 0x3FF1AEC7B35A00D4u, 0xC0026BB1BBB55515u},
        {0.5, 0x3FFA61298E1E069Cu, 0xBFE62E42FEFA39EFu},
        {0.70710678118654757, 0x4000399458F5A0D7u, 0xBFD62E42FEFA39EEu},
        {1, 0x4005BF0A8B14576Au, 0x0000000000000000u},
        {1.4142135623730951, 0x401073F7E8448776u, 0x3FD62E42FEFA39F0u},
        {2.5, 0x40285D6FD931E0BBu, 0x3FED5240F0E0E078u},
        {10, 0x40D5829DCF950560u, 0x40026BB1BBB55516u},
        {123.456, 0x4B11428E1CBC0143u, 0x401343774F3E2362u},
        {699, 0x7EF5C36FB1036D55u, 0x401A32D7A4E87722u},
    };
    for (const auto& row : pinned) {
        INFO(row.x);
        CHECK(detail::to_bits(exponential(row.x)) == row.exponential);
        CHECK(detail::to_bits(logarithm(row.x)) == row.logarithm);
    }
}

TEST_CASE("many exponentials have the bits of one, whatever their number", "[core]") {
    for (std::size_t count = 0; count <= 19; ++count) {
        std::vector<double> many;
        for (std::size_t n = 0; n < count; ++n) many.push_back(between(-800., 800., static_cast<std::uint32_t>(n + 100 * count)));
        std::vector<double> one = many;
        exponentials(many.data(), many.size());
        for (double& x : one) x = exponential(x);
        CHECK(many == one);
    }
}

TEST_CASE("logistic is a chance, rising and symmetric", "[core]") {
    CHECK(logistic(0.) == .5);
    double last = 0.;
    for (double x = -40.; x <= 40.; x += .25) {
        const double chance = logistic(x);
        CHECK(chance >= last);
        CHECK(chance + logistic(-x) == Approx(1.).epsilon(1e-15));
        last = chance;
    }
    CHECK(logistic(-1e6) >= 0.);
    CHECK(logistic(1e6) <= 1.);
}
