#pragma once
// What a sweep and a sensitivity study keep in their results file beside the replicates.

#include <vector>

#include "sensitivity/sensitivity.hpp"
#include "store/answers.hpp"

namespace concertation {

/// The table points: every measure at every point.
std::vector<AnswerTable> answers_of(const Sweep& sweep);

/// The table sensitivities: one row a factor and statistic; and box, where conditions were looked for.
std::vector<AnswerTable> answers_of(const Sensitivity& found, const SensitivityDesign& design);

}  // namespace concertation
