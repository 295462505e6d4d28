#pragma once
// Where a command writes: results on one side, diagnostics on the other.

#include <iosfwd>

#include "study/ranks.hpp"
#include "text/language.hpp"

namespace concertation {

struct Console {
    std::ostream& results;      ///< standard output
    std::ostream& diagnostics;  ///< standard error
    bool live;                  ///< diagnostics are read on a terminal, where a line can be redrawn
    int width;                  ///< cells of the terminal results are read on; 80 where it is none
    Language language;
    Ranks* ranks = nullptr;           ///< the processes started together with this one; null: alone
    std::istream* answers = nullptr;  ///< of whom a question can be asked on diagnostics; null: nobody is there
};

/// The program's own console; on ranks but 0, one that nobody hears.
Console console_of_program(Language language, Ranks& ranks);

}  // namespace concertation
