// The study's seven findings (F1–F7).

#include "findings/comparisons.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 100, many = 300;

/// Trust between elected officials and others, the programme less nothing.
Observed programme_less_none(const std::vector<Observed>& by_arm) { return {by_arm[0][0] - by_arm[1][0]}; }
Observed rise(const std::vector<Observed>& by_arm) { return {by_arm[0][0] - by_arm[0][1]}; }
Observed gap_to_the_table(const std::vector<Observed>& by_arm) { return {by_arm[0][2] - by_arm[0][0]}; }

/// One entry of the mean over arms, or several.
std::function<Observed(const std::vector<Observed>&)> entries(std::size_t first, std::size_t count) {
    return [first, count](const std::vector<Observed>& by_arm) {
        const Observed all = mean_of_arms(by_arm);
        return Observed(all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(first + count));
    };
}

Treatment one_way_of_doing() {
    return with_settings("one_way_of_doing", {"approach.convenor=elected", "approach.recommendations=supralocal", "approach.call=open",
                                              "approach.impasse=mandatary_decides"});
}

/// The same rule and the same money, every decision felt as one that came from elsewhere.
Treatment prescribed() {
    return with_settings("prescribed", {"support.consensus=0.15", "support.negotiated=0.15", "decision.appropriation_consensus=0",
                                        "decision.appropriation_negotiated=0", "decision.trust_consensus=0", "decision.trust_negotiated=0"});
}

Treatment without_six_community_seats() {
    return with_settings("without_six_community_seats", {"seats.community=8", "seats.social_development=3", "seats_least.community=2",
                                                         "seats_least.social_development=1"});
}

Treatment without_six_institution_seats() {
    return with_settings("without_six_institution_seats", {"seats.institution=0", "seats_least.institution=0"});
}

Treatment convened_by(const std::string& sector) { return with_settings("convened_by_" + sector, {"approach.convenor=" + sector}); }

std::vector<Treatment> four_hypercubes() {
    std::vector<Treatment> all;
    for (int design = 0; design < 4; ++design) all.push_back(conditions_of_every_kind(design));
    return all;
}

std::vector<Pattern> diversity_and_territory() {
    return {
        {"F1", "types_present", "diversity", "share", many, {unchanged()}, types_present, as_observed, above(.9), 2, {},
         {"ways.elected_convenes=1", "ways.community_convenes=0", "ways.social_development_convenes=0"}},
        {"F1b", "processes_differ", "diversity", "ratio", usual, {unchanged(), one_way_of_doing()}, entropy_of_processes, first_less_second,
         above(0), 1, {},
         {"approach.convenor=elected", "approach.impasse=mandatary_decides", "approach.recommendations=supralocal", "approach.call=open"}},
        {"F2", "territory_over_region", "territory", "share", usual, {unchanged()}, variance_within_regions, as_observed, above(.5), 1, {},
         {"start.history_region=3", "start.history_territory=0"}},
        {"F2b", "decided_here_attendance", "territory", "share", usual, {unchanged(), prescribed()}, reading({"attendance"}),
         first_less_second, above(0), 1, {}, {"attendance.support=0", "attendance.appropriation=0", "attendance.leave_below=0"}},
        {"F2c", "decided_here_days", "territory", "days", usual, {unchanged(), prescribed()}, reading({"days_given"}), first_less_second,
         above(0), 1, {}, {"attendance.support=0", "attendance.appropriation=0", "attendance.leave_below=0", "projects.support=0"}},
    };
}

std::vector<Pattern> key_role() {
    const std::vector<Treatment> seats = {without_six_institution_seats(), without_six_community_seats()};
    return {
        {"F3", "carriers_of_projects", "key_role", "count", usual, seats, reading({"files"}), first_less_second, above(0), 1, {},
         {"promoters.community=0", "promoters.social_development=0"}},
        {"F3b", "carriers_of_cooperation", "key_role", "share", usual, seats, reading({"cooperation_share"}), first_less_second, above(0), 1,
         {}, {"tension.position=0", "tension.power=0"}},
        {"F3c", "convenor", "key_role", "share", usual, {convened_by("social_development"), convened_by("elected")},
         reading({"cooperation_share"}), first_less_second, above(0), 1, {}, {"decision.convenor_weight=1", "days.reporting=0"}},
    };
}

std::vector<Pattern> accompaniment() {
    const std::vector<std::string> off = {"tension.accompaniment=0",   "tension.power=0",          "decision.extra_rounds=0",
                                          "decision.concession=0",     "disputes.mediated_closing=0", "start.income_allocation=0",
                                          "renewal.turnover_allocation=0", "projects.accompaniment=0", "projects.success_accompaniment=0"};
    const std::vector<Treatment> five = {accompanied(.75), accompanied_until_half_way(.75, 0), accompanied(.25),
                                         accompanied_until_half_way(.25, 0)};
    const std::vector<Treatment> ten = {accompanied_for_ten_years(.75, false), accompanied_for_ten_years(.75, true),
                                        accompanied_for_ten_years(.25, false), accompanied_for_ten_years(.25, true)};
    return {
        {"F4", "stopped_half_way", "accompaniment", "share", usual, five, reading({"cooperation_share"}), mean_of_pairs, above(0), 1, {},
         off},
        {"F4b", "three_year_gap", "accompaniment", "share", usual, ten, reading({"cooperation_share"}), mean_of_pairs, above(0), 1, {}, off},
        {"F4c", "fall_after_a_stop", "accompaniment", "share", usual, {accompanied(.75), accompanied_until_half_way(.75, 0)},
         change_of_cooperation, second_less_first, below(0), 1, {}, off},
        {"F4d", "early_or_even", "accompaniment", "share", usual, {accompanied_until_half_way(1, 0), accompanied(.5)},
         reading({"conflictual", "cooperation"}), second_less_first, nothing(), 1, {"cooperation"}, {}},
    };
}

std::vector<Pattern> dialogue_and_leverage() {
    const std::vector<Treatment> programme = {unchanged(), without_programme()};
    return {
        {"F5", "dialogue_begun", "dialogue", "share", usual, programme, trust_over_time, programme_less_none, above(0), 1, {},
         {"trust.gain=0", "trust.middle_rate=0", "trust.loss=0", "decision.trust_consensus=0", "decision.trust_negotiated=0",
          "evaluation.trust_gain=0", "renewal.turnover=0", "renewal.fixed_elections=0", "renewal.new_tie=0"}},
        {"F5b", "dialogue_rises", "dialogue", "share", usual, {unchanged()}, trust_over_time, rise, above(0), 1, {},
         {"trust.gain=0", "trust.middle_rate=0"}},
        {"F5c", "below_the_table", "dialogue", "share", usual, {unchanged()}, trust_over_time, gap_to_the_table, above(0), 1, {},
         {"start.trust_elected_other=0", "start.trust_same_sector=0", "renewal.turnover=0", "renewal.fixed_elections=0",
          "tension.power=0"}},
        {"F6", "leverage", "leverage", "ratio", usual, {unchanged()}, reading({"leverage"}), as_observed, within(.4, .8), 1, {},
         {"projects.partners_tie=0"}},
        {"F6b", "denser", "leverage", "count", usual, programme, ties_at_the_end, programme_less_none, above(0), 1, {},
         {"renewal.new_tie=0"}},
        {"F6c", "alive_after", "leverage", "share", usual, {money_ends_early(), without_programme()}, attendance_of_last_year,
         programme_less_none, above(0), 1, {}, {"attendance.support=0", "attendance.appropriation=0", "attendance.leave_below=0"}},
        {"F6d", "visible", "leverage", "share", usual, programme, reading({"visibility"}), programme_less_none, above(0), 1, {},
         {"renewal.visibility_gain=0"}},
    };
}

std::vector<Pattern> three_types() {
    const std::vector<std::string> off = {"tension.trust=0", "tension.accompaniment=0", "tension.support=0", "tension.power=0",
                                          "perception.misreading=0"};
    return {
        {"F7", "conditions_rank", "three_types", "ratio", usual, four_hypercubes(), types_by_conditions, entries(0, 1), above(.5), 1,
         {}, off},
        {"F7b", "each_type", "three_types", "share", usual, four_hypercubes(), types_by_conditions, entries(1, 3), above(.1), 3, {},
         off},
        {"F7c", "months_together", "three_types", "months", usual, four_hypercubes(), types_by_conditions, entries(4, 1), nothing(),
         1, {}, {}},
    };
}

}  // namespace

std::vector<Pattern> patterns_of_the_findings() {
    std::vector<Pattern> all;
    for (const auto& part : {diversity_and_territory(), key_role(), accompaniment(), dialogue_and_leverage(), three_types()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace concertation
