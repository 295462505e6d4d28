#pragma once
// What a design of experiments varies: a parameter over a range, or a choice among its words.

#include <string>
#include <string_view>
#include <vector>

#include "scenario/errors.hpp"

namespace concertation {

struct Factor {
    std::string name;                 ///< of a parameter or a choice
    double low = 0, high = 1;         ///< of a parameter
    bool integer = false;             ///< whole numbers only
    std::vector<std::string> levels;  ///< the values it takes, in order, where it takes only some; empty: the whole range
};

/// key=value at `place` of [0, 1] of its range, or of its levels in equal parts.
std::string setting_at(const Factor& factor, double place);

/// The place of [0, 1] that stands for all those with the same setting: the middle of a level's part, or of a whole number's.
double settled_place(const Factor& factor, double place);

/// One setting a factor, for a point of the unit cube.
std::vector<std::string> settings_at_point(const std::vector<Factor>& factors, const std::vector<double>& point);

/// The factor `name`: a choice with all its words, a parameter over the range its assumptions are drawn from, or else over what is
/// allowed; setting_names() are known. Its name is empty where there is none.
Factor factor_named(std::string_view name);

/// Every parameter that nobody measured and that assumptions vary.
std::vector<Factor> uncertain_factors();
/// Every lever, from 0 to 1.
std::vector<Factor> lever_factors();

}  // namespace concertation
