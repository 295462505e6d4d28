// The study's findings on the process: accompaniment, dialogue, leverage (F4–F6).

#include "findings/comparisons.hpp"
#include "findings/knock_outs.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 60, few = 40;  ///< few: where the effect is many times its luck

/// Trust between elected officials and others, the programme less nothing.
Observed programme_less_none(const std::vector<Observed>& by_arm) { return {by_arm[0][0] - by_arm[1][0]}; }
Observed rise(const std::vector<Observed>& by_arm) { return {by_arm[0][0] - by_arm[0][1]}; }
Observed below_the_sectors(const std::vector<Observed>& by_arm) { return {by_arm[0][2] - by_arm[0][0]}; }

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
         Evidence::sign_assumed,
         few,
         five,
         reading({"cooperation_share"}),
         mean_of_pairs,
         above(0),
         1,
         {},
         off},
        {"F4b",
         "three_year_gap",
         "accompaniment",
         "share",
         Evidence::emergent,
         few,
         ten,
         reading({"cooperation_share"}),
         mean_of_pairs,
         above(0),
         1,
         {},
         off},
        {"F4c",
         "fall_after_a_stop",
         "accompaniment",
         "share",
         Evidence::sign_assumed,
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
         Evidence::emergent,
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

std::vector<Treatment> programme_and_none() { return {unchanged(), without_programme()}; }

std::vector<Pattern> dialogue() {
    std::vector<std::string> alike_from_the_start = still_trust();
    for (const char* head_start : {"start.trust_elected_other=0", "start.trust_same_sector=0"})
        alike_from_the_start.emplace_back(head_start);
    return {
        {"F5",
         "dialogue_begun",
         "dialogue",
         "share",
         Evidence::emergent,
         usual,
         programme_and_none(),
         trust_of_pairs,
         programme_less_none,
         above(0),
         1,
         {},
         still_trust(),
         Watches::pairs},
        {"F5b",
         "dialogue_rises",
         "dialogue",
         "share",
         Evidence::emergent,
         usual,
         {unchanged()},
         trust_of_pairs,
         rise,
         above(0),
         1,
         {},
         {"trust.gain=0", "trust.middle_rate=0"},
         Watches::pairs},
        {"F5c",
         "below_the_sectors",
         "dialogue",
         "share",
         Evidence::sign_assumed,
         usual,
         {unchanged()},
         trust_of_pairs,
         below_the_sectors,
         above(0),
         1,
         {},
         alike_from_the_start,
         Watches::pairs},
    };
}

std::vector<Pattern> leverage() {
    return {
        {"F6",
         "leverage",
         "leverage",
         "ratio",
         Evidence::calibrated,
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
         "share",
         Evidence::sign_assumed,
         usual,
         programme_and_none(),
         crossing_ties,
         programme_less_none,
         above(0),
         1,
         {},
         still_ties(),
         Watches::network},
        {"F6c",
         "alive_after",
         "leverage",
         "share",
         Evidence::emergent,
         usual,
         {money_ends_early(), without_programme()},
         attendance_of_last_year,
         programme_less_none,
         above(0),
         1,
         {},
         felt_attendance_off({"start.income_allocation=0", "attendance.money=0"})},
        {"F6d",
         "visible",
         "leverage",
         "share",
         Evidence::identity,
         usual,
         programme_and_none(),
         reading({"visibility"}),
         programme_less_none,
         above(0),
         1,
         {},
         {"renewal.visibility_gain=0"}},
        {"F6e",
         "between_territories",
         "leverage",
         "count",
         Evidence::identity,
         usual,
         programme_and_none(),
         ties_between_territories,
         programme_less_none,
         above(0),
         1,
         {},
         {"tables.regional=0"}},
    };
}

}  // namespace

std::vector<Pattern> patterns_of_the_process() {
    std::vector<Pattern> all;
    for (const auto& part : {accompaniment(), dialogue(), leverage()}) all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace concertation
