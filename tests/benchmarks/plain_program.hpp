#pragma once
// A plain single-threaded program of simpler processes, as one would first write it: the yardstick for the engine's speed in one run.

#include <cstdint>

namespace plain {

/// What a run comes to, so that nothing is optimised away.
struct Ending {
    double trust = 0;
    std::int64_t encounters = 0;
};

/// 38 tables of 30 seats over 60 months: ties meet, take stances, trust and positions move. No output.
Ending run(std::uint64_t seed);

}  // namespace plain
