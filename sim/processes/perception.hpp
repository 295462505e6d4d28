#pragma once
// How a stance is read: the less transparent the process, the more often as one step more hostile (Molander 1985).

#include "core/random.hpp"
#include "processes/encounter.hpp"
#include "world/region.hpp"

namespace concertation {

/// The encounters with what each side read.
std::vector<Encounter> perceived(std::vector<Encounter> met, const Region& region, const Scenario& scenario, const Luck& luck, Month month);

}  // namespace concertation
