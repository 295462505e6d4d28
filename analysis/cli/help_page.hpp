#pragma once
// The help of the command and of each subcommand, in the reader's language.

#include <string>

#include "cli/grammar.hpp"

namespace concertation {

/// Help for the subcommand typed, or for the whole command.
std::string help_page(const Typed& typed, Language language);

}  // namespace concertation
