#pragma once
// The model's description as a page: the ODD document of a language, then the numbers and rules of one scenario.

#include <string>

#include "scenario/scenario.hpp"
#include "text/language.hpp"

namespace concertation {

/// The document as it stands in sim/, in Markdown.
std::string odd_document(Language language);

/// The document with an annex that tells every parameter and choice as `scenario` sets it, at one place or over its territories.
std::string odd_page(const Scenario& scenario, Language language);

}  // namespace concertation
