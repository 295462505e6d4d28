#pragma once
// How a pattern holds its arms against each other.

#include "findings/pattern.hpp"

namespace concertation {

/// What the only arm showed.
Observed as_observed(const std::vector<Observed>& by_arm);
/// The second arm less the first, entry by entry.
Observed second_less_first(const std::vector<Observed>& by_arm);
/// The first arm less the second, entry by entry.
Observed first_less_second(const std::vector<Observed>& by_arm);
/// Mean over the arms, entry by entry, of those that could be measured.
Observed mean_of_arms(const std::vector<Observed>& by_arm);
/// Entries of that mean, from the `first` on.
std::function<Observed(const std::vector<Observed>&)> entries(std::size_t first, std::size_t count);
/// Arms in pairs: the mean over pairs of the first less the second.
Observed mean_of_pairs(const std::vector<Observed>& by_arm);

}  // namespace concertation
