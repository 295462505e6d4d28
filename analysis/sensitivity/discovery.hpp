#pragma once
// Scenario discovery: in which box of conditions does something hold? The patient rule induction method (Friedman & Fisher 1999), as used
// for scenarios by Bryant & Lempert (2010): slices of the box are peeled off as long as what is left holds more often.

#include <vector>

#include "sensitivity/designs.hpp"

namespace concertation {

struct Box {
    std::vector<double> low, high;  ///< one side a factor, in [0, 1]
    double coverage;                ///< share of the points that hold which are inside
    double density;                 ///< share of the points inside that hold
    double mass;                    ///< share of all points that are inside
};

struct PeelingRules {
    double slice = .05;       ///< share of the points inside that one peel takes at least
    double least_mass = .05;  ///< of the last box
};

struct Discovery {
    std::vector<Box> trajectory;  ///< from the whole cube on, each a peel smaller
    int chosen = 0;               ///< row of the box where coverage and density are both high: the best harmonic mean of the two
};

/// Peels from the whole cube. `holds`: one a point. Only the whole cube where none, or all, hold.
Discovery discovery(const UnitPoints& points, const std::vector<bool>& holds, const PeelingRules& rules = {});

/// How likely chance alone would make the sides of one factor look as good: of the points inside the box without them, those the box keeps
/// would hold as often or more (the quasi-p-value of Bryant & Lempert 2010). Small: the factor belongs to the box.
double chance_of_sides(const Box& box, std::size_t factor, const UnitPoints& points, const std::vector<bool>& holds);

/// Whether a side of a box is narrower than the cube.
bool is_restricted(const Box& box, std::size_t factor);

}  // namespace concertation
