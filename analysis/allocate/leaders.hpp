#pragma once
// Which lever gives most for a dollar, wherever it is bought: how often it does, and which others luck does not tell from it.

#include <string_view>
#include <vector>

#include "allocate/effects.hpp"
#include "allocate/options.hpp"

namespace concertation {

/// What one option gives: by set, by replicate, the gain and the dollars spent. One list without sets.
struct OptionGains {
    std::vector<std::vector<double>> gains;
    std::vector<double> spent;
};

/// One lever, its groups merged.
struct LeverGain {
    std::string_view what;     ///< name of the purchase
    Effect per_dollar;         ///< a gain: higher is better
    double first_share = 0;    ///< of sets × replicates in which it gives most for a dollar; NaN without draws
    bool within_luck = false;  ///< of the first, which is within its own
};

/// Levers by what they give for a dollar, the most first.
struct Ranking {
    std::vector<LeverGain> levers;
    double none = 0;  ///< share of sets × replicates in which no lever gives anything better
};

/// `gains`: by option.
Ranking ranking(const std::vector<Option>& options, const std::vector<OptionGains>& gains);

/// By option, the share of sets × replicates in which it gives most for a dollar; then that in which none gives anything better.
BestShares best_options(const std::vector<OptionGains>& gains);

}  // namespace concertation
