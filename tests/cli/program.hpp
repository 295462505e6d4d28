#pragma once
// Runs the program itself, in a folder, and hears what it says.

#include <filesystem>
#include <string>

namespace concertation::testing {

struct Heard {
    int code;  ///< of exit; 128 and more: ended by a signal, as a shell tells it
    std::string results, diagnostics;
};

/// Runs `concertation WORDS` by the shell, so that words may redirect; standard input is empty, the locale English.
Heard heard(const std::string& words, const std::filesystem::path& folder);

/// The same with variables of the environment, NAME='VALUE' one after the other.
Heard heard_with(const std::string& environment, const std::string& words, const std::filesystem::path& folder);

}  // namespace concertation::testing
