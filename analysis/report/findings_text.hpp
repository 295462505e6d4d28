#pragma once
// The verdicts as a person reads them, and as a program does.

#include <string>

#include "findings/findings.hpp"
#include "text/language.hpp"

namespace concertation {

/// The study's sentences, questions, measures, effects and verdicts, then one table of them all; in lines of `width`.
std::string findings_text(const Findings& findings, const Text& title, int sets, Language language, int width);

/// One object: patterns, each with its verdict; what is not a number is null.
std::string findings_json(const Findings& findings, int sets);

}  // namespace concertation
