#pragma once
// How a bargaining case ended, as a page of text and as JSON.

#include <string>

#include "processes/spatial.hpp"
#include "scenario/bargaining_case.hpp"
#include "scenario/choices.hpp"
#include "text/language.hpp"

namespace concertation {

/// A case and what came of it.
struct BargainResult {
    BargainingCase what;
    BargainingRule rule = BargainingRule::spatial;
    SpatialRun run;
};

std::string bargain_text(const BargainResult& result, Language language, int width);

/// One object: `turns` (positions by actor and issue on the file's scale, probabilities by actor), `risk`, `converged`,
/// `last_fractional_change`, `rule`.
std::string bargain_json(const BargainResult& result);

}  // namespace concertation
