#pragma once
// Open disputes close by themselves slowly, and faster where mediation is practised and accompanied (docs: model §5.7).

#include "core/random.hpp"
#include "processes/attendance.hpp"

namespace concertation {

struct ClosedDispute {
    int table, i, j;
};

/// Look: the disputes that close, whose two sides came to the table where they are open.
std::vector<ClosedDispute> closing_disputes(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck,
                                            Month month);

/// Touch: they are closed.
void close_disputes(Region& region, const std::vector<ClosedDispute>& closed);

}  // namespace concertation
