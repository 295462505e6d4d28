// The study's four winning conditions (C1–C4), each raised from .25 to .75.

#include "findings/comparisons.hpp"
#include "findings/knock_outs.hpp"
#include "findings/observations.hpp"
#include "scenario/decimal.hpp"

namespace concertation {
namespace {

constexpr int many = 300;
constexpr double low = .25, high = .75;

using Levers = std::vector<std::string>;
const Levers meshing = {"levers.meshing"}, transparency = {"levers.transparency", "levers.dispute_resolution"},
             recognition = {"levers.expertise_recognition"},
             accompaniment = {"levers.accompaniment.allocation", "levers.accompaniment.expertise"};

Treatment at_level(const std::string& name, const Levers& levers, double level) {
    std::vector<std::string> settings;
    for (const std::string& lever : levers) settings.push_back(lever + "=" + number_text(level));
    return with_settings(name + "_" + number_text(level), settings);
}

/// The conflictual share falls when `levers` are raised; what else moves stands beside.
Pattern condition(std::string_view id, std::string_view study, std::vector<Treatment> arms, std::vector<std::string> off) {
    return {id,
            study,
            study,
            "share",
            many,
            std::move(arms),
            reading({"conflictual", "cooperation", "cooperation_negotiated", "not_deployed", "cost_of_levers", "days_given"}),
            second_less_first,
            below(0),
            1,
            {"cooperation", "cooperation_negotiated", "not_deployed", "cost_of_levers", "days_given"},
            std::move(off)};
}

std::vector<Treatment> raised(const std::string& name, const Levers& levers) {
    return {at_level(name, levers, low), at_level(name, levers, high)};
}

Levers all_four() {
    Levers all;
    for (const Levers& each : {meshing, transparency, recognition, accompaniment}) all.insert(all.end(), each.begin(), each.end());
    return all;
}

}  // namespace

std::vector<Pattern> patterns_of_the_conditions() {
    const std::vector<std::string> no_ties = {"start.tie_elected_meshing=0", "tables.regional=0"};
    const std::vector<std::string> no_misreading = {"days.reporting=0",        "days.dispute=0",
                                                    "perception.misreading=0", "disputes.mediated_closing=0",
                                                    "decision.transparency=0", "support.procedure_transparency=0"};
    const std::vector<std::string> one_word = {
        "power.elected=0.5",         "power.community=0.5",   "power.social_development=0.5",    "power.institution=0.5",
        "power.citizen=0.5",         "expertise.elected=0.5", "expertise.community=0.5",         "expertise.social_development=0.5",
        "expertise.institution=0.5", "expertise.citizen=0.5", "start.attribute_power_sum=10000", "start.attribute_expertise_sum=10000"};
    std::vector<std::string> everything = no_ties;
    for (const auto& off : {no_misreading, one_word, accompaniment_off()}) everything.insert(everything.end(), off.begin(), off.end());
    const std::vector<Treatment> past_the_stakes = raised("transparency", transparency);
    return {
        condition("C1", "meshing", raised("meshing", meshing), no_ties),
        condition("C2", "transparency", past_the_stakes, no_misreading),
        {"C2b",
         "past_the_stakes",
         "transparency",
         "share",
         many,
         past_the_stakes,
         disputes,
         second_less_first,
         above(0),
         1,
         {"disputes_opened", "months_to_resolve"},
         {"disputes.mediated_closing=0", "disputes.closing=0"}},
        condition("C3", "recognition", raised("recognition", recognition), one_word),
        condition("C4", "accompaniment_condition", {accompanied(low), accompanied(high)}, accompaniment_off()),
        condition("C", "all_four", raised("all_four", all_four()), everything),
    };
}

}  // namespace concertation
