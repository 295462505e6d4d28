// The study's five challenges (D1–D5), each lever raised from .25 to .75.

#include <algorithm>

#include "findings/comparisons.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 60, few = 40;  ///< few: where the effect is many times its luck

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

/// The first of the measures moves as expected when the lever is raised; the others stand beside.
Pattern challenge(std::string_view id, std::string_view name, std::string_view study, std::string_view unit, Evidence kind, int replicates,
                  std::vector<Treatment> arms, Expected expected, std::function<Observed(const Seen&)> observe,
                  std::vector<std::string> off, std::vector<std::string_view> beside = {}) {
    return {id,
            name,
            study,
            unit,
            kind,
            replicates,
            std::move(arms),
            std::move(observe),
            second_less_first,
            expected,
            1,
            std::move(beside),
            std::move(off)};
}

std::vector<Pattern> adaptability_women_and_alignment() {
    const std::vector<std::string> rigid = {"projects.paperwork_adaptability=0", "projects.eligible_adaptability=0",
                                            "projects.ceiling_adaptability=0",   "decision.cap_adaptability=0",
                                            "projects.months_adaptability=0",    "programme.delay_adaptability=0"};
    const std::vector<std::string> unaware = {"gender.unasked=0", "gender.asked=0"};
    const auto adaptable = raised("adaptability"), analysed = raised("gender_analysis"), aligned = raised("alignment");
    return {
        challenge("D1", "absorption", "adaptability", "share", Evidence::sign_assumed, few, adaptable, above(0),
                  reading({"absorption_first_call"}), rigid),
        challenge("D1b", "delay", "adaptability", "months", Evidence::identity, few, adaptable, below(0), months_to_start, rigid),
        challenge("D2", "gender_gap", "women", "share", Evidence::sign_assumed, few, analysed, below(0), reading({"reached_gap"}), unaware),
        challenge("D4", "alignment_leverage", "alignment", "ratio", Evidence::identity, few, aligned, above(0), reading({"leverage"}),
                  {"projects.partners_tie=0"}),
        challenge("D4b", "alignment_duplicates", "alignment", "dollars", Evidence::identity, few, aligned, below(0),
                  reading({"duplicated_dollars"}), {"programme.envelope=0"}),
    };
}

std::vector<Pattern> citizens_and_evaluation() {
    const std::vector<std::string> unheard = {"decision.ballot_weight=0", "decision.ballot_months=0", "seats.citizen=0"};
    const std::vector<std::string> unseen = {"evaluation.chance_lever=0", "evaluation.learning=0", "evaluation.control_rate=0",
                                             "days.evaluation=0"};
    const auto asked = raised("citizen_participation"), evaluated = raised("evaluation"), for_long = evaluated_for_ten_years();
    return {
        challenge("D3", "citizens_priorities", "citizens", "share", Evidence::sign_assumed, usual, asked, below(0),
                  reading({"far_from_need", "rounds"}), unheard, {"rounds"}),
        challenge("D3b", "citizens_months", "citizens", "months", Evidence::identity, usual, asked, above(0),
                  reading({"months_to_first_decision"}), {"decision.ballot_months=0"}),
        challenge("D5", "evaluation_support", "evaluation", "share", Evidence::emergent, usual, evaluated, above(0), reading({"support"}),
                  unseen),
        challenge("D5b", "collective_performance", "evaluation", "share", Evidence::emergent, usual, for_long, above(0),
                  collective_performance, unseen),
        challenge("D5c", "evaluation_success", "evaluation", "share", Evidence::sign_assumed, usual, for_long, above(0),
                  reading({"projects_ended_well_share"}), unseen),
    };
}

}  // namespace

std::vector<Pattern> patterns_of_the_challenges() {
    std::vector<Pattern> all = adaptability_women_and_alignment();
    for (Pattern& pattern : citizens_and_evaluation()) all.push_back(std::move(pattern));
    std::stable_sort(all.begin(), all.end(), [](const Pattern& a, const Pattern& b) { return a.id < b.id; });
    return all;
}

}  // namespace concertation
