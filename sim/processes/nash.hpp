#pragma once
// The asymmetric Nash solution among members who may each walk away (docs: model §6; Nash 1950; Kalai 1977).

#include "processes/bargaining.hpp"

namespace concertation {

/// The shares that maximise Σ weight · log(worth - threshold) over the members who can all be satisfied: while there are no such
/// shares, the member with the largest deficit at the min-max shares is left out; below the quorum it is an impasse.
Agreement nash_agreement(const Bargain& bargain, const Parameters& numbers);

}  // namespace concertation
