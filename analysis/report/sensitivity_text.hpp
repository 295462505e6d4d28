#pragma once
// What a sensitivity study found, as a person reads it on a terminal, and as a program reads it.

#include <string>

#include "sensitivity/sensitivity.hpp"
#include "text/language.hpp"

namespace concertation {

std::string sensitivity_text(const Sensitivity& found, const SensitivityDesign& design, const Sweep& sweep, const std::string& file,
                             Language language, int width);

/// One object: method, factors (a list in the order of the rank) or box and trajectory, noise, seconds, results_hash.
std::string sensitivity_json(const Sensitivity& found, const SensitivityDesign& design, const Sweep& sweep);

}  // namespace concertation
