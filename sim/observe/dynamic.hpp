#pragma once
// The dynamic of a territory, read from what its actors did over a window (docs: model §10). No rule of the simulation sets it.

#include <array>
#include <cstdint>

#include "observe/records.hpp"
#include "scenario/parameters.hpp"

namespace concertation {

/// What was counted over a window of months at one table.
struct WindowCounts {
    std::int64_t encounters = 0;
    std::array<std::int64_t, 3> taken{}, read{};               ///< stances: cooperate, negotiate, contest
    std::int64_t own_votes = 0, own_blocked = 0;               ///< taken by the table itself
    std::array<std::int64_t, sector_count> seats{}, filled{};  ///< seat-months
};

using Reading = decltype(Parameters::reading);

/// A dynamic, and what made a conflictual one read so.
struct ReadDynamic {
    Dynamic dynamic = Dynamic::not_deployed;
    Reason reason = Reason::none;
};

/// From the stances taken, not as they were read by others, and from the table's own votes; where it took none, from exchanges alone.
ReadDynamic dynamic_of(const WindowCounts& window, const Reading& thresholds);

/// Share of stances that are of one kind; 0 where there is none.
double share_of_stances(const std::array<std::int64_t, 3>& stances, std::size_t kind);

/// Share of seat-months filled; 0 without seats.
double attendance(const WindowCounts& window);

/// What a façade is told by, beside the window: how far the shares agreed lie from need (0 before any), and appropriation.
struct Depth {
    double far_from_need, appropriation;
};

/// Whether a cooperation is one in front only: far from need, or without those it is for, or not the milieu's own.
bool is_facade(Dynamic dynamic, const WindowCounts& window, const Depth& depth, const Reading& thresholds);

}  // namespace concertation
