#pragma once
// The levels of every arm of an allocation as its replicates end, and the arms held against their base under the same luck.

#include <vector>

#include "allocate/effects.hpp"
#include "allocate/plan.hpp"

namespace concertation {

class SeenLevels {
public:
    /// `plan` outlives it.
    explicit SeenLevels(const AllocationPlan& plan);
    void take(const Taken& taken);

    /// A trial against the base; under sets too where it is its option's largest.
    ArmPairs trial(int row) const;
    /// What was chosen for a round, against the base of the round.
    ArmPairs in_round(Round round, int row) const;

private:
    ArmPair pair(int base, int other) const;

    const AllocationPlan& plan_;
    std::vector<Levels> levels_;  ///< by arm
};

/// 1 where higher is better, else -1: what turns an effect into a gain.
inline double toward_better(const Aim& aim) { return aim.higher ? 1 : -1; }

/// Effects on each aim that is followed.
std::vector<Effects> effects_on(const std::vector<Aim>& aims, const ArmPairs& arms);

}  // namespace concertation
