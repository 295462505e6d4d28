#pragma once
// What a study keeps of the months of a scenario.

#include "store/answers.hpp"
#include "store/paths.hpp"

namespace concertation {

/// The table `paths`, empty: one row a scenario, measure and month.
AnswerTable paths_answer();
/// Adds the rows of one scenario; `of_sets`: the paths of each set of assumptions, or nothing.
void add_paths(AnswerTable& table, int scenario, const Paths& own, const std::vector<PathMeans>& of_sets);

}  // namespace concertation
