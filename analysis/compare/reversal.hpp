#pragma once
// Which assumption would reverse a difference: what tells the sets that turn its sign from those that keep it.

#include <string>
#include <vector>

namespace concertation {

/// One side of one assumption: its lowest or highest third over the sets, or one word of a choice.
struct Reversal {
    std::string parameter;
    std::string from, to;          ///< the side's values: both ends, or the word twice
    int sets, reversed;            ///< on that side
    int sets_else, reversed_else;  ///< on the others
    double chance;  ///< that some side of some assumption would gather as many by luck alone (hypergeometric, times the sides looked at),
                    ///< in [0, 1]
};

/// How a difference moves with an assumption over the sets.
struct Influence {
    std::string parameter;
    double correlation;  ///< of ranks (Spearman), in [-1, 1]
};

/// Sides from the one that luck explains least; none where no set, or every one, reverses. `sets`: key=value; `differences`: one a set, NaN
/// where none ended; `sign` of their mean.
std::vector<Reversal> reversals(const std::vector<std::vector<std::string>>& sets, const std::vector<double>& differences, int sign);

/// Assumptions that are numbers, the strongest first. Empty under four sets.
std::vector<Influence> influences(const std::vector<std::vector<std::string>>& sets, const std::vector<double>& differences);

}  // namespace concertation
