#pragma once
// Whether a region that came from outside is one the rules could be applied to: they trust it without looking.

#include <string>

#include "world/region.hpp"

namespace concertation {

/// The first thing that points at nothing in `scenario` or in the region itself, in words; empty when all point at something: rows of
/// actors, tables, projects, axes, settings and periods, sizes of what goes together, months up to `months`.
std::string broken_reference(const Region& region, const Scenario& scenario, Month months);

}  // namespace concertation
