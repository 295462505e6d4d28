#pragma once
// What a results file says of where it comes from.

#include <string>
#include <vector>

#include "store/store.hpp"
#include "study/run_study.hpp"

namespace concertation {

/// Known before the first replicate: program, commit, compiler, libraries, command, time begun.
std::vector<Heading::Fact> facts_at_start(const std::string& command, const Study& study);

/// Known after the last: hash of the results, time ended, replicates done and failed.
std::vector<Heading::Fact> facts_at_end(const StudyResult& result);

}  // namespace concertation
