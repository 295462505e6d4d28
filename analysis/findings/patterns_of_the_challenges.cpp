// The study's five challenges (D1–D5), each lever raised from .25 to .75.

#include "findings/comparisons.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 100;

std::vector<Treatment> raised(const std::string& lever) {
    return {with_settings(lever + "_0.25", {"levers." + lever + "=0.25"}), with_settings(lever + "_0.75", {"levers." + lever + "=0.75"})};
}

/// Over ten years with money all along: what is learned needs projects that ended.
std::vector<Treatment> evaluated_for_ten_years() {
    std::vector<Treatment> arms;
    for (const char* level : {"0.25", "0.75"}) {
        arms.push_back(accompanied_for_ten_years(.5, false));
        arms.back().name = std::string("ten_years_evaluation_") + level;
        arms.back().settings.push_back(std::string("levers.evaluation=") + level);
    }
    return arms;
}

/// The first of the named measures moves as expected when the lever is raised; the others stand beside.
Pattern challenge(std::string_view id, std::string_view name, const std::string& lever, std::string_view unit, Expected expected,
                  std::function<Observed(const Seen&)> observe, std::vector<std::string> off, std::vector<std::string_view> beside = {}) {
    return {id,       name, std::string_view{}, unit,          usual, raised(lever), std::move(observe), second_less_first,
            expected, 1,    std::move(beside),  std::move(off)};
}

}  // namespace

std::vector<Pattern> patterns_of_the_challenges() {
    const std::vector<std::string> rigid = {"projects.paperwork_adaptability=0", "projects.eligible_adaptability=0",
                                            "projects.ceiling_adaptability=0",   "decision.cap_adaptability=0",
                                            "projects.months_adaptability=0",    "programme.delay_adaptability=0"};
    const std::vector<std::string> unseen = {"evaluation.chance_lever=0", "evaluation.learning=0", "evaluation.control_rate=0",
                                             "days.evaluation=0"};
    std::vector<Pattern> all = {
        challenge("D1", "absorption", "adaptability", "share", above(0), reading({"absorption_first_call"}), rigid),
        challenge("D1b", "delay", "adaptability", "months", below(0), months_to_start, rigid),
        challenge("D2", "gender_gap", "gender_analysis", "share", below(0), reading({"reached_gap"}),
                  {"projects.reach_women_unaware=0.5", "days.gender_analysis=0"}),
        challenge("D3", "citizens_priorities", "citizen_participation", "share", below(0), reading({"far_from_need", "rounds"}),
                  {"decision.ballot_weight=0", "seats.citizen=0", "seats_most.citizen=0"}, {"rounds"}),
        challenge("D3b", "citizens_months", "citizen_participation", "months", above(0), reading({"months_to_first_decision"}),
                  {"decision.ballot_months=0"}),
        challenge("D4", "alignment_leverage", "alignment", "ratio", above(0), reading({"leverage"}), {"projects.partners_alignment=0"}),
        challenge("D4b", "alignment_duplicates", "alignment", "dollars", below(0), reading({"duplicated_dollars"}),
                  {"programme.envelope=0"}),
        challenge("D5", "evaluation_support", "evaluation", "share", above(0), reading({"support"}), unseen),
        challenge("D5b", "collective_performance", "evaluation", "share", above(0), collective_performance, unseen),
        challenge("D5c", "evaluation_success", "evaluation", "share", above(0), reading({"projects_ended_well_share"}), unseen),
    };
    for (Pattern& pattern : all)
        if (pattern.id == "D5b" || pattern.id == "D5c") pattern.arms = evaluated_for_ten_years();
    const std::vector<std::pair<std::string_view, std::string_view>> studies = {
        {"D1", "adaptability"}, {"D2", "women"}, {"D3", "citizens"}, {"D4", "alignment"}, {"D5", "evaluation"}};
    for (Pattern& pattern : all)
        for (const auto& [id, study] : studies)
            if (pattern.id.substr(0, 2) == id) pattern.study = study;
    return all;
}

}  // namespace concertation
