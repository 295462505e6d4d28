#pragma once
// What an answer depends on: the points a method needs, and what it says of the factors once they have been run.

#include <optional>
#include <string>
#include <vector>

#include "core/named.hpp"
#include "sensitivity/discovery.hpp"
#include "sensitivity/factor.hpp"
#include "sensitivity/morris.hpp"
#include "sensitivity/sobol.hpp"
#include "sensitivity/sweep.hpp"

namespace concertation {

enum class Method { morris, sobol, discovery };
template <>
inline constexpr std::array<std::string_view, 3> enum_words<Method>{"morris", "sobol", "discovery"};

/// "conflictual > 0.5": a measure above or below a threshold, on the mean of a point's replicates.
struct Condition {
    int measure = 0;  ///< row of measures()
    bool above = true;
    double threshold = .5;
};

struct SensitivityDesign {
    Method method = Method::morris;
    std::vector<Factor> factors;
    int size = 10;        ///< walks of Morris; base points of Sobol; points of discovery
    int measure = 0;      ///< row of measures(), explained by Morris and Sobol
    Condition condition;  ///< explained by discovery
};

/// What a method found; the parts of the others are empty.
struct Sensitivity {
    std::vector<MorrisEffect> morris;  ///< one a factor
    std::vector<SobolIndex> sobol;     ///< one a factor
    std::optional<Discovery> box;
    std::vector<double> chances;  ///< of the chosen box, one a factor: see chance_of_sides()
    double held = 0;              ///< share of points at which the condition held
    double noise = 0;             ///< see noise_share()
    int left_out = 0;             ///< points without a defined value
};

/// Points of the unit cube that the method needs.
UnitPoints points_of(const SensitivityDesign& design);

/// What the outputs of those points say. Sobol indices need every point: NaN where one is undefined.
Sensitivity sensitivity(const SensitivityDesign& design, const UnitPoints& points, const Sweep& sweep);

/// Rows of factors from the one that matters most: by mu* or total index.
std::vector<std::size_t> ranked(const Sensitivity& found);

}  // namespace concertation
