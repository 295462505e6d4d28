#pragma once
// What each mechanism carries, as a page of text and as JSON.

#include <string>

#include "ablate/ablation.hpp"
#include "text/language.hpp"

namespace concertation {

/// The differences that each mechanism taken out makes, then how far the simplest rivals foresee the model.
std::string ablation_text(const Ablation& ablation, const Scenario& whole, Language language, int width);

/// One object: `replicates`, `mechanisms` (name, settings, measures), `rivals`, `seconds`, `failed`.
std::string ablation_json(const Ablation& ablation, int replicates);

}  // namespace concertation
