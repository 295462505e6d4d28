#pragma once
// What sets of assumptions make of a quantity once the luck of each set's replicates is taken out.

#include <vector>

namespace concertation {

/// A quantity under one set, the mean over the set's replicates.
struct SetMean {
    double mean;  ///< NaN where the set tells nothing
    double luck;  ///< variance of that mean, from the spread of the replicates; NaN under two
};

struct OverSets {
    int sets = 0;  ///< that tell something; every number below is NaN without any
    double mean, median;
    double low, high;             ///< middle interval of the effects, wider where luck leaves their spread unsure; NaN under two sets
    double content;               ///< share of all possible sets that [low, high] is expected to hold: .95, or less under 39 sets
    double sign, none;            ///< share of the sets above 0 or below it, whichever is larger; share that differ by nothing
    std::vector<double> effects;  ///< by set, as given; NaN where a set tells nothing
};

/// Each set's mean drawn toward the mean over sets, so that what varies is what luck does not explain: e = m̄ + (m - m̄)·√(σ²/var m),
/// with σ² = var m - mean luck, never under the luck of m̄ itself (else luck alone would show a sign in every set). Sets in which nothing
/// differed stand apart, at 0: there is no luck in them, and the others are drawn toward the mean of those that differ.
std::vector<double> without_luck(const std::vector<SetMean>& sets);

/// A set whose mean or effect is under `alike` counts as none, and so has no sign; 0: only what is exactly equal.
OverSets over_sets(const std::vector<SetMean>& sets, double alike);

/// The expected content of the interval that `sets` sets give at 95 %.
double content_of(int sets);

}  // namespace concertation
