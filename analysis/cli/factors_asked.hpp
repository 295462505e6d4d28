#pragma once
// The parameters and the condition that a line of the command asks a sensitivity study about.

#include <string>
#include <vector>

#include "scenario/errors.hpp"
#include "sensitivity/sensitivity.hpp"

namespace concertation {

/// "NAME[:FROM:TO],…": complains of what is no parameter or choice, and of a range it may not have.
std::vector<Factor> factors_asked(const std::string& words, std::vector<Complaint>& complaints);

/// What factors_asked() reads back as the same.
std::string words_of(const std::vector<Factor>& factors);

/// Row of the measure that a word names: its name in files, or in either language as the catalogue has it, folded; -1 for none or several.
int measure_called(const std::string& word);

/// Row of measures() that a word after `option` names; complains, with a suggestion, and gives 0 where it names none.
int measure_asked(const std::string& option, const std::string& word, std::vector<Complaint>& complaints);

/// Rows of measures() that "NAME,…" names.
std::vector<int> measures_asked(const std::string& option, const std::string& words, std::vector<Complaint>& complaints);

/// "MEASURE>NUMBER" or "MEASURE<NUMBER".
Condition condition_asked(const std::string& words, std::vector<Complaint>& complaints);

}  // namespace concertation
