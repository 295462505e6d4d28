#pragma once
// A design file: which scenario, which parameters over which values, how many points and replicates.

#include <filesystem>
#include <string>
#include <vector>

#include "sensitivity/factor.hpp"

namespace concertation {

enum class DesignKind { grid, latin_hypercube, sobol, file };

struct SweepDesign {
    std::string scenario;  ///< a file, or shipped:NAME
    DesignKind kind = DesignKind::grid;
    std::vector<Factor> factors;  ///< those of `kind: file` stand in the file
    int points = 0;               ///< of a Latin hypercube or a Sobol sequence
    std::filesystem::path file;   ///< csv, one column a parameter
    int replicates = 4;           ///< a point
};

/// Reads DESIGN.yaml. Throws ScenarioError with every complaint.
SweepDesign read_sweep_design(const std::filesystem::path& file);

/// The settings of every point. Throws ScenarioError where there are more than most_points, or where the csv file is at fault.
std::vector<std::vector<std::string>> points_of(const SweepDesign& design);

inline constexpr int most_points = 100000;

}  // namespace concertation
