#pragma once
// Sets of assumptions: what nobody measured, drawn from its range, each set under luck of its own.

#include <string>
#include <string_view>
#include <vector>

namespace concertation {

/// `count` sets of settings (key=value): every number that varies over its range, thresholds of the reading among them, then every choice
/// that varies, at scrambled Sobol' points. Fewer sets are the first of more.
std::vector<std::vector<std::string>> assumption_sets(int count);

/// Replicates of each set that luck asks for: so many that territories × replicates reach 120, two at least.
int usual_replicates_a_set(int territories);

/// The first replicate of a set (from 1), the others follow: luck that no other set has, nor the scenarios at their own values.
int first_replicate_of_set(int set, int replicates_a_set);

}  // namespace concertation
