#pragma once
// A region's ways of doing: those the scenario names, the others drawn (diversity of approaches).

#include "core/random.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

/// `asked` with every drawn way settled by the region's luck.
Approach settled_approach(const Approach& asked, const Parameters& numbers, const RegionSpec& region, const Luck& luck);

/// Whether the regional table decides for its territories.
bool decides_regionally(const Approach& approach, bool has_regional_table);

/// Whether an actor of `sector` belongs to the body that manages the envelope.
bool sits_on(Mandatary mandatary, Sector sector);

}  // namespace concertation
