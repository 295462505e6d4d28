#pragma once
// One step behind a blocked vote: who refused, whom they did not trust, who was absent.

#include <array>
#include <optional>
#include <vector>

#include "core/random.hpp"
#include "scenario/scenario.hpp"
#include "world/region.hpp"

namespace concertation {

/// As the month of the vote begins: what the table would decide then, and how its members stand to it.
struct Refusals {
    std::array<int, sector_count> refusing{};  ///< members who refuse the last proposal, by sector
    std::array<int, sector_count> sitting{};   ///< members who hold their seat, by sector
    std::array<int, sector_count> seats{};     ///< seats, filled or not, by sector
    std::optional<Sector> distrusted;          ///< the sector those who refuse trust least; none where nobody refuses
    double trust = 0;                          ///< their mean trust in it

    int refusers() const;
    /// Sectors where someone refuses, the most refusers first.
    std::vector<Sector> who_refused() const;
    /// Sectors where a seat stands empty, the most empty ones first.
    std::vector<Sector> who_was_absent() const;
};

/// Look: at the table in row `row` of the region, or at the regional one where that decides for it; none where no decision is due there.
std::optional<Refusals> refusals(const Region& region, const Scenario& scenario, const Luck& luck, int row, Month month);

}  // namespace concertation
