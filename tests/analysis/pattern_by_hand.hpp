#pragma once
// Patterns whose replicates show what a test says.

#include "findings/comparisons.hpp"
#include "findings/findings.hpp"

namespace concertation::testing {

/// A pattern of two arms, the second less the first.
inline Pattern by_hand(Expected expected, int replicates) {
    Pattern pattern;
    pattern.id = "T";
    pattern.replicates = replicates;
    pattern.arms = {with_settings("one", {}), with_settings("other", {})};
    pattern.compare = second_less_first;
    pattern.expected = expected;
    return pattern;
}

}  // namespace concertation::testing
