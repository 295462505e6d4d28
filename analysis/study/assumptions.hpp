#pragma once
// Sets of assumptions: what nobody measured, drawn from its range.

#include <string>
#include <vector>

namespace concertation {

/// `count` sets of settings (key=value): every parameter that varies, thresholds of the reading among them, by Latin hypercube over its
/// prior, then every choice that varies. The same sets for the same count.
std::vector<std::vector<std::string>> assumption_sets(int count);

}  // namespace concertation
