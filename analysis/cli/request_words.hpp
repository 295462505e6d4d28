#pragma once
// Words of a command line that many requests read alike: whole numbers, the one file.

#include <string>

#include "cli/requests.hpp"

namespace concertation {

/// The whole number `word` spells, from `least` to `most`; `least` where it does not.
int count_of(const std::string& option, const std::string& word, int least, int most, CommandComplaints& complaints);

/// The number after --threads.
int thread_count(const std::string& word, CommandComplaints& complaints);

/// The one file named; `name` says what is missing where none is.
std::string only_file(const Typed& typed, const std::string& name, const std::string& missing, CommandComplaints& complaints);

}  // namespace concertation
