#pragma once
// What a comparison keeps in its results file beside the replicates.

#include <vector>

#include "compare/comparison.hpp"
#include "store/answers.hpp"

namespace concertation {

/// The tables differences, paths, path_differences, effects, changes, reversals, influences, chances and axis_means. `on`: row of
/// measures() whose reversal is looked for.
std::vector<AnswerTable> answers_of(const Comparison& comparison, const ComparisonDesign& design, int on);

}  // namespace concertation
