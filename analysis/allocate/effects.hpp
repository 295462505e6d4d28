#pragma once
// What a change does to the aims, paired by luck: its mean over sets of assumptions, where those put it, and its interval of luck.

#include <vector>

#include "allocate/aim.hpp"
#include "store/summary.hpp"

namespace concertation {

/// Levels of one arm by replicate, then by aim; no aim where a replicate broke off.
using Levels = std::vector<std::vector<Level>>;

/// Two arms under one luck, replicate by replicate.
struct ArmPair {
    const Levels *base, *other;
};
/// At the scenario's own values, and under each set, first by set.
struct ArmPairs {
    ArmPair own;
    std::vector<ArmPair> of_sets;
};

struct Effect {
    double mean;                 ///< over sets; without sets, over replicates at the scenario's own values; NaN where undefined
    double low, high;            ///< 2.5 % and 97.5 % of the sets' effects; NaN under two sets
    Estimate luck;               ///< at the scenario's own values
    std::vector<double> by_set;  ///< mean over the set's replicates; NaN where none ended
};

/// On one aim: over all territories, and on the worst-off tenth.
struct Effects {
    Effect all, worst_off;
    double before = 0;  ///< the base's level over all territories, as the mean is
    int pairs = 0;      ///< replicates at the scenario's own values in which both ended
};
Effects effects_of(const ArmPairs& arms, std::size_t aim);

/// Differences over all territories: by set, by replicate; one list, at the scenario's own values, where there is no set. NaN where either
/// broke off.
std::vector<std::vector<double>> draws_of(const ArmPairs& arms, std::size_t aim);

/// Mean over lists of draws of their means; of the draws of the only one. With its 95 % interval of luck.
Estimate mean_over_sets(const std::vector<std::vector<double>>& draws);
/// The means of lists of draws, with the range of 95 % of them; no range where there is one list.
Effect over_sets(const std::vector<std::vector<double>>& draws);

/// How often each of several choices is the best.
struct BestShares {
    std::vector<double> shares;  ///< of the draws that ended, by choice; choices that tie share one; NaN without draws
    double none = 0;             ///< share of the draws in which none is above 0
};
/// `values`: by choice, by draw; higher is better. A draw counts where one choice at least is defined.
BestShares best_shares(const std::vector<std::vector<double>>& values);

}  // namespace concertation
