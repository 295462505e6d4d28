#pragma once
// The dynamic of a territory, read from what its actors did over a window (docs: model §10). No rule of the simulation sets it.

#include <array>
#include <cstdint>

#include "observe/records.hpp"
#include "scenario/parameters.hpp"

namespace concertation {

/// What was counted over a window of months.
struct WindowCounts {
    std::int64_t encounters = 0;
    std::array<std::int64_t, 3> readings{};  ///< cooperate, negotiate, contest
    std::int64_t decisions = 0, impasses = 0;
    std::array<std::int64_t, sector_count> seats{}, filled{};  ///< seat-months
};

/// What is known since the run began.
struct Deployment {
    bool programme_begun = false;  ///< a period has begun
    bool calls_due = false;        ///< a decision has been due
    bool decided = false;          ///< a decision has been taken
};

using Reading = decltype(Parameters::reading);

Dynamic dynamic_of(const WindowCounts& window, const Deployment& deployment, const Reading& thresholds);

/// Share of `readings` that are of one kind; 0 where there is none.
double share_of_readings(const std::array<std::int64_t, 3>& readings, std::size_t kind);

}  // namespace concertation
