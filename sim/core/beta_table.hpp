#pragma once
// A Beta distribution as a table of quantiles: for the many draws of one world, each of one uniform number.

#include <array>

namespace concertation {

/// Logarithms of x and 1 - x at the middles of the steps on which densities are summed; made once, used by every table.
class BetaSteps {
public:
    static constexpr std::size_t count = 256;
    BetaSteps();
    std::array<double, count> log_x, log_rest;
};

/// Beta by its mean in (0, 1) and the sum of its two shapes (at least 1 each in the bulk); quantiles within .004 of the exact ones.
class BetaTable {
public:
    BetaTable(const BetaSteps& steps, double mean, double sum);

    /// The value at rank `u` in (0, 1).
    double quantile(double u) const {
        const double place = u * static_cast<double>(parts);
        const auto part = static_cast<std::size_t>(place);
        return at_[part] + (place - static_cast<double>(part)) * (at_[part + 1] - at_[part]);
    }

private:
    static constexpr std::size_t parts = 128;
    std::array<double, parts + 1> at_{};
};

}  // namespace concertation
