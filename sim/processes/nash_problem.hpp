#pragma once
// Nash's problem on the simplex, solved by a primal-dual interior point: distances are half L1 norms, so all constraints are linear.

#include <vector>

#include "core/simplex.hpp"

namespace concertation {

/// One party: its margin at y is room - steepness · Σ |y - position|.
struct Party {
    Shares position{};
    double weight = 0, steepness = 0, room = 0;
};

/// Parties and the axes they bargain over, in the first places of Shares.
struct NashProblem {
    std::vector<Party> parties;
    std::vector<double> caps;  ///< most of each axis, above 0; their sum is above 1
};

double margin(const Party& party, const Shares& at, std::size_t axes);

/// Shares, and what each party's margin costs the others there: its multiplier, above 0 only where the margin is the smallest; they sum
/// to 1.
struct Compromise {
    Shares shares{};
    std::vector<double> multipliers;
};

/// Shares at which the smallest margin is as large as can be; or any at which every margin is above `enough`.
Compromise largest_smallest_margin(const NashProblem& problem, double enough);

/// Shares that maximise Σ weight · log(margin), from shares at which every margin is above 0.
Shares largest_product(const NashProblem& problem, const Shares& from);

}  // namespace concertation
