#pragma once
// Quantiles of a sample.

#include <vector>

namespace concertation {

/// The value below which a share of the sorted `values` lies, between its neighbours in proportion (Hyndman & Fan 1996, type 7); NaN under
/// two values.
double quantile(const std::vector<double>& sorted, double share);

}  // namespace concertation
