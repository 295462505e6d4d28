#pragma once
// What is said of text that is not the YAML we read.

#include <string>

#include "scenario/errors.hpp"

namespace concertation::yaml_faults {

Text several_documents();
Text alias();
Text anchor();
Text tag(const std::string& tag);
Text too_deep(int most);
Text key_not_word();
Text repeated();
Text quote_not_closed();
Text no_break_space();
/// `said`: the parser's own words, in English.
Text not_yaml(const std::string& said);

}  // namespace concertation::yaml_faults
