#pragma once
// The verdicts as a results file keeps them.

#include <vector>

#include "findings/findings.hpp"
#include "store/answers.hpp"

namespace concertation {

/// "holds", "fails", "undecided" or "reported".
std::string_view word_of(Verdict verdict);
/// "identity", "calibrated", "sign_assumed", "emergent" or "independent".
std::string_view word_of(Evidence kind);

/// The table findings: one row a pattern.
std::vector<AnswerTable> answers_of(const Findings& findings);

}  // namespace concertation
