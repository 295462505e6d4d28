#pragma once
// What a comparison keeps in its results file beside the replicates.

#include <vector>

#include "compare/comparison.hpp"
#include "store/answers.hpp"

namespace concertation {

/// The tables differences, paths, path_differences, effects, changes, reversals, influences, chances and axis_means. `on`: row of
/// measures() whose reversal is looked for.
std::vector<AnswerTable> answers_of(const Comparison& comparison, const ComparisonDesign& design, int on);

/// The first month from which a difference keeps its sign to the end: its interval of luck leaves 0 out, and so has at least four sets in
/// five where there are sets. -1: none, or one of under six months.
int month_of_effect(const ScenarioPaths& paths, int measure);

}  // namespace concertation
