#include "findings/answers_of_findings.hpp"

#include "store/answer_columns.hpp"

namespace concertation {

std::string_view word_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::holds:
            return "holds";
        case Verdict::fails:
            return "fails";
        case Verdict::reported:
            return "reported";
    }
    return "";
}

std::vector<AnswerTable> answers_of(const Findings& findings) {
    AnswerTable table{
        "findings",
        {"chaque régularité, son effet et son verdict", "each pattern, its effect and its verdict"},
        joined({{word_column("id", {"numéro de la régularité", "number of the pattern"}),
                 word_column("name", {"mot de la régularité", "word of the pattern"}),
                 word_column("study", {"constat de l’étude", "finding of the study"}),
                 word_column("unit", {"unité de l’effet", "unit of the effect"}),
                 word_column("verdict", {"holds : tient; fails : ne tient pas; reported : sans verdict",
                                         "holds, fails, or reported without a verdict"}),
                 value_column("effect", {"effet aux valeurs par défaut", "effect at the defaults"})},
                luck_columns(),
                {word_column("expected", {"attendu : above, below, within ou nothing", "expected: above, below, within or nothing"}),
                 value_column("expected_low", {"seuil du bas", "low threshold"}),
                 value_column("expected_high", {"seuil du haut", "high threshold"}),
                 count_column("replicates", {"réplications aux valeurs par défaut", "replicates at the defaults"}),
                 share_column("hold_rate",
                              {"part des jeux d’hypothèses où elle tient", "share of the sets of assumptions in which it holds"})}}),
        {}};
    constexpr const char* kinds[] = {"above", "below", "within", "nothing"};
    for (const Finding& finding : findings.findings) {
        const Pattern& of = finding.pattern;
        const bool judged = finding.verdict != Verdict::reported;
        table.rows.push_back({std::string(of.id), std::string(of.name), std::string(of.study), std::string(of.unit),
                              std::string(word_of(finding.verdict)), finding.effect.mean, finding.effect.low, finding.effect.high,
                              std::string(kinds[static_cast<int>(of.expected.kind)]), of.expected.low, of.expected.high,
                              std::int64_t{finding.replicates}, judged ? AnswerCell{finding.hold_rate} : AnswerCell{}});
    }
    return {table};
}

}  // namespace concertation
