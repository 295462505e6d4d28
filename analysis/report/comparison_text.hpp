#pragma once
// A comparison as a person reads it on a terminal, and as a program reads it.

#include <string>

#include "compare/comparison.hpp"
#include "text/language.hpp"

namespace concertation {

struct ComparisonFacts {
    int on = 0;        ///< row of measures() told group by group
    std::string file;  ///< empty: none was written
};

/// Every measure for all territories, one measure by group, and how sure it is.
std::string comparison_text(const Comparison& comparison, const ComparisonDesign& design, const ComparisonFacts& facts, Language language,
                            int width);

/// One object: replicates, sets, replicates_a_set, measures (a list: every measure of every group; what sets tell is null without them),
/// failures, seconds, results_hash.
std::string comparison_json(const Comparison& comparison, const ComparisonDesign& design);

}  // namespace concertation
