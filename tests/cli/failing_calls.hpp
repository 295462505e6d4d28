#pragma once
// Runs the program with a disk that fails, or with a kill, at a numbered call to the disk.

#include "cli/program.hpp"

namespace concertation::testing {

/// How many calls to the disk a command makes.
long calls_of(const std::string& words, const std::filesystem::path& folder);

/// Runs it; `fault` (kill, full, broken) comes at the call of that number.
Heard heard_failing(const std::string& words, const std::filesystem::path& folder, const std::string& fault, long call);

}  // namespace concertation::testing
