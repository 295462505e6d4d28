#pragma once
// Scenario discovery: in which box of conditions does something hold? The patient rule induction method (Friedman & Fisher 1999), as used
// for scenarios by Bryant & Lempert (2010): slices of the box are peeled off as long as what is left holds more often. Half of the points
// peel; the other half, which chose nothing, tell what the boxes are worth.

#include <vector>

#include "sensitivity/designs.hpp"

namespace concertation {

struct Box {
    std::vector<double> low, high;  ///< one side a factor, in [0, 1]
    double coverage;                ///< share of the points that hold which are inside
    double density;                 ///< share of the points inside that hold; NaN where none is inside
    double mass;                    ///< share of all points that are inside
};

struct PeelingRules {
    double slice = .05;       ///< share of the points inside that one peel takes at least
    double least_mass = .05;  ///< of the last box
    int most_sides = 4;       ///< factors a box may restrict: more are not read by anybody, and found in noise
};

/// Under so many points a factor peeling finds boxes in noise, and it is said.
inline constexpr int fewest_points_a_factor = 10;

struct Discovery {
    std::vector<Box> trajectory;  ///< from the whole cube on, each a peel smaller; told by the points that did not peel
    int chosen = 0;               ///< row of the box where coverage and density, to the points that peel, have the best harmonic mean
    double density_peeled = 0;    ///< of the chosen box to the points that chose it: flattering
    double chance = 1;            ///< that luck alone would have as many of the other points inside hold, see chance_of_box()
    bool few_points = false;      ///< fewer than fewest_points_a_factor
};

/// Peels from the whole cube with the points of even rows, and tells with the others. `holds`: one a point. Only the whole cube where none,
/// or all, of those that peel hold.
Discovery discovery(const UnitPoints& points, const std::vector<bool>& holds, const PeelingRules& rules = {});

/// How likely chance alone would have so many of the points inside hold, were the box no better than the cube.
double chance_of_box(const Box& box, const UnitPoints& points, const std::vector<bool>& holds);

/// How likely chance alone would make the sides of one factor look as good: of the points inside the box without them, those the box keeps
/// would hold as often or more (the quasi-p-value of Bryant & Lempert 2010). Small: the factor belongs to the box.
double chance_of_sides(const Box& box, std::size_t factor, const UnitPoints& points, const std::vector<bool>& holds);

/// The points of even rows, which peel, or of odd ones, which tell.
struct Half {
    UnitPoints points;
    std::vector<bool> holds;
};
Half half_of(const UnitPoints& points, const std::vector<bool>& holds, bool peels);

/// Whether a side of a box is narrower than the cube.
bool is_restricted(const Box& box, std::size_t factor);

}  // namespace concertation
