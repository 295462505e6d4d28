#pragma once
// The words the command understands, and what was typed for each. Nothing is checked yet but the grammar.

#include <optional>
#include <string>
#include <vector>

#include "text/language.hpp"

namespace concertation {

/// A subcommand as it stands on the command line, and an example for its help.
struct Subcommand {
    std::string name, words, example;
};
std::vector<Subcommand> subcommands();

/// An option as help shows it; `kind` is empty for a flag.
struct OptionLine {
    std::string name, kind, sentence;
};

/// What was typed.
struct Typed {
    std::string subcommand;                 ///< empty: none
    std::vector<OptionLine> known;          ///< options allowed there
    std::vector<std::string> leftovers;     ///< words nothing took
    std::optional<std::string> miscounted;  ///< an option with a value too few or too many
    bool help = false, version = false;
    std::vector<std::string> scenario, set, only;
    std::optional<std::string> replicates, seed, months, detailed, out, threads, language, rule, assumptions, scenarios, posterior, on,
        until_width, most_replicates, method, factors, points, holds, save_state, from, database, voting, victory, pce, range, view,
        commitment, observations, territory, replicate, arm, futures, budget, by, aim, floor;
    bool json = false, force = false, quiet = false, resolved = false, parameters = false, schema = false, odd = false, knock_out = false,
         until_decided = false, excel = false, docx = false, yes = false;
};

/// Reads `words` (without the program's name); sentences of options are in `language`.
Typed typed(const std::vector<std::string>& words, Language language);

}  // namespace concertation
