#pragma once
// How the program ends: whose fault it was.

namespace concertation {

enum class ExitCode : int { done = 0, pattern_fails = 1, user = 2, machine = 3, ours = 70 };

}  // namespace concertation
