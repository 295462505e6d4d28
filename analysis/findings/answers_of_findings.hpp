#pragma once
// The verdicts as a results file keeps them.

#include <vector>

#include "findings/findings.hpp"
#include "store/answers.hpp"

namespace concertation {

/// The table findings: one row a pattern.
std::vector<AnswerTable> answers_of(const Findings& findings);

}  // namespace concertation
