#include "compare/answers_of_comparison.hpp"

#include <cmath>

#include "compare/answers_of_changes.hpp"
#include "compare/reversal.hpp"
#include "store/answer_columns.hpp"
#include "store/path_answers.hpp"

namespace concertation {
namespace {

constexpr double mostly = .8;
constexpr int least_months = 6;  // a shorter effect might be passing

std::string word(std::string_view name) { return std::string(name); }

AnswerCell whole(int value) { return static_cast<std::int64_t>(value); }

AnswerTable differences_answer(const Comparison& comparison) {
    AnswerTable table{
        "differences",
        {"écarts entre chaque scénario et la base, par groupe de territoires",
         "differences between each scenario and the base, by group of territories"},
        joined({{scenario_column(),
                 word_column("places", {"groupe de territoires", "group of territories"}),
                 {"region", Kind::integer, "", {"région, si le groupe en est une", "region, where the group is one"}},
                 measure_column(),
                 value_column("base", {"valeur de la base", "value of the base"}),
                 value_column("other", {"valeur du scénario", "value of the scenario"}),
                 value_column("difference", {"scénario moins base", "scenario minus base"})},
                luck_columns(),
                assumptions_columns(),
                {share_column("sign_holds", {"part des jeux d’hypothèses de même signe", "share of the sets with the same sign"}),
                 {"variance_ratio", Kind::real, "ratio", {"ce que l’appariement épargne de variance", "what pairing saves of variance"}},
                 count_column("replicates", {"paires de réplications", "pairs of replicates"})}}),
        {}};
    for (std::size_t other = 0; other < comparison.others.size(); ++other)
        for (const Difference& of : comparison.others[other]) {
            const Group& group = comparison.groups[static_cast<std::size_t>(of.group)];
            table.rows.push_back({whole(static_cast<int>(other) + 1), word(word_of(group)),
                                  group.kind == GroupKind::region ? whole(group.part) : AnswerCell{},
                                  word(measures()[static_cast<std::size_t>(of.measure)].name), of.base, of.other, of.luck.mean, of.luck.low,
                                  of.luck.high, of.assumptions_low, of.assumptions_high, of.sign_holds, of.variance_ratio,
                                  whole(of.replicates)});
        }
    return table;
}

AnswerTable path_differences_answer(const Comparison& comparison) {
    AnswerTable table{
        "path_differences",
        {"écarts entre chaque scénario et la base, mois par mois", "differences between each scenario and the base, by month"},
        joined({{scenario_column(), measure_column(), month_column(),
                 value_column("difference", {"scénario moins base", "scenario minus base"})},
                luck_columns(),
                assumptions_columns(),
                {share_column("sign_holds", {"part des jeux d’hypothèses de même signe", "share of the sets with the same sign"})}}),
        {}};
    for (int scenario = 1; scenario < static_cast<int>(comparison.paths.size()); ++scenario) {
        const ScenarioPaths& paths = comparison.paths[static_cast<std::size_t>(scenario)];
        for (int measure = 0; measure < static_cast<int>(path_measures().size()); ++measure)
            for (int month = 0; month < paths.difference.months(); ++month) {
                const Estimate of = paths.difference.estimate(measure, month);
                const Paths& sets = paths.difference_of_sets;
                const bool drawn = sets.count() > 1;
                table.rows.push_back({whole(scenario), word(path_measures()[static_cast<std::size_t>(measure)]), whole(month), of.mean,
                                      of.low, of.high, drawn ? AnswerCell{sets.low(measure, month)} : AnswerCell{},
                                      drawn ? AnswerCell{sets.high(measure, month)} : AnswerCell{},
                                      drawn ? AnswerCell{sets.same_sign(measure, month, of.mean)} : AnswerCell{}});
            }
    }
    return table;
}

AnswerTable effects_answer(const Comparison& comparison) {
    AnswerTable table{
        "effects",
        {"mois à partir duquel un écart garde son signe jusqu’à la fin, hors du hasard et dans quatre jeux d’hypothèses sur cinq; "
         "vide : aucun",
         "month from which a difference keeps its sign to the end, beyond luck and in four sets of assumptions out of five; "
         "empty: none"},
        {scenario_column(), measure_column(), month_column()},
        {}};
    for (int scenario = 1; scenario < static_cast<int>(comparison.paths.size()); ++scenario)
        for (int measure = 0; measure < static_cast<int>(path_measures().size()); ++measure) {
            const int month = month_of_effect(comparison.paths[static_cast<std::size_t>(scenario)], measure);
            table.rows.push_back(
                {whole(scenario), word(path_measures()[static_cast<std::size_t>(measure)]), month >= 0 ? whole(month) : AnswerCell{}});
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
        const double mean = comparison.others[other][static_cast<std::size_t>(on)].luck.mean;
        all.push_back({static_cast<int>(other) + 1, comparison.by_set[other][static_cast<std::size_t>(on)],
                       mean > 0.   ? 1
                       : mean < 0. ? -1
                                   : 0});
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

int month_of_effect(const ScenarioPaths& paths, int measure) {
    const Paths& difference = paths.difference;
    int first = -1;
    double sign = 0;
    for (int month = difference.months() - 1; month >= 0; --month) {
        const Estimate of = difference.estimate(measure, month);
        const bool beyond_luck = std::isfinite(of.low) && (of.low > 0 || of.high < 0);
        const bool same = sign == 0 || of.mean * sign > 0;
        const bool in_sets = paths.difference_of_sets.count() < 2 || paths.difference_of_sets.same_sign(measure, month, of.mean) >= mostly;
        if (!beyond_luck || !same || !in_sets) break;
        sign = of.mean;
        first = month;
    }
    return first >= 0 && difference.months() - first >= least_months ? first : -1;
}

std::vector<AnswerTable> answers_of(const Comparison& comparison, const ComparisonDesign& design, int on) {
    AnswerTable paths = paths_answer();
    for (std::size_t scenario = 0; scenario < comparison.paths.size(); ++scenario)
        add_paths(paths, static_cast<int>(scenario), comparison.paths[scenario].own, comparison.paths[scenario].of_sets);
    std::vector<AnswerTable> all{differences_answer(comparison),           paths,
                                 path_differences_answer(comparison),      effects_answer(comparison),
                                 changes_answer(design.scenarios),         reversals_answer(comparison, design, on),
                                 influences_answer(comparison, design, on)};
    for (AnswerTable& table : answers_of(comparison.places)) all.push_back(std::move(table));
    return all;
}

}  // namespace concertation
