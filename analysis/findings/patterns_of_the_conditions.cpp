// The study's four winning conditions (C1–C4), each raised from .25 to .75: contests taken first, for the dynamic is read from them.

#include "findings/comparisons.hpp"
#include "findings/knock_outs.hpp"
#include "findings/observations.hpp"
#include "scenario/decimal.hpp"

namespace concertation {
namespace {

constexpr int usual = 300;
constexpr double low = .25, high = .75;

using Levers = std::vector<std::string>;
const Levers meshing = {"levers.meshing"}, transparency = {"levers.transparency"}, resolution = {"levers.dispute_resolution"},
             past_stakes = {"levers.transparency", "levers.dispute_resolution"}, recognition = {"levers.expertise_recognition"},
             accompaniment = {"levers.accompaniment.allocation", "levers.accompaniment.expertise"};

Treatment at_level(const std::string& name, const Levers& levers, double level) {
    std::vector<std::string> settings;
    for (const std::string& lever : levers) settings.push_back(lever + "=" + number_text(level));
    return with_settings(name + "_" + number_text(level), settings);
}

/// Contests fall when `levers` are raised; what else moves stands beside.
Pattern condition(std::string_view id, std::string_view name, std::string_view study, Evidence kind, std::vector<Treatment> arms,
                  std::vector<std::string> off) {
    return {id,
            name,
            study,
            "share",
            kind,
            usual,
            std::move(arms),
            reading({"contest_share", "conflictual", "cooperation", "cooperation_negotiated", "not_deployed", "own_votes_blocked_share",
                     "trust", "support", "cost_of_levers", "days_given"}),
            second_less_first,
            below(0),
            1,
            {"conflictual", "cooperation", "cooperation_negotiated", "not_deployed", "own_votes_blocked_share", "trust", "support",
             "cost_of_levers", "days_given"},
            std::move(off)};
}

std::vector<Treatment> raised(const std::string& name, const Levers& levers) {
    return {at_level(name, levers, low), at_level(name, levers, high)};
}

Levers all_four() {
    Levers all;
    for (const Levers& each : {meshing, past_stakes, recognition, accompaniment}) all.insert(all.end(), each.begin(), each.end());
    return all;
}

/// The first pair of arms, less each of the others: what the four do together beyond what each does alone.
Observed together_less_sum(const std::vector<Observed>& by_arm) {
    double beyond = by_arm[1][0] - by_arm[0][0];
    for (std::size_t arm = 2; arm + 1 < by_arm.size(); arm += 2) beyond -= by_arm[arm + 1][0] - by_arm[arm][0];
    return {beyond};
}

std::vector<Pattern> four_together() {
    const std::vector<Treatment> together = raised("all_four", all_four());
    std::vector<Treatment> and_alone = together;
    for (const auto& alone : {raised("meshing", meshing), raised("past_the_stakes", past_stakes), raised("recognition", recognition),
                              std::vector<Treatment>{accompanied(low), accompanied(high)}})
        and_alone.insert(and_alone.end(), alone.begin(), alone.end());
    std::vector<std::string> everything = meshing_off();
    for (const auto& off : {misreading_off(), disputes_off(), one_word(), accompaniment_off()})
        everything.insert(everything.end(), off.begin(), off.end());
    return {
        condition("C", "all_four", "all_four", Evidence::sign_assumed, together, everything),
        {"Cs",
         "beyond_the_sum",
         "all_four",
         "share",
         Evidence::emergent,
         usual,
         and_alone,
         reading({"contest_share"}),
         together_less_sum,
         nothing(),
         1,
         {},
         {}},
    };
}

std::vector<Pattern> past_the_stakes() {
    std::vector<std::string> neither = misreading_off();
    for (const std::string& off : disputes_off()) neither.push_back(off);
    const std::vector<Treatment> both = raised("past_the_stakes", past_stakes);
    return {
        condition("C2", "transparency", "transparency", Evidence::sign_assumed, both, neither),
        {"C2b",
         "past_the_stakes",
         "transparency",
         "share",
         Evidence::identity,
         usual,
         both,
         disputes,
         second_less_first,
         above(0),
         1,
         {"disputes_opened", "months_to_resolve"},
         {"disputes.mediated_closing=0", "disputes.closing=0"}},
        condition("C2c", "transparency_alone", "transparency", Evidence::emergent, raised("transparency", transparency), misreading_off()),
        condition("C2d", "resolution_alone", "transparency", Evidence::sign_assumed, raised("dispute_resolution", resolution),
                  disputes_off()),
    };
}

}  // namespace

std::vector<Pattern> patterns_of_the_conditions() {
    std::vector<Pattern> all = {condition("C1", "meshing", "meshing", Evidence::emergent, raised("meshing", meshing), meshing_off())};
    const std::vector<Pattern> others = {
        condition("C3", "recognition", "recognition", Evidence::sign_assumed, raised("recognition", recognition), one_word()),
        condition("C4", "accompaniment_condition", "accompaniment_condition", Evidence::sign_assumed, {accompanied(low), accompanied(high)},
                  accompaniment_off()),
    };
    for (const auto& part : {past_the_stakes(), others, four_together()}) all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace concertation
