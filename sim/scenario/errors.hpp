#pragma once
// Everything wrong with what the user wrote, told at once.

#include <stdexcept>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// One fault: where it is, which key, what is wrong and what is allowed, in both languages.
struct Complaint {
    std::string file;          ///< as the user named it; empty for the command line
    int line = 0, column = 0;  ///< from 1; 0 when there is no place
    std::string key;           ///< dotted, such as levers.accompaniment.allocation
    Text what;                 ///< includes the did-you-mean
};

/// The scenario's or the command line's fault. Exit code 2.
struct ScenarioError : std::runtime_error {
    explicit ScenarioError(std::vector<Complaint> all);  ///< what() is the first complaint in English
    std::vector<Complaint> complaints;                   ///< at least one
};

/// "file:line:column: key: what" in French or English.
std::string sentence(const Complaint& complaint, bool french);

}  // namespace concertation
