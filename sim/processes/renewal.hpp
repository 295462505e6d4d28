#pragma once
// People and ties come and go: turnover, elections, introductions by shared partners, forgetting; poverty is seen or lost from sight.

#include "core/random.hpp"
#include "processes/attendance.hpp"

namespace concertation {

/// Look: the seats that change hands by ordinary turnover this month, ascending.
std::vector<int> turnover(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// An election in which `share` of the officials change; `prefets_only`: chosen by their peers (an equivalent territory has none).
struct Vote {
    std::vector<int> territories;  ///< rows of Region::tables
    double share;
    bool prefets_only;
};

/// Look: the officials it replaces.
std::vector<int> election(const Region& region, const Scenario& scenario, const Vote& vote, const Luck& luck, Month month);

/// Touch: newcomers take the seat and its mandate; part of the trust stays with the seat.
void welcome(Region& region, const Scenario& scenario, const std::vector<int>& seats, const Luck& luck, Month month);

/// A pair whose month has come: partners both trust may introduce it, an unused tie may be forgotten, or it waits on.
struct PairTurn {
    int table;
    enum { waits, introduced, forgotten } what;
    NewTie tie;         ///< the pair; what it begins with when it is introduced
    std::int16_t next;  ///< the month of its next turn
};

/// Look: the turns of the month, at all tables.
std::vector<PairTurn> pair_turns(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month);

/// Touch: new ties begin, unused ones end.
void renew_ties(Region& region, const Scenario& scenario, const std::vector<PairTurn>& turns, Month month);

/// Touch: poverty is seen where projects spend, and lost from sight where they do not.
void move_visibility(Region& region, const Scenario& scenario);

}  // namespace concertation
