#pragma once
// A bargaining case outside any scenario, in the csv format of KTAB: who bargains, with which power, over which issues.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/complaints.hpp"

namespace concertation {

struct BargainingCase {
    std::string name, description;
    std::vector<std::string> actors;
    std::vector<std::string> issues;  ///< as their position columns are headed
    std::vector<double> power;        ///< by actor, above 0
    /// By actor, then issue: shares of the scale of 0 to 100, in [0, 1].
    std::vector<std::vector<double>> position, salience;

    /// Actors whose saliences sum to more than the whole scale: the model expects one whole at most.
    std::vector<std::string> overcommitted() const;
};

inline constexpr int most_case_actors = 200, most_case_issues = 50;
inline constexpr std::size_t most_bytes_of_case = 1u << 20;

/// Reads the text of a file. Complains of everything wrong in it, with line and column.
BargainingCase bargaining_case_of(std::string_view text, const Source& source);

/// Reads a file. Throws ScenarioError with every complaint.
BargainingCase read_bargaining_case(const std::filesystem::path& file);

}  // namespace concertation
