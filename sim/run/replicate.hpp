#pragma once
// One replicate: a world built from a scenario and its luck, moved month by month, observed.

#include "observe/records.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

/// The whole history of replicate `replicate`; a pure function of its arguments.
ReplicateRecord run_replicate(const Scenario& scenario, int replicate);

}  // namespace concertation
