#pragma once
// The numbers that name places in draws: from their names, so that a place added or taken out leaves the luck of the others alone.

#include "scenario/scenario.hpp"

namespace concertation {

/// Numbers regions and territories from 1 to most_place_number: a number already there stands (a scenario wrote it), 0 waits for one from
/// the name. Of two that would share a number, the later takes the next free one.
void number_places(Scenario& scenario);

}  // namespace concertation
