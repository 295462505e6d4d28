#pragma once
// The months at which the dynamic of a territory became another and stayed so.

#include <vector>

#include "observe/records.hpp"

namespace concertation {

/// A dynamic has settled once it was read this many months in a row.
inline constexpr int settling_months = 6;
/// No earlier month is a turning point: the window still fills.
inline constexpr Month first_turning_month = 12;
/// The longest-lasting ones are kept.
inline constexpr int most_turning_points = 5;

/// From one settled dynamic to the next; what was read for less time in between counts for nothing.
struct Turn {
    Month month = 0;  ///< the first in which the new dynamic is read
    Dynamic from = Dynamic::not_deployed, to = Dynamic::not_deployed;
    int lasted = 0;  ///< months in a row in which the new one is read, to the end of the run at most
};

/// The turning points of one territory, whose months follow each other from 0; by month.
std::vector<Turn> turning_points(const std::vector<TerritoryMonth>& months);

/// The territory whose dynamic turned most often in a replicate, the lowest row on ties; row 0 where none did.
int most_turned(const ReplicateRecord& record);

}  // namespace concertation
