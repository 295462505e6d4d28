#include "findings/answers_of_findings.hpp"

#include "store/answer_columns.hpp"

namespace concertation {

std::vector<AnswerTable> answers_of(const Findings& findings) {
    AnswerTable table{
        "findings",
        {"chaque régularité, son effet et son verdict", "each pattern, its effect and its verdict"},
        joined({{word_column("id", {"numéro de la régularité", "number of the pattern"}),
                 word_column("name", {"mot de la régularité", "word of the pattern"}),
                 word_column("study", {"constat de l’étude", "finding of the study"}),
                 word_column("unit", {"unité de l’effet", "unit of the effect"}),
                 word_column("verdict", {"holds : tient; fails : ne tient pas; undecided : indécise; reported : sans verdict",
                                         "holds, fails, undecided, or reported without a verdict"}),
                 word_column("kind", {"nature de la preuve : identity, calibrated, sign_assumed, emergent ou independent",
                                      "kind of evidence: identity, calibrated, sign_assumed, emergent or independent"}),
                 value_column("effect", {"effet aux valeurs par défaut", "effect at the defaults"})},
                luck_columns(),
                {word_column("expected", {"attendu : above, below, within ou nothing", "expected: above, below, within or nothing"}),
                 value_column("expected_low", {"seuil du bas", "low threshold"}),
                 value_column("expected_high", {"seuil du haut", "high threshold"}),
                 count_column("replicates", {"réplications aux valeurs par défaut", "replicates at the defaults"}),
                 count_column("sets", {"jeux d’hypothèses rencontrés", "sets of assumptions met"}),
                 share_column("share",
                              {"part de ces jeux où elle paraît, hasard retiré", "share of these sets in which it shows, luck taken out"}),
                 share_column("share_low", {"bas de l’intervalle de Wilson de cette part", "low end of Wilson’s interval of that share"}),
                 share_column("share_high",
                              {"haut de l’intervalle de Wilson de cette part", "high end of Wilson’s interval of that share"})}}),
        {}};
    constexpr const char* kinds[] = {"above", "below", "within", "nothing"};
    for (const Finding& finding : findings.findings) {
        const Pattern& of = finding.pattern;
        const bool met_sets = has_share(finding);
        const auto share = [&](double value) { return met_sets ? AnswerCell{value} : AnswerCell{}; };
        table.rows.push_back({std::string(of.id), std::string(of.name), std::string(of.study), std::string(of.unit),
                              std::string(word_of(finding.verdict)), std::string(word_of(of.kind)), finding.effect.mean, finding.effect.low,
                              finding.effect.high, std::string(kinds[static_cast<int>(of.expected.kind)]), of.expected.low,
                              of.expected.high, std::int64_t{finding.replicates}, std::int64_t{finding.sets}, share(finding.share),
                              share(finding.share_within.low), share(finding.share_within.high)});
    }
    return {table};
}

}  // namespace concertation
