#pragma once
// Sets of assumptions: what nobody measured, drawn from its range.

#include <string>
#include <vector>

namespace concertation {

/// `count` sets of settings (key=value): every uncertain parameter of the table, thresholds of the reading among them, by Latin hypercube
/// over its prior; the rule of bargaining is deliberative and nash in turn. The same sets for the same count.
std::vector<std::vector<std::string>> assumption_sets(int count);

}  // namespace concertation
