#pragma once
// How long before an effect: when a difference is clear, and when half of it is there.

#include "compare/comparison.hpp"

namespace concertation {

/// Months count from the first in which the scenarios differ; -1: none.
struct Onset {
    int clear;  ///< the first from which the difference keeps its sign to the end, six months at least: in four sets of assumptions out of
                ///< five; without sets, beyond luck
    int half;   ///< the first from which half of the last month's difference is there to the end; none where that is nothing
    double final;  ///< of the last month, the mean over sets; NaN without months
};

/// Of a path measure, in scenarios that differ from month `from` on.
Onset onset(const ScenarioPaths& paths, int measure, Month from);

/// The mean difference of a month over sets, else at the scenarios' own values.
double mean_difference(const ScenarioPaths& paths, const OverSets& over, int measure, int month);

}  // namespace concertation
