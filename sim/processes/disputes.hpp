#pragma once
// Open disputes close by themselves slowly, and faster where accompaniment and mediation help (docs: model §5.7).

#include "core/random.hpp"
#include "processes/attendance.hpp"

namespace concertation {

struct ClosedDispute {
    int table, i, j;
};

/// Look: the disputes whose two sides come this month and that close.
std::vector<ClosedDispute> closing_disputes(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck,
                                            Month month);

/// Touch: they are closed.
void close_disputes(Region& region, const std::vector<ClosedDispute>& closed);

}  // namespace concertation
