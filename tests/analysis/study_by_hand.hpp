#pragma once
// A small scenario and the records of its replicates, written by hand: no engine.

#include "observe/records.hpp"
#include "scenario/scenario.hpp"
#include "store/store.hpp"

namespace concertation::testing {

/// Two regions, three territories, six months, four replicates of which two in detail.
Scenario small_scenario();

/// A record whose every number follows from `replicate`. One indicator is undefined.
ReplicateRecord record_by_hand(const Scenario& scenario, int replicate);

/// A heading with one arm.
Heading heading_of(const Scenario& scenario);

}  // namespace concertation::testing
