#pragma once
// The words for a difference: its size first, then how often its direction holds over sets of assumptions. The only place that decides.

#include <cstdint>
#include <string_view>

#include "core/named.hpp"
#include "statistics/over_sets.hpp"

namespace concertation {

enum class Size : std::uint8_t { none, little, slight, clear };
enum class Certainty : std::uint8_t { almost_always, mostly, rather, cannot_tell, too_few };
template <>
inline constexpr std::array<std::string_view, 4> enum_words<Size>{"none", "little", "slight", "clear"};
template <>
inline constexpr std::array<std::string_view, 5> enum_words<Certainty>{"almost_always", "mostly", "rather", "cannot_tell", "too_few"};

/// What a quantity counts, which says how much of it is much.
enum class Scale : std::uint8_t {
    dynamic,  ///< share of territories in a dynamic
    reached,  ///< share of needs reached
    share,    ///< any other share
    amount    ///< dollars, days, months: read beside the base
};

/// From which size on a difference is more than nothing, than little, and clear; in its own unit.
struct Bounds {
    double alike, little, clear;
};
/// `base`: the quantity without what makes the difference; `territories` that it is counted over.
Bounds bounds_of(Scale scale, double base, int territories);

/// Under so many sets no certainty is told.
inline constexpr int least_sets_told = 10;
/// Shares of the sets from which on a direction holds rather, mostly, almost always.
inline constexpr double holds_rather = .6, holds_mostly = .8, holds_almost_always = .95;

struct SizeAndCertainty {
    Size size;  ///< from the mean, also where one cannot tell
    Certainty certainty;
    double share;           ///< of the sets, that the certainty speaks of: no difference, little, or the sign
    bool otherwise_at_own;  ///< at the scenarios' own values the difference goes the other way
};
/// In this order: no difference, little, cannot tell, size and certainty. `over` tells something; `own`: at the scenarios' own values.
SizeAndCertainty size_and_certainty_of(const OverSets& over, const Bounds& bounds, double own);

/// The certainty of what holds in a share of enough sets.
Certainty certainty_of(double share);

}  // namespace concertation
