#pragma once
// What a results file says of where it comes from.

#include <string>
#include <vector>

#include "store/store.hpp"
#include "study/run_study.hpp"

namespace concertation {

/// What the results file of a study says before the first replicate: its arms, and program, commit, compiler, command, time begun.
Heading heading_of(const Study& study, const std::string& kind, const std::string& command);

/// Writes the whole scenario of the arms that have none of their own, so that the file tells them to the last word.
void write_whole_arms(Heading& heading, const Study& study);

/// Known after the last: hash of the results, time ended, replicates done and failed.
std::vector<Heading::Fact> facts_at_end(const std::string& results_hash, int done, const std::vector<Failure>& failures);

}  // namespace concertation
