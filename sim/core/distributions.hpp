#pragma once
// Drawn values that enter a world, computed with our own exp and log so that they have the same bits everywhere.

#include <span>

#include "core/random.hpp"

namespace concertation {

/// Standard normal value at probability `p` in (0, 1) (Wichura 1988, algorithm AS 241, to 1e-15).
double normal_quantile(double p);

/// Standard normal.
double normal(EventDraws& draws);

/// Gamma with mean `shape` and scale 1, shape > 0 (Marsaglia & Tsang 2000).
double gamma(EventDraws& draws, double shape);

/// Beta by its mean in (0, 1) and the sum of its two shapes; 0 < result < 1.
double beta(EventDraws& draws, double mean, double sum);

/// Lognormal with arithmetic mean `mean` and log standard deviation `spread`.
double lognormal(EventDraws& draws, double mean, double spread);

/// Fills `shares` with a Dirichlet draw around `centre` (same length, sums to 1) of total concentration `sum`.
void dirichlet(EventDraws& draws, std::span<const double> centre, double sum, std::span<double> shares);

}  // namespace concertation
