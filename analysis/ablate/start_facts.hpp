#pragma once
// What is known of a territory at month 0, before anything happens: numbers for a regression, and where the mean field would lead it.

#include <vector>

#include "core/random.hpp"
#include "observe/records.hpp"
#include "run/replicate.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

struct StartFacts {
    double history = 0;                          ///< of concertation, in [0, 1]
    std::vector<double> numbers;                 ///< means over members and ties, people, levers, ways of doing: the same list everywhere
    Dynamic mean_field = Dynamic::not_deployed;  ///< where everyone alike, each at the table's means, would be at the last month
};

/// Of every territory, in the scenario's order, in the world that `luck` draws.
std::vector<StartFacts> facts_at_start(const Scenario& scenario, const Luck& luck);

/// The same world, lived through under other luck from the first month on, with `watch` looking on.
ReplicateRecord under_other_luck(const Scenario& scenario, const Luck& world, const Luck& after, const Watch& watch = {});

}  // namespace concertation
