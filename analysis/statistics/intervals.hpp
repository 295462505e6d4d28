#pragma once
// 95 % intervals of shares of few or rare cases, where Student's does not hold.

#include "statistics/paired.hpp"

namespace concertation {

struct Interval {
    double low, high;
};

/// Of a share: `cases` of `all` (Wilson 1927). Within [0, 1]; all of it where there is nothing to count.
Interval wilson(double cases, double all);

/// Pairs of which the second alone shows a case (`gained`), or the first alone (`lost`); those alike count in `all` alone.
struct PairedCases {
    double gained = 0, lost = 0, all = 0;
};
/// Of the second share less the first (Tango 1998, by the score). Within [-1, 1].
Interval tango(const PairedCases& pairs);

/// Under so many replicates, or so many pairs that show a case on one side only, Student's interval of a share does not hold.
inline constexpr int few_replicates = 30, few_cases = 5;

/// The difference of a share of territories with its interval of luck: Student's over replicates, or where that does not hold Tango's over
/// `territories`, which count for fewer the more those of one replicate turn together. NaN under two replicates.
Estimate luck_of_share(const Paired& replicates, const PairedCases& territories);

/// A share of territories with its interval of luck: Student's over replicates, or where that does not hold Wilson's over all the
/// territories they have together, `cases` among them, which count for fewer the more those of one replicate are alike. NaN under two
/// replicates.
Estimate luck_of_share(const Stream& replicates, double cases, double all);

/// No mean of shares lies outside [0, 1], whatever Student's interval of few replicates says.
Estimate within_shares(Estimate of);

}  // namespace concertation
