#pragma once
// The numbers that name places in draws: from their names, so that a place added or taken out leaves the luck of the others alone.

#include "scenario/scenario.hpp"

namespace concertation {

/// Numbers regions and territories below 2^20; of two names that would share a number, the later takes the next free one.
void number_places(Scenario& scenario);

}  // namespace concertation
