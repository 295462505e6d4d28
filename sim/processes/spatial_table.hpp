#pragma once
// A table that bargains by the Spatial Model of Politics.

#include "processes/bargaining.hpp"

namespace concertation {

/// The members bargain turn after turn; the shares are the mean of where they stand in the end by their chances to win, under the caps. By
/// quorum: consensus where members accept them from where they stood, negotiated where they accept them from where they moved.
Agreement spatial_agreement(const Bargain& bargain, const Parameters& numbers);

}  // namespace concertation
