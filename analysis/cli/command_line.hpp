#pragma once
// From the words of a command line to a request.

#include <string>
#include <vector>

#include "cli/request.hpp"

namespace concertation {

/// The language --lang names, else the locale's, even where the rest of the line is wrong.
Language language_asked(const std::vector<std::string>& words);

/// What `words` (without the program's name) ask for. Throws ScenarioError with every complaint.
Request request_of(const std::vector<std::string>& words);

}  // namespace concertation
