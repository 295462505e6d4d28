#pragma once
// Coins, whole numbers and choices, drawn by Boost.Random: what enters a world and needs no transcendental function.

#include <span>

#include "core/random.hpp"

namespace concertation {

/// Whether a coin falls on heads, which has this chance. One word of `draws` whatever the chance, and raising it only adds heads.
bool heads(EventDraws& draws, double chance);

/// A whole number from 0 to `count` - 1, each alike; count > 0. A word or, seldom, more.
int whole_below(EventDraws& draws, int count);

/// A row of `weights`, with a chance in proportion to its weight; none below 0, their sum above 0. One word, and by cumulated weights:
/// where weight moves between neighbours, only what falls between them changes.
int row_drawn(EventDraws& draws, std::span<const double> weights);

}  // namespace concertation
