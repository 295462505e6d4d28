#pragma once
// Where a command writes: results on one side, diagnostics on the other.

#include <iosfwd>

#include "text/language.hpp"

namespace concertation {

struct Console {
    std::ostream& results;      ///< standard output
    std::ostream& diagnostics;  ///< standard error
    bool live;                  ///< diagnostics are read on a terminal, where a line can be redrawn
    int width;                  ///< cells of the terminal results are read on; 80 where it is none
    Language language;
};

/// The program's own console.
Console console_of_program(Language language);

}  // namespace concertation
