#pragma once
// What a run keeps in its results file beside the replicates.

#include <vector>

#include "store/answers.hpp"
#include "store/summary.hpp"

namespace concertation {

/// The tables estimates, paths, chances, readings, axis_means and network_means.
std::vector<AnswerTable> answers_of(const Summary& summary);

}  // namespace concertation
