#pragma once
// The answers of a results file held against the same drawn again.

#include <filesystem>
#include <string>
#include <vector>

#include "store/answers.hpp"

namespace concertation {

/// Names of tables.
struct AnswersHeld {
    std::vector<std::string> changed;    ///< the file holds others in their place, or none
    std::vector<std::string> not_drawn;  ///< the file holds them, and they are not among those drawn again
};

/// Throws StoreError.
AnswersHeld answers_held(const std::filesystem::path& file, const std::vector<AnswerTable>& drawn);

}  // namespace concertation
