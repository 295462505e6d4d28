#pragma once
// Files: who proposes what at the tables whose calls close, and the days it takes.

#include <optional>
#include <vector>

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// What a call can still award on an axis, in cents: the shares agreed are of the period's whole envelope, so an axis keeps its room from
/// call to call. Under 0 where the shares moved away from what was awarded.
Cents room_on_axis(const Table& table, const Parameters& numbers, std::size_t axis);

/// What a promoter would like to carry out, and its file where the call leaves enough for it.
struct Wish {
    int table = 0;   ///< row of Region::tables
    Cents cost = 0;  ///< wished for
    std::optional<Project> file;
};

/// Look: what promoters bring this month to the tables whose calls close. Nobody asks for more than the call can award on the axis; a
/// project that this would cut too short is not proposed, but it was wished for.
std::vector<Wish> wishes(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// Touch: files join their calls, paperwork takes days, and the table knows how much was wished for.
void deposit_files(Region& region, const Scenario& scenario, const std::vector<Wish>& wishes, Month month);

}  // namespace concertation
