#pragma once
// A sweep as a person reads it on a terminal, and as a program reads it.

#include <string>
#include <vector>

#include "sensitivity/sweep.hpp"
#include "text/language.hpp"

namespace concertation {

/// Each point with its settings and the measures `on` (rows of measures()), their means and intervals of luck; at most `most_rows` of them.
std::string sweep_text(const Sweep& sweep, const SweepPlan& plan, const std::vector<int>& on, const std::string& file, Language language,
                       int width);
inline constexpr std::size_t most_rows_of_sweep = 50;

/// One object: points (a list: inputs, measures, failure), seconds, results_hash.
std::string sweep_json(const Sweep& sweep, const SweepPlan& plan);

}  // namespace concertation
