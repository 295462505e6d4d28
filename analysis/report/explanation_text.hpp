#pragma once
// Why a table turned, as a page of text, as JSON, and as the tables a results file keeps.

#include <string>
#include <vector>

#include "explain/explanation.hpp"
#include "store/answers.hpp"
#include "text/language.hpp"

namespace concertation {

/// What was explained, and where it stands in its study.
struct Explained {
    const ExplanationDesign& design;
    const Explanation& answer;
    int arm = 0;
    std::string arm_name;  ///< empty where the study has one arm
};

/// The territory as it may be shown; with real names, with the label they carry.
std::string territory_shown(const Scenario& scenario, int territory, Language language);

/// The turning points in sentences, each with its causes and what their absence changed.
std::string explanation_text(const Explained& explained, Language language, int width);

/// One object: `arm`, `replicate`, `territory`, `futures`, `turning_points` (each with its `causes`), `failed`.
std::string explanation_json(const Explained& explained);

/// turning_points and causes, sentences in both languages.
std::vector<AnswerTable> explanation_tables(const Explained& explained);

}  // namespace concertation
