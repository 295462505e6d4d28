#pragma once
// How a budget in equal slices is best spread when what options give adds up: the portfolios that no other beats on both of two counts.

#include <vector>

namespace concertation {

/// What money gives on the two counts; higher is better in both.
struct TwoGains {
    double first = 0, second = 0;
};

/// What an option gives at a number of dollars.
struct Gain {
    double dollars;
    TwoGains level;
};

/// What an option gives at `dollars`, between the sizes that are known (ascending) and nothing for nothing, in proportion; beyond the last,
/// what the last gives.
TwoGains gain_at(const std::vector<Gain>& known, double dollars);

/// A portfolio: how many slices each option gets, and what that gives, added up.
struct FrontPoint {
    std::vector<int> slices;
    TwoGains gain;
};

/// The Pareto front of portfolios of at most `slices` slices: no other gives more in one of the two and as much in the other. `gains`: by
/// option, what each number of slices gives, from none, at which it is 0. Exact (dynamic programming over sums that nothing beats), the
/// most on the first count first; of portfolios that give the same, one of the fewest slices.
std::vector<FrontPoint> pareto_front(const std::vector<std::vector<TwoGains>>& gains, int slices);

/// At most `most` of them, evenly along the front, both ends among them.
std::vector<FrontPoint> thinned(const std::vector<FrontPoint>& front, int most);

}  // namespace concertation
