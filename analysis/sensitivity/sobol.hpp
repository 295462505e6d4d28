#pragma once
// Sobol indices: the share of an output's variance that a parameter carries, alone and with all its interactions (OpenTURNS).

#include <vector>

#include "sensitivity/designs.hpp"

namespace concertation {

/// The points that sobol_indices() needs: `base` × (factors + 2) of them, from a Sobol sequence (Saltelli 2002).
UnitPoints sobol_points(int factors, int base);

/// Shares of variance of one factor, each with its 95 % interval.
struct SobolIndex {
    double first, first_low, first_high;  ///< by itself
    double total, total_low, total_high;  ///< with every interaction it takes part in
};

/// Indices that are not defined, one a factor: every value NaN.
std::vector<SobolIndex> undefined_indices(std::size_t factors);

/// One index a factor; `outputs`: one value a point of sobol_points(factors, base), all finite. Undefined where the outputs, or one of the
/// samples they are made of, do not vary.
std::vector<SobolIndex> sobol_indices(const UnitPoints& points, const std::vector<double>& outputs, int base);

}  // namespace concertation
