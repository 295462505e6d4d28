#pragma once
// People and ties come and go: turnover, elections, introductions by shared partners, forgetting; poverty is seen or lost from sight.

#include "core/random.hpp"
#include "processes/attendance.hpp"

namespace concertation {

/// Look: the seats that change hands by ordinary turnover this month, ascending.
std::vector<int> turnover(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// Look: the officials replaced by an election in which `share` of them change; `prefets_only`: chosen by their peers.
std::vector<int> election(const Region& region, const std::vector<int>& territories, double share, bool prefets_only, const Luck& luck, Month month);

/// Touch: newcomers take the seat and its mandate; part of the trust stays with the seat.
void welcome(Region& region, const Scenario& scenario, const std::vector<int>& seats, const Luck& luck, Month month);

/// A pair whose month of introduction has come: it is tied if both come and enough trusted partners vouch, and waits again if not.
struct Introduction {
    int table;
    NewTie tie;
    std::int16_t next;  ///< month of its next chance
    bool tied;
};

/// Look: the introductions of the month, at all tables.
std::vector<Introduction> introductions(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month);

/// Touch: new ties begin, long unused ones may end, visibility moves with what projects spend.
void renew_ties(Region& region, const Scenario& scenario, const std::vector<Introduction>& introduced, const Luck& luck, Month month);
void move_visibility(Region& region, const Scenario& scenario);

}  // namespace concertation
