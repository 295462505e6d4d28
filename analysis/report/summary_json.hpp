#pragma once
// The summary of a run for other programs.

#include <string>

#include "compare/group_means.hpp"
#include "store/summary.hpp"
#include "text/language.hpp"

namespace concertation {

struct JsonFacts {
    std::string results_hash;
    double seconds = 0;
    int failed = 0;  ///< replicates that broke off
};

/// One JSON object on one line. What is undefined is null. Names are those of `language`; real ones carry the label.
std::string summary_json(const Summary& summary, const GroupMeans& groups, const JsonFacts& facts, Language language);

}  // namespace concertation
