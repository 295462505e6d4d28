#pragma once
// Two members of a table who met this month, the stance each took and what the other read.

#include <cstdint>
#include <vector>

namespace concertation {

enum class Stance : std::uint8_t { cooperate, negotiate, contest };

/// One step more hostile, if any is left.
constexpr Stance more_hostile(Stance stance) { return stance == Stance::cooperate ? Stance::negotiate : Stance::contest; }

struct Encounter {
    std::int32_t table;           ///< row of Region::tables
    std::int32_t i, j;            ///< members of it, i < j
    std::int32_t a, b;            ///< their rows in Region::actors
    std::int32_t pair;            ///< place in the table's arrays of pairs
    Stance stance_i, stance_j;    ///< taken
    Stance read_of_i, read_of_j;  ///< as the other read it
    bool dispute;                 ///< a contest that opens a dispute
};

}  // namespace concertation
