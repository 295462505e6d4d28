#pragma once
// The summary of a run for a terminal.

#include <string>

#include "compare/group_means.hpp"
#include "store/summary.hpp"
#include "text/language.hpp"

namespace concertation {

struct SummaryFacts {
    std::string title;  ///< the scenario's, in the reader's language; may be empty
    std::string file;   ///< of results; empty: none
    int detailed = 0;
    std::string results_hash;
    double seconds = 0;
};

/// Dynamics by region and territory, dynamics over time, indicators; places in the scenario's order, never ranked. The label
/// rule holds. `width`: cells of the terminal; bars show where there is room for them.
std::string summary_text(const Summary& summary, const GroupMeans& groups, const SummaryFacts& facts, Language language, int width);

}  // namespace concertation
