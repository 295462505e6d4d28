#pragma once
// What a change does to a measure, paired by luck: its interval of luck, that of assumptions, and how often each choice is the best.

#include <vector>

#include "allocate/aim.hpp"
#include "store/summary.hpp"

namespace concertation {

/// Levels of one arm by replicate; NaN where a replicate broke off.
using Levels = std::vector<Level>;

struct Effect {
    Estimate luck;                             ///< other - base at the scenario's own values; NaN where undefined
    double assumptions_low, assumptions_high;  ///< 2.5 % and 97.5 % of the sets' effects; NaN under two sets
    std::vector<double> by_set;                ///< mean over the set's replicates; NaN where none ended
};

/// Over all territories, and on the worst-off tenth.
struct Effects {
    Effect all, worst_off;
    int pairs = 0;  ///< replicates in which both ended
};

/// Two arms at the scenario's own values and under each set, first by set: the base's and the other's, replicate by replicate.
struct ArmPair {
    const Levels *base, *other;
};
Effects effects_of(const ArmPair& own, const std::vector<ArmPair>& under_sets);

/// How often each of several choices is the best over sets.
struct BestShares {
    std::vector<double> shares;  ///< of the sets that ended, by choice; choices that tie share one; NaN without sets
    double none = 0;             ///< share of the sets in which none is above 0
};
/// `values`: by choice, by set; higher is better. A set counts where one choice at least is defined.
BestShares best_shares(const std::vector<std::vector<double>>& values);

}  // namespace concertation
