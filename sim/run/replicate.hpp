#pragma once
// One replicate: a world built from a scenario and its luck, moved month by month, observed.

#include <functional>

#include "observe/records.hpp"
#include "scenario/scenario.hpp"
#include "world/region.hpp"

namespace concertation {

/// The whole history of replicate `replicate`; a pure function of its arguments.
ReplicateRecord run_replicate(const Scenario& scenario, int replicate);

/// Sees a region at the end of a month: one region's months, then the next one's. What it throws ends the replicate.
using Watch = std::function<void(const Region&, Month)>;

/// The same history, with `watch` looking on.
ReplicateRecord watched_replicate(const Scenario& scenario, int replicate, const Watch& watch);

}  // namespace concertation
