#include "cli/requests.hpp"

#include <algorithm>

#include "cli/factors_asked.hpp"
#include "cli/request_parts.hpp"
#include "cli/words.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/scalars.hpp"
#include "sensitivity/sweep_design.hpp"

namespace concertation {
namespace {

constexpr int most_assumptions = 10000, most_replicates_of_a_sweep = 10000000;

/// Row of the word after --rule in a choice of scenarios, by its name in the table of choices.
int rule_asked(std::string_view name, const std::optional<std::string>& asked, CommandComplaints& complaints) {
    const ChoiceRow& row = choice_table()[static_cast<std::size_t>(choice_row(name))];
    if (!asked) return 0;
    const std::vector<std::string> words{row.words.begin(), row.words.end()};
    const auto found = std::find(words.begin(), words.end(), *asked);
    if (found != words.end()) return static_cast<int>(found - words.begin());
    const Text what = both("error.word", {*asked, listed(words)}), meant = suggestion(*asked, row);
    complaints.push_back(complaint_about("--rule", {what.fr + meant.fr, what.en + meant.en}));
    return 0;
}

/// A month written 2013-04.
Date date_of(const std::string& option, const std::string& word, CommandComplaints& complaints) {
    Complaints faults;
    YamlValue value;
    value.kind = YamlValue::Kind::scalar;
    value.text = word;
    const std::optional<Date> read = date(value, option, {"", &faults});
    if (!read) complaints.push_back(complaint_about(option, both("error.month", {word})));
    return read.value_or(Date{});
}

}  // namespace

RunRequest run_request(const Typed& typed, CommandComplaints& complaints) {
    auto request = study_request<RunRequest>(typed, only_scenario(typed, complaints), complaints);
    if (typed.save_state) request.save_state = date_of("--save-state", *typed.save_state, complaints);
    return request;
}

CompareRequest compare_request(const Typed& typed, CommandComplaints& complaints) {
    auto request = study_request<CompareRequest>(typed, typed.scenario.empty() ? "" : typed.scenario.front(), complaints);
    if (typed.scenario.size() < 2) complaints.push_back(complaint_about("BASE OTHER…", both("error.missing_other")));
    if (typed.scenario.size() > 1) request.others.assign(typed.scenario.begin() + 1, typed.scenario.end());
    if (typed.assumptions) request.assumptions = count_of("--assumptions", *typed.assumptions, 0, most_assumptions, complaints);
    if (typed.posterior && typed.assumptions)
        complaints.push_back(complaint_about("--posterior", both("error.not_both", {"--assumptions"})));
    request.posterior = typed.posterior;
    request.from = typed.from;
    request.on = measure_asked("--on", typed.on.value_or("conflictual"), complaints);
    if (typed.until_width) request.until_width = positive("--until-width", *typed.until_width, complaints);
    if (typed.most_replicates) request.most_replicates = count_of("--most-replicates", *typed.most_replicates, 2, 1000000, complaints);
    if (!typed.detailed) request.overrides.emplace_back("store.detailed=0");
    return request;
}

SweepRequest sweep_request(const Typed& typed, CommandComplaints& complaints) {
    const std::string file = only_file(typed, "DESIGN.yaml", "error.missing_file", complaints);
    auto request = study_request<SweepRequest>(typed, file, complaints);
    request.on = measures_asked("--on", typed.on.value_or("cooperation,conflictual,trust"), complaints);
    return request;
}

SensitivityRequest sensitivity_request(const Typed& typed, CommandComplaints& complaints) {
    Typed without_replicates = typed;  // --replicates is a point's here
    without_replicates.replicates.reset();
    auto request = study_request<SensitivityRequest>(without_replicates, only_scenario(typed, complaints), complaints);
    SensitivityDesign& design = request.design;
    design.method =
        static_cast<Method>(chosen_word("--method", typed.method, {enum_words<Method>.begin(), enum_words<Method>.end()}, complaints));
    constexpr int usual_points[] = {10, 64, 500}, usual_replicates[] = {2, 4, 2};
    const auto method = static_cast<std::size_t>(design.method);
    design.factors = typed.factors                     ? factors_asked(*typed.factors, complaints)
                     : design.method == Method::morris ? uncertain_factors()
                                                       : lever_factors();
    design.size = typed.points ? count_of("--points", *typed.points, 2, 100000, complaints) : usual_points[method];
    request.replicates_a_point =
        typed.replicates ? count_of("--replicates", *typed.replicates, 1, 10000, complaints) : usual_replicates[method];
    const double points =
        static_cast<double>(design.size) *
        (design.method == Method::discovery ? 1. : static_cast<double>(design.factors.size()) + (design.method == Method::sobol ? 2 : 1));
    if (points > most_points || points * request.replicates_a_point > most_replicates_of_a_sweep)
        complaints.push_back(complaint_about(
            "--points", both("error.too_many_points", {std::to_string(most_points), std::to_string(most_replicates_of_a_sweep)})));
    design.measure = measure_asked("--on", typed.on.value_or("conflictual"), complaints);
    design.condition = condition_asked(typed.holds.value_or("conflictual>0.5"), complaints);
    if (typed.holds && design.method != Method::discovery) complaints.push_back(complaint_about("--holds", both("error.only_discovery")));
    return request;
}

AblateRequest ablate_request(const Typed& typed, CommandComplaints& complaints) {
    auto request = simulation_request<AblateRequest>(typed, only_scenario(typed, complaints), complaints);
    request.only = typed.only;
    return request;
}

FindingsRequest findings_request(const Typed& typed, CommandComplaints& complaints) {
    const std::string scenario = typed.scenario.empty() ? "shipped:six_regions" : only_scenario(typed, complaints);
    auto request = simulation_request<FindingsRequest>(typed, scenario, complaints);
    request.only = typed.only;
    if (typed.assumptions) request.assumptions = count_of("--assumptions", *typed.assumptions, 0, most_assumptions, complaints);
    request.scenarios = typed.scenarios;
    request.until_decided = typed.until_decided;
    if (typed.replicates) request.replicates = count_of("--replicates", *typed.replicates, 2, 10000, complaints);
    request.knock_out = typed.knock_out;
    request.out = typed.out;
    request.force = typed.force;
    if (typed.out && (typed.scenarios || typed.knock_out))
        complaints.push_back(complaint_about("--out", both("error.not_both", {typed.scenarios ? "--scenarios" : "--knockout"})));
    return request;
}

PrioritiseRequest prioritise_request(const Typed& typed, CommandComplaints& complaints) {
    PrioritiseRequest request;
    request.file = only_file(typed, "FILE.pb", "error.missing_file", complaints);
    request.json = typed.json;
    const int rule = chosen_word("--rule", typed.rule, vote_rule_words(), complaints);
    if (typed.rule) request.rule = static_cast<VoteRule>(rule);
    return request;
}

BargainRequest bargain_request(const Typed& typed, CommandComplaints& complaints) {
    const auto chosen = [&](const std::string& option, const std::optional<std::string>& asked, const std::vector<std::string>& words) {
        return chosen_word(option, asked, words, complaints);
    };
    BargainRequest request;
    request.file = only_file(typed, "CASE.csv", "error.missing_file", complaints);
    request.json = typed.json;
    const int rule = rule_asked("bargaining.rule", typed.rule, complaints);
    if (typed.rule) request.rule = static_cast<BargainingRule>(rule);
    SpatialRules& rules = request.spatial;
    rules.voting = static_cast<SpatialVoting>(chosen("--voting", typed.voting, spatial_words().voting));
    rules.victory = static_cast<SpatialVictory>(chosen("--victory", typed.victory, spatial_words().victory));
    rules.chance = static_cast<SpatialChance>(chosen("--pce", typed.pce, spatial_words().chance));
    rules.risk_range = static_cast<SpatialRiskRange>(chosen("--range", typed.range, spatial_words().risk_range));
    rules.risk_view = static_cast<SpatialRiskView>(chosen("--view", typed.view, spatial_words().risk_view));
    rules.commitment = static_cast<SpatialCommitment>(chosen("--commitment", typed.commitment, spatial_words().commitment));
    return request;
}

DescribeRequest describe_request(const Typed& typed, CommandComplaints& complaints) {
    if (int{typed.parameters} + int{typed.schema} + int{typed.odd} != 1)
        complaints.push_back(complaint_about("describe", both("error.missing_choice")));
    if (!typed.odd) {
        for (const std::string& word : typed.scenario) complaints.push_back(complaint_about(word, both("error.unexpected")));
        for (const std::string& word : typed.set) complaints.push_back(complaint_about("--set " + word, both("error.unexpected")));
    }
    DescribeRequest request;
    request.what = typed.odd ? Description::odd : typed.schema ? Description::schema : Description::parameters;
    if (!typed.odd) return request;
    request.scenario = typed.scenario.empty() ? "shipped:six_regions" : only_scenario(typed, complaints);
    request.overrides = overrides_of(typed, complaints);
    return request;
}

ReplayRequest replay_request(const Typed& typed, CommandComplaints& complaints) {
    ReplayRequest request;
    request.file = only_file(typed, "RESULTS", "error.missing_file", complaints);
    take_long_options(typed, request, complaints);
    return request;
}

ReportRequest report_request(const Typed& typed, CommandComplaints& complaints) {
    return {only_file(typed, "RESULTS", "error.missing_file", complaints), typed.out, typed.observations, typed.docx, typed.force};
}

ExportRequest export_request(const Typed& typed, CommandComplaints& complaints) {
    return {only_file(typed, "RESULTS", "error.missing_file", complaints), typed.out, typed.excel};
}

CheckRequest check_request(const Typed& typed, CommandComplaints& complaints) {
    return {only_scenario(typed, complaints), overrides_of(typed, complaints), typed.resolved};
}

}  // namespace concertation
