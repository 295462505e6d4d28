#pragma once
// exp and log that give the same bits on every machine: the C library's differ by processor and WebAssembly has its own.
// Inline and without branches on the usual path, so that loops over them vectorise.

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace concertation {

namespace detail {
inline double from_bits(std::uint64_t bits) {
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}
inline std::uint64_t to_bits(double value) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}
}  // namespace detail

/// e to the x, within 2 units in the last place; x is held in [-700, 700].
[[gnu::always_inline]] inline double exponential(double x) {
    x = x < -700. ? -700. : x;
    x = x > 700. ? 700. : x;
    // x = k ln 2 + r with |r| <= ln 2 / 2; adding 1.5 * 2^52 rounds to the nearest whole number.
    const double shifted = x * 1.4426950408889634 + 0x1.8p52;
    const double k = shifted - 0x1.8p52;
    const double r = (x - k * 6.93147180369123816490e-01) - k * 1.90821492927058770002e-10;
    double series = 1. / 6227020800.;
    series = series * r + 1. / 479001600.;
    series = series * r + 1. / 39916800.;
    series = series * r + 1. / 3628800.;
    series = series * r + 1. / 362880.;
    series = series * r + 1. / 40320.;
    series = series * r + 1. / 5040.;
    series = series * r + 1. / 720.;
    series = series * r + 1. / 120.;
    series = series * r + 1. / 24.;
    series = series * r + 1. / 6.;
    series = series * r + .5;
    series = series * r + 1.;
    series = series * r + 1.;
    return series * detail::from_bits((detail::to_bits(shifted) << 52) + 0x3FF0000000000000u);
}

/// Natural logarithm of x > 0 (normal numbers), within 2 units in the last place.
inline double logarithm(double x) {
    // x = 2^k m with m in [sqrt(1/2), sqrt(2)); log m from the series of (m-1)/(m+1).
    const std::uint64_t bits = detail::to_bits(x) - 0x3FE6A09E667F3BCDu;
    const double k = static_cast<double>(static_cast<std::int32_t>(static_cast<std::int64_t>(bits) >> 52));
    const double m = detail::from_bits((bits & 0x000FFFFFFFFFFFFFu) + 0x3FE6A09E667F3BCDu);
    const double f = m - 1.;
    const double s = f / (2. + f);
    const double z = s * s;
    double series = 2. / 21.;
    series = series * z + 2. / 19.;
    series = series * z + 2. / 17.;
    series = series * z + 2. / 15.;
    series = series * z + 2. / 13.;
    series = series * z + 2. / 11.;
    series = series * z + 2. / 9.;
    series = series * z + 2. / 7.;
    series = series * z + 2. / 5.;
    series = series * z + 2. / 3.;
    const double half_square = .5 * f * f;
    return k * 6.93147180369123816490e-01 - ((half_square - (s * (half_square + series * z) + k * 1.90821492927058770002e-10)) - f);
}

/// exponential() of each of `count` numbers, in place and with the same bits, several at a time.
void exponentials(double* numbers, std::size_t count);

/// 1 / (1 + e^-x): the chance whose log-odds are x.
inline double logistic(double x) { return 1. / (1. + exponential(-x)); }

}  // namespace concertation
