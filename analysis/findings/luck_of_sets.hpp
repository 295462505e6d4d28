#pragma once
// How far a share of sets is known, what luck leaves of their spread, and whose luck a set meets.

#include <vector>

namespace concertation {

struct Interval {
    double low, high;
};

/// 95 % interval of a share, `cases` of `all` (Wilson 1927). Within [0, 1]; all of it where there is nothing to count.
Interval wilson(double cases, double all);

/// A quantity under one set, the mean over the set's replicates.
struct SetMean {
    double mean;  ///< NaN where the set tells nothing
    double luck;  ///< variance of that mean, from the spread of the replicates; NaN under two
};

/// Each set's mean drawn toward the mean over sets, so that what varies is what luck does not explain: e = m̄ + (m - m̄)·√(σ²/var m),
/// with σ² = var m - mean luck, never under the luck of m̄ itself (else luck alone would show a sign in every set).
std::vector<double> without_luck(const std::vector<SetMean>& sets);

/// Replicates of each set that luck asks for: so many that territories × replicates reach 120, two at least.
int usual_replicates_a_set(int territories);

/// The first replicate of a set (from 1), the others follow: luck that no other set has, nor the scenarios at their own values.
int first_replicate_of_set(int set, int replicates_a_set);

}  // namespace concertation
