#pragma once
// Who knows whom at the start, and how far they trust each other.

#include <optional>

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// A block without ties for the table's members, with the months they might be introduced. The regional table may hold only pairs of
/// different territories.
void prepare_ties(Table& table, const Actors& actors, const Parameters& numbers, const Luck& luck);

/// Meshing as it moves; no `from` at the start of a run.
struct MeshingStep {
    std::optional<double> from;
    double to = 0;
};

/// Draws the ties that meshing brings: each pair has one rank for the whole run, and is tied where the chance passes it.
void tie_members(Table& table, const Actors& actors, const Parameters& numbers, const MeshingStep& step, const Luck& luck, Month month);

}  // namespace concertation
