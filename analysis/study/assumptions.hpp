#pragma once
// Sets of assumptions: what nobody measured, drawn from its range, each set under luck of its own.

#include <string>
#include <string_view>
#include <vector>

namespace concertation {

/// A choice that varies with the assumptions, and the words it may take.
struct DrawnChoice {
    std::string_view name;
    std::vector<std::string_view> words;
};
const std::vector<DrawnChoice>& drawn_choices();

/// `count` sets of settings (key=value): every uncertain parameter of the table over its prior, thresholds of the reading among them, then
/// every drawn choice, at scrambled Sobol' points. Fewer sets are the first of more.
std::vector<std::vector<std::string>> assumption_sets(int count);

/// Replicates of each set that luck asks for: so many that territories × replicates reach 120, two at least.
int usual_replicates_a_set(int territories);

/// The first replicate of a set (from 1), the others follow: luck that no other set has, nor the scenarios at their own values.
int first_replicate_of_set(int set, int replicates_a_set);

}  // namespace concertation
