// The study's findings on the process: accompaniment, dialogue, leverage, three types (F4–F7).

#include "findings/comparisons.hpp"
#include "findings/knock_outs.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 100, few = 40;  ///< few: where the effect is many times its luck

/// Trust between elected officials and others, the programme less nothing.
Observed programme_less_none(const std::vector<Observed>& by_arm) { return {by_arm[0][0] - by_arm[1][0]}; }
Observed rise(const std::vector<Observed>& by_arm) { return {by_arm[0][0] - by_arm[0][1]}; }
Observed below_the_sectors(const std::vector<Observed>& by_arm) { return {by_arm[0][2] - by_arm[0][0]}; }

std::vector<Treatment> four_hypercubes() {
    return {conditions_of_every_kind(0), conditions_of_every_kind(1), conditions_of_every_kind(2), conditions_of_every_kind(3)};
}

std::vector<Pattern> accompaniment() {
    const std::vector<std::string> off = accompaniment_off();
    const std::vector<Treatment> five = {accompanied(.75), accompanied_until_half_way(.75, 0), accompanied(.25),
                                         accompanied_until_half_way(.25, 0)};
    const std::vector<Treatment> ten = {accompanied_for_ten_years(.75, false), accompanied_for_ten_years(.75, true),
                                        accompanied_for_ten_years(.25, false), accompanied_for_ten_years(.25, true)};
    return {
        {"F4",
         "stopped_half_way",
         "accompaniment",
         "share",
         few,
         five,
         reading({"cooperation_share"}),
         mean_of_pairs,
         above(0),
         1,
         {},
         off},
        {"F4b", "three_year_gap", "accompaniment", "share", few, ten, reading({"cooperation_share"}), mean_of_pairs, above(0), 1, {}, off},
        {"F4c",
         "fall_after_a_stop",
         "accompaniment",
         "share",
         few,
         {accompanied(.75), accompanied_until_half_way(.75, 0)},
         change_of_cooperation,
         second_less_first,
         below(0),
         1,
         {},
         off},
        {"F4d",
         "early_or_even",
         "accompaniment",
         "share",
         usual,
         {accompanied_until_half_way(1, 0), accompanied(.5)},
         reading({"conflictual", "cooperation"}),
         second_less_first,
         nothing(),
         1,
         {"cooperation"},
         {}},
    };
}

std::vector<Pattern> dialogue_and_leverage() {
    const std::vector<Treatment> programme = {unchanged(), without_programme()};
    return {
        {"F5",
         "dialogue_begun",
         "dialogue",
         "share",
         usual,
         programme,
         trust_of_pairs,
         programme_less_none,
         above(0),
         1,
         {},
         {"trust.gain=0", "trust.middle_rate=0", "trust.loss=0", "decision.trust_consensus=0", "decision.trust_negotiated=0",
          "evaluation.trust_gain=0", "renewal.turnover=0", "renewal.fixed_elections=0", "renewal.new_tie=0"},
         true},
        {"F5b",
         "dialogue_rises",
         "dialogue",
         "share",
         usual,
         {unchanged()},
         trust_of_pairs,
         rise,
         above(0),
         1,
         {},
         {"trust.gain=0", "trust.middle_rate=0"},
         true},
        {"F5c",
         "below_the_sectors",
         "dialogue",
         "share",
         usual,
         {unchanged()},
         trust_of_pairs,
         below_the_sectors,
         above(0),
         1,
         {},
         {"start.trust_elected_other=0", "start.trust_same_sector=0", "trust.gain=0", "trust.middle_rate=0", "trust.loss=0",
          "decision.trust_consensus=0", "decision.trust_negotiated=0", "decision.trust_impasse=0", "evaluation.trust_gain=0",
          "evaluation.trust_loss=0", "renewal.new_tie=0", "renewal.turnover=0", "renewal.fixed_elections=0"},
         true},
        {"F6",
         "leverage",
         "leverage",
         "ratio",
         usual,
         {unchanged()},
         reading({"leverage"}),
         as_observed,
         within(.4, .8),
         1,
         {},
         {"projects.partners_tie=0"}},
        {"F6b",
         "denser",
         "leverage",
         "count",
         usual,
         programme,
         ties_at_the_end,
         programme_less_none,
         above(0),
         1,
         {},
         {"renewal.new_tie=0", "renewal.forgetting=0"}},
        {"F6c",
         "alive_after",
         "leverage",
         "share",
         usual,
         {money_ends_early(), without_programme()},
         attendance_of_last_year,
         programme_less_none,
         above(0),
         1,
         {},
         felt_attendance_off({"start.income_allocation=0"})},
        {"F6d",
         "visible",
         "leverage",
         "share",
         usual,
         programme,
         reading({"visibility"}),
         programme_less_none,
         above(0),
         1,
         {},
         {"renewal.visibility_gain=0"}},
    };
}

std::vector<Pattern> three_types() {
    const std::vector<std::string> off = {"tension.trust=0", "tension.accompaniment=0", "tension.support=0", "tension.power=0",
                                          "perception.misreading=0"};
    return {
        {"F7",
         "conditions_rank",
         "three_types",
         "ratio",
         usual,
         four_hypercubes(),
         types_by_conditions,
         entries(0, 1),
         above(.5),
         1,
         {},
         off},
        {"F7b", "each_type", "three_types", "share", usual, four_hypercubes(), types_by_conditions, entries(1, 3), above(.1), 3, {}, off},
        {"F7c",
         "months_together",
         "three_types",
         "months",
         usual,
         four_hypercubes(),
         types_by_conditions,
         entries(4, 1),
         nothing(),
         1,
         {},
         {}},
    };
}

}  // namespace

std::vector<Pattern> patterns_of_the_process() {
    std::vector<Pattern> all;
    for (const auto& part : {accompaniment(), dialogue_and_leverage(), three_types()}) all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace concertation
