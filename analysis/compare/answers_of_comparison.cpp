#include "compare/answers_of_comparison.hpp"

#include "compare/answers_of_changes.hpp"
#include "compare/changes.hpp"
#include "compare/onset.hpp"
#include "compare/reversal.hpp"
#include "store/answer_columns.hpp"
#include "store/path_answers.hpp"

namespace concertation {
namespace {

std::string word(std::string_view name) { return std::string(name); }

AnswerCell whole(int value) { return static_cast<std::int64_t>(value); }

std::vector<StoredColumn> differences_columns() {
    return joined({{scenario_column(),
                    word_column("places", {"groupe de territoires", "group of territories"}),
                    {"region", Kind::integer, "", {"région, si le groupe en est une", "region, where the group is one"}},
                    measure_column(),
                    value_column("base", {"valeur de la base, moyenne des jeux", "value of the base, mean over sets"}),
                    value_column("other", {"valeur du scénario, moyenne des jeux", "value of the scenario, mean over sets"}),
                    value_column("difference",
                                 {"scénario moins base : moyenne des jeux d’hypothèses; sans jeux, aux valeurs des scénarios",
                                  "scenario minus base: mean over the sets of assumptions; without sets, at the scenarios’ own values"}),
                    value_column("median", {"médiane des jeux", "median over sets"}),
                    value_column("at_defaults",
                                 {"scénario moins base, aux valeurs des scénarios", "scenario minus base, at the scenarios’ own values"})},
                   luck_columns(),
                   sets_columns(),
                   sign_columns(),
                   {word_column("size", {"taille : none, little, slight ou clear", "size: none, little, slight or clear"}),
                    word_column("certainty", {"certitude : almost_always, mostly, rather, cannot_tell ou too_few",
                                              "certainty: almost_always, mostly, rather, cannot_tell or too_few"}),
                    share_column("holds", {"part des jeux dont parle la certitude : sans écart, peu d’écart ou de même signe",
                                           "share of the sets the certainty speaks of: no difference, little, or the sign"}),
                    count_column("otherwise_at_defaults", {"1 : aux valeurs des scénarios, l’écart va dans l’autre sens",
                                                           "1: at the scenarios’ own values the difference goes the other way"}),
                    count_column("sets", {"jeux d’hypothèses qui disent quelque chose", "sets of assumptions that tell something"}),
                    share_column("content", {"part de tous les jeux possibles qu’on attend entre low et high",
                                             "share of all possible sets expected between low and high"}),
                    {"variance_ratio", Kind::real, "ratio", {"ce que l’appariement épargne de variance", "what pairing saves of variance"}},
                    count_column("replicates", {"paires de réplications", "pairs of replicates"})}});
}

AnswerTable differences_answer(const Comparison& comparison) {
    AnswerTable table{"differences",
                      {"écarts entre chaque scénario et la base, par groupe de territoires",
                       "differences between each scenario and the base, by group of territories"},
                      differences_columns(),
                      {}};
    for (std::size_t other = 0; other < comparison.others.size(); ++other)
        for (const Difference& of : comparison.others[other]) {
            const Group& group = comparison.groups[static_cast<std::size_t>(of.group)];
            const auto told = [&](const auto& cell) { return of.words ? AnswerCell{cell(*of.words)} : AnswerCell{}; };
            table.rows.push_back({whole(static_cast<int>(other) + 1),
                                  word(word_of(group)),
                                  group.kind == GroupKind::region ? whole(group.part) : AnswerCell{},
                                  word(measures()[static_cast<std::size_t>(of.measure)].name),
                                  of.base,
                                  of.other,
                                  of.mean(),
                                  of.over.median,
                                  of.luck.mean,
                                  of.luck.low,
                                  of.luck.high,
                                  of.over.low,
                                  of.over.high,
                                  of.over.sign,
                                  of.over.none,
                                  told([](const SizeAndCertainty& as) { return word(word_of(as.size)); }),
                                  told([](const SizeAndCertainty& as) { return word(word_of(as.certainty)); }),
                                  told([](const SizeAndCertainty& as) { return as.share; }),
                                  told([](const SizeAndCertainty& as) { return std::int64_t{as.otherwise_at_own}; }),
                                  whole(of.over.sets),
                                  of.over.content,
                                  of.variance_ratio,
                                  whole(of.replicates)});
        }
    return table;
}

AnswerTable path_differences_answer(const Comparison& comparison) {
    AnswerTable table{
        "path_differences",
        {"écarts entre chaque scénario et la base, mois par mois", "differences between each scenario and the base, by month"},
        joined({{scenario_column(), measure_column(), month_column(),
                 value_column("difference",
                              {"scénario moins base, moyenne des jeux d’hypothèses; sans jeux, aux valeurs des scénarios",
                               "scenario minus base, mean over the sets of assumptions; without sets, at the scenarios’ own values"}),
                 value_column("at_defaults",
                              {"scénario moins base, aux valeurs des scénarios", "scenario minus base, at the scenarios’ own values"})},
                luck_columns(),
                sets_columns(),
                sign_columns()}),
        {}};
    for (int scenario = 1; scenario < static_cast<int>(comparison.paths.size()); ++scenario) {
        const ScenarioPaths& paths = comparison.paths[static_cast<std::size_t>(scenario)];
        for (int measure = 0; measure < static_cast<int>(path_measures().size()); ++measure)
            for (int month = 0; month < paths.difference.months(); ++month) {
                const Estimate of = paths.difference.estimate(measure, month);
                const OverSets over = over_sets(paths.difference_of_sets, measure, month);
                table.rows.push_back({whole(scenario), word(path_measures()[static_cast<std::size_t>(measure)]), whole(month),
                                      mean_difference(paths, over, measure, month), of.mean, of.low, of.high, over.low, over.high,
                                      over.sign, over.none});
            }
    }
    return table;
}

AnswerTable effects_answer(const Comparison& comparison, const ComparisonDesign& design) {
    AnswerTable table{
        "effects",
        {"combien de temps avant un effet, depuis le premier mois où les scénarios diffèrent; vide : aucun",
         "how long before an effect, from the first month in which the scenarios differ; empty: none"},
        {scenario_column(),
         measure_column(),
         {"differs_from",
          Kind::integer,
          "months",
          {"premier mois où les scénarios diffèrent", "first month in which the scenarios differ"}},
         {"clear_after",
          Kind::integer,
          "months",
          {"mois avant que l’écart garde son signe jusqu’à la fin, dans quatre jeux d’hypothèses sur cinq; sans jeux, hors du hasard",
           "months before the difference keeps its sign to the end, in four sets of assumptions out of five; without sets, beyond luck"}},
         {"half_after",
          Kind::integer,
          "months",
          {"mois avant que la moitié de l’écart final soit là jusqu’à la fin",
           "months before half of the final difference is there to the end"}},
         value_column("final_difference", {"écart du dernier mois", "difference of the last month"})},
        {}};
    const auto months = [](int after) { return after >= 0 ? whole(after) : AnswerCell{}; };
    for (std::size_t scenario = 1; scenario < comparison.paths.size(); ++scenario) {
        const Month from = first_month_of_change(*design.scenarios.front(), *design.scenarios[scenario]);
        for (int measure = 0; measure < static_cast<int>(path_measures().size()); ++measure) {
            const Onset of = onset(comparison.paths[scenario], measure, from);
            table.rows.push_back({whole(static_cast<int>(scenario)), word(path_measures()[static_cast<std::size_t>(measure)]), whole(from),
                                  months(of.clear), months(of.half), of.final});
        }
    }
    return table;
}

/// The differences by set of a measure that says how an assumption would turn them.
struct OfSets {
    int scenario;
    const std::vector<double>& differences;
    int sign;
};

std::vector<OfSets> of_sets(const Comparison& comparison, int on) {
    std::vector<OfSets> all;
    for (std::size_t other = 0; other < comparison.others.size(); ++other) {
        const Difference& of = comparison.others[other][static_cast<std::size_t>(on)];
        all.push_back({static_cast<int>(other) + 1, of.over.effects, of.mean() > 0. ? 1 : of.mean() < 0. ? -1 : 0});
    }
    return all;
}

AnswerTable reversals_answer(const Comparison& comparison, const ComparisonDesign& design, int on) {
    AnswerTable table{
        "reversals",
        {"côtés d’une hypothèse où le signe de l’écart se renverse", "sides of an assumption where the difference turns its sign"},
        {scenario_column(), measure_column(), word_column("parameter", {"hypothèse", "assumption"}),
         word_column("low", {"bas du côté, ou mot", "low end of the side, or word"}),
         word_column("high", {"haut du côté, ou mot", "high end of the side, or word"}),
         count_column("sets", {"jeux de ce côté", "sets on that side"}),
         count_column("reversed", {"jeux de ce côté de signe contraire", "sets on that side of the other sign"}),
         count_column("sets_else", {"autres jeux", "other sets"}),
         count_column("reversed_else", {"autres jeux de signe contraire", "other sets of the other sign"}),
         share_column("chance", {"probabilité qu’un côté en réunisse autant par hasard", "chance that some side gathers as many by luck"})},
        {}};
    for (const OfSets& sets : of_sets(comparison, on))
        for (const Reversal& side : reversals(design.sets, sets.differences, sets.sign))
            table.rows.push_back({whole(sets.scenario), word(measures()[static_cast<std::size_t>(on)].name), side.parameter, side.from,
                                  side.to, whole(side.sets), whole(side.reversed), whole(side.sets_else), whole(side.reversed_else),
                                  side.chance});
    return table;
}

AnswerTable influences_answer(const Comparison& comparison, const ComparisonDesign& design, int on) {
    AnswerTable table{
        "influences",
        {"comment l’écart suit chaque hypothèse, d’un jeu à l’autre", "how the difference moves with each assumption over the sets"},
        {scenario_column(),
         measure_column(),
         word_column("parameter", {"hypothèse", "assumption"}),
         {"correlation", Kind::real, "ratio", {"corrélation des rangs", "correlation of ranks"}}},
        {}};
    for (const OfSets& sets : of_sets(comparison, on))
        for (const Influence& of : influences(design.sets, sets.differences))
            table.rows.push_back({whole(sets.scenario), word(measures()[static_cast<std::size_t>(on)].name), of.parameter, of.correlation});
    return table;
}

}  // namespace

std::vector<AnswerTable> answers_of(const Comparison& comparison, const ComparisonDesign& design, int on) {
    AnswerTable paths = paths_answer();
    for (std::size_t scenario = 0; scenario < comparison.paths.size(); ++scenario)
        add_paths(paths, static_cast<int>(scenario), comparison.paths[scenario].own, comparison.paths[scenario].of_sets);
    std::vector<AnswerTable> all{differences_answer(comparison),           paths,
                                 path_differences_answer(comparison),      effects_answer(comparison, design),
                                 changes_answer(design.scenarios),         reversals_answer(comparison, design, on),
                                 influences_answer(comparison, design, on)};
    for (AnswerTable& table : answers_of(comparison.places)) all.push_back(std::move(table));
    return all;
}

}  // namespace concertation
