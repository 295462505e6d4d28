#pragma once
// The actors of a region, one array per quantity: those of a territory stand together, the ministry's actor last.

#include <cstdint>
#include <vector>

#include "core/calendar.hpp"
#include "core/simplex.hpp"
#include "scenario/choices.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

enum class Role : std::uint8_t { member, convenor, promoter, liaison };

struct Actors {
    std::vector<std::uint32_t> number;    ///< names the actor in draws: from (territory, sector, ordinal), never an index
    std::vector<std::int32_t> territory;  ///< row in Region::territories; -1: the ministry
    std::vector<Sector> sector;
    std::vector<Role> role;
    std::vector<std::uint8_t> promoter;                       ///< 1: can carry a project
    std::vector<std::uint8_t> womens_group;                   ///< 1: stands for a women's group
    std::vector<std::uint16_t> seats;                         ///< bit 0 supralocal table, bit 1 regional table, bits 2… thematic tables
    std::vector<Shares> position, mandate;                    ///< shares of the envelope it wants; on the simplex
    std::vector<double> salience, power, expertise, support;  ///< in [0, 1]
    std::vector<double> propensity;                           ///< to trust: what a person adds to every trust it comes back to
    std::vector<double> resources, income;                    ///< person-days; person-days a month
    std::vector<Month> since;                                 ///< month it took the seat
    std::vector<std::uint8_t> low_months;                     ///< months in a row of support under the leaving threshold
    std::vector<std::uint8_t> away;                           ///< 1: an empty chair

    int count() const { return static_cast<int>(number.size()); }
};

/// Most members a table can have.
inline constexpr int most_members = 1024;

inline constexpr std::uint16_t supralocal_seat = 1, regional_seat = 2, first_thematic_seat = 4;

/// The number that names an actor in draws, from the number of its territory (below 2^20); ordinals below 128.
constexpr std::uint32_t actor_number(std::uint32_t territory, Sector sector, int ordinal) {
    return (territory << 10) | (static_cast<std::uint32_t>(sector) << 7) | static_cast<std::uint32_t>(ordinal);
}
/// The number that names a region, or its ministry's actor, in draws.
constexpr std::uint32_t region_number(const RegionSpec& region) { return 0x80000000u | region.number; }

}  // namespace concertation
