// What other studies measured elsewhere, with their published figures (I1–I7). Of the panel (I7), only what lies between territories and
// what people keep was not used to build the model.

#include "findings/comparisons.hpp"
#include "findings/knock_outs.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 60, few = 40;  ///< few: ten years, or many people in each replicate

/// People still take stances, and learn nothing by it: neither to know, nor to trust, nor to hear one another.
Treatment without_dialogue() {
    return with_settings("without_dialogue", {"dialogue.familiarity=0", "deliberation.influence=0", "deliberation.meaning=0",
                                              "trust.gain=0", "trust.middle_rate=0", "trust.loss=0"});
}

Pattern of_the_panel(std::string_view id, std::string_view name, Evidence kind, std::size_t entry, Expected expected,
                     std::vector<std::string> off) {
    return {id,       name, "panel", "share",        kind,          few, {unchanged()}, trust_of_people, entries(entry, 1),
            expected, 1,    {},      std::move(off), Watches::panel};
}

std::vector<Pattern> dialogue_and_money() {
    return {
        // Balliet 2010: 45 effects, mean 1.01 standard deviations.
        {"I1",
         "communication",
         "communication",
         "ratio",
         Evidence::independent,
         usual,
         {unchanged(), without_dialogue()},
         cooperative_stances,
         in_deviations,
         within(.5, 1.5),
         1,
         {},
         without_dialogue().settings},
        // Deliberative polls: 72 % of 58 indices; from .60 to .82 by Wilson's interval.
        {"I2",
         "opinions_move",
         "opinions",
         "share",
         Evidence::independent,
         few,
         {unchanged()},
         opinions_moved,
         as_observed,
         within(.60, .82),
         1,
         {},
         {"deliberation.influence=0", "deliberation.meaning=0"},
         Watches::panel},
        // Leach, Pelkey & Sabatier 2002: about 48 months over 44 partnerships; a year either way.
        {"I3",
         "milestones",
         "milestones",
         "months",
         Evidence::independent,
         few,
         {accompanied_for_ten_years(.5, false)},
         months_to_milestone,
         as_observed,
         within(36, 60),
         1,
         {"months_to_first_decision"},
         {"programme.call_every=60"}},
        // Bitterman & Koliba 2020.
        {"I4",
         "staff_and_money",
         "staff",
         "share",
         Evidence::independent,
         usual,
         {unchanged(), accompanied(0)},
         reading({"awarded_share"}),
         first_less_second,
         above(0),
         1,
         {},
         accompaniment_off()},
    };
}

std::vector<Pattern> networks() {
    return {
        // Heeren et al. 2022: seven coalitions before, during and after their money.
        {"I5",
         "density_peaks",
         "coalitions",
         "share",
         Evidence::independent,
         few,
         {money_for_half_of_ten_years()},
         peak_of_density,
         as_observed,
         above(0),
         2,
         {},
         still_ties(),
         Watches::network},
        {"I5b",
         "transitivity_peaks",
         "coalitions",
         "share",
         Evidence::independent,
         few,
         {money_for_half_of_ten_years()},
         peak_of_transitivity,
         as_observed,
         above(0),
         2,
         {},
         still_ties(),
         Watches::network},
        // Ulibarri & Scott 2017: fewer, stronger and more reciprocal ties where people collaborate much.
        {"I6",
         "met_density",
         "collaboration",
         "share",
         Evidence::independent,
         usual,
         {unchanged()},
         met_by_dynamic,
         as_observed,
         nothing(),
         1,
         {"trust_of_met", "reciprocity_of_met"},
         {},
         Watches::network},
    };
}

/// Berardo & Scholz 2010: 125 people asked twice, two years apart; 41 % up, 37 % down, less than a tenth of the variance between
/// territories.
std::vector<Pattern> panel() {
    const auto up = within(.33, .50), down = within(.29, .46);  // Wilson's intervals
    return {
        of_the_panel("I7", "trust_up", Evidence::calibrated, 0, up, still_trust()),
        of_the_panel("I7b", "trust_down", Evidence::calibrated, 1, down, still_trust()),
        of_the_panel("I7c", "trust_between", Evidence::independent, 2, below(.1), {"start.trust_sum=10000", "trust.propensity=0"}),
        of_the_panel("I7d", "trust_spread", Evidence::calibrated, 3, within(.18, .20), {"start.trust_sum=10000", "trust.propensity=0"}),
        of_the_panel("I7e", "trust_kept", Evidence::independent, 4, nothing(), {}),
    };
}

}  // namespace

std::vector<Pattern> patterns_of_other_studies() {
    std::vector<Pattern> all;
    for (const auto& part : {dialogue_and_money(), networks(), panel()}) all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace concertation
