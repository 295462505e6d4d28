#pragma once
// In what scenarios differ from the first, as a results file keeps it.

#include <memory>
#include <vector>

#include "scenario/scenario.hpp"
#include "store/answers.hpp"

namespace concertation {

/// The table changes: of each scenario after the first.
AnswerTable changes_answer(const std::vector<std::shared_ptr<const Scenario>>& scenarios);

}  // namespace concertation
