#pragma once
// The mean field of a homogeneous table: everyone alike, one trust, one support; what readings do to them in a month.

#include <array>
#include <string_view>
#include <vector>

#include "observe/records.hpp"
#include "scenario/parameters.hpp"

namespace concertation {

/// What a homogeneous table lends to every encounter. `strain`: what positions, scarcity, power and disputes add to z0.
struct Surroundings {
    double accompaniment = .5, transparency = .5, strain = 0;
    double meeting = .25;  ///< chance a month that a pair meets
};

struct Feelings {
    double trust, support;
};

/// Shares of stances: cooperate, negotiate, contest; as taken, and as read by the other.
using Stances = std::array<double, 3>;
Stances stances_taken(const Feelings& feelings, const Surroundings& around, const Parameters& numbers);
Stances stances_read(const Stances& taken, const Surroundings& around, const Parameters& numbers);

/// What a window of such stances taken would be called, with no decision in it (docs: model §10).
Dynamic reading_of(const Stances& taken, const Parameters& numbers);

/// The mean feelings a month later. Support follows readings only if `support_moves`.
Feelings next_feelings(const Feelings& feelings, const Surroundings& around, const Parameters& numbers, bool support_moves);

/// The feelings a history of concertation starts from.
Feelings starting_feelings(double history, const Parameters& numbers);

/// A trust that does not move.
struct RestPoint {
    double trust = 0;
    bool stable = false;
    Dynamic dynamic = Dynamic::cooperation;
};

/// The rest points of the one-dimensional map, by rising trust: support as given, or at rest with the readings when `support` is negative.
std::vector<RestPoint> rest_points(double support, const Surroundings& around, const Parameters& numbers);

/// Support at rest with its own readings, at a trust, from the middle.
double resting_support(double trust, const Surroundings& around, const Parameters& numbers);

}  // namespace concertation
