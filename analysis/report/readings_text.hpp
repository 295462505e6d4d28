#pragma once
// What reads in each dynamic, as a table of the terminal, and why a conflictual one reads so.

#include <string>

#include "store/readings.hpp"
#include "text/language.hpp"

namespace concertation {

/// A line a dynamic, then why conflictual ones read so, and where only exchanges are read.
std::string readings_text(const Readings& readings, Language language, int width);

/// "Why conflictual dynamics read so: …" in at most `width` columns, with its line end; empty where none is conflictual.
std::string reasons_text(const Readings& readings, Language language, int width);

}  // namespace concertation
