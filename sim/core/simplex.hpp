#pragma once
// Shares of a whole over the axes: non-negative, summing to 1; unused axes stay 0 so that every loop has one length.

#include <array>
#include <cmath>

namespace concertation {

inline constexpr int most_shares = 8;

using Shares = std::array<double, most_shares>;

/// Total variation between two distributions: half the sum of absolute differences, in [0, 1].
inline double total_variation(const Shares& a, const Shares& b) {
    // Pairs are added in a fixed order that vectorises.
    Shares gap{};
    for (std::size_t k = 0; k < most_shares; ++k) gap[k] = std::fabs(a[k] - b[k]);
    return .5 * (((gap[0] + gap[4]) + (gap[2] + gap[6])) + ((gap[1] + gap[5]) + (gap[3] + gap[7])));
}

/// a + weight (b - a).
inline Shares toward(const Shares& a, const Shares& b, double weight) {
    Shares moved{};
    for (std::size_t k = 0; k < most_shares; ++k) moved[k] = a[k] + weight * (b[k] - a[k]);
    return moved;
}

inline void add_scaled(Shares& sum, const Shares& shares, double weight) {
    for (std::size_t k = 0; k < most_shares; ++k) sum[k] += weight * shares[k];
}

inline double total(const Shares& shares) {
    return ((shares[0] + shares[4]) + (shares[2] + shares[6])) + ((shares[1] + shares[5]) + (shares[3] + shares[7]));
}

/// Divided by its total, which must be positive.
inline Shares normalised(Shares shares) {
    const double sum = total(shares);
    for (double& share : shares) share /= sum;
    return shares;
}

}  // namespace concertation
