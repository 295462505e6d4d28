#pragma once
// The table of choices: what a scenario sets by word, the words allowed and the default, in both languages.

#include <string_view>
#include <vector>

#include "scenario/choices.hpp"
#include "scenario/parameter_table.hpp"

namespace concertation {

struct Text;

/// One word of `Choices`.
struct ChoiceRow {
    std::string_view name;                ///< dotted, as nested in a scenario: decision.rule
    std::vector<std::string_view> words;  ///< in the order of the enumeration
    std::vector<Sentence> names;          ///< what people call each word
    int initial;                          ///< row of the default in `words`
    std::vector<std::string_view> drawn;  ///< words that assumptions are drawn among, each as likely; none if `fixed`
    Sentence fixed;                       ///< why it is not drawn; empty where it is
    Sentence source;
    Sentence meaning;
    int (*word)(const Choices&);         ///< row of `words` that holds
    void (*choose)(Choices&, int word);  ///< sets the choice to that row of `words`
};

const std::vector<ChoiceRow>& choice_table();

/// The choice of what may take the place of an abolished mandatary: the words of `Mandatary` from prefets_table on, and their names.
ChoiceRow replacement_of_mandatary();

/// " (did you mean majority?)" for the word of the choice that `written` calls by name in either language, or nearly; else nothing.
Text suggestion(std::string_view written, const ChoiceRow& row);

/// Whether sets of assumptions draw the word.
bool varies(const ChoiceRow& row);

/// Every choice at its default.
Choices default_choices();

/// Row of the choice named `name`; -1 if there is none.
int choice_row(std::string_view name);

}  // namespace concertation
