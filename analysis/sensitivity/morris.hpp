#pragma once
// Morris screening: which parameters matter at all, and which only together with others (Morris 1991; Campolongo, Cariboni & Saltelli
// 2007).

#include <cstdint>
#include <vector>

#include "sensitivity/designs.hpp"

namespace concertation {

/// `trajectories` walks through a grid of four levels, each moving every factor once by 2/3: (factors + 1) points a walk.
UnitPoints morris_points(int factors, int trajectories, std::uint32_t luck);

/// Elementary effects of one factor, per unit of its range.
struct MorrisEffect {
    double mean_size;  ///< mu*: mean of their sizes
    double mean;       ///< mu
    double spread;     ///< sigma: standard deviation over walks; large beside mu*: the effect depends on the rest, or bends
    double noise;      ///< size a mean effect would have from the luck of replicates alone; NaN under two replicates
};

/// One effect a factor. `outputs`: by point of morris_points(), one value a replicate, the same luck in all. A step with an undefined end
/// is left out; NaN where none is left.
std::vector<MorrisEffect> morris_effects(const UnitPoints& points, const std::vector<std::vector<double>>& outputs);

}  // namespace concertation
