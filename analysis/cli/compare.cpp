#include <algorithm>
#include <memory>
#include <ostream>

#include "cli/effort.hpp"
#include "cli/kept_study.hpp"
#include "cli/states.hpp"
#include "cli/words.hpp"
#include "compare/answers_of_comparison.hpp"
#include "report/comparison_text.hpp"
#include "scenario/decimal.hpp"
#include "study/assumptions.hpp"
#include "study/save_states.hpp"
#include "study/scenario_reader.hpp"
#include "study/settings_file.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

ComparisonDesign design_of(const CompareRequest& request) {
    ComparisonDesign design;
    std::vector<std::string> files = request.others;
    files.insert(files.begin(), request.scenario);
    for (const std::string& file : files)
        design.scenarios.push_back(std::make_shared<const Scenario>(read_scenario(file, request.overrides)));
    std::vector<Complaint> complaints;
    for (std::size_t other = 1; other < files.size(); ++other)
        if (!comparable(*design.scenarios.front(), *design.scenarios[other]))
            complaints.push_back(complaint_about(files[other], both("error.not_comparable", {files.front()})));
    if (!complaints.empty()) throw ScenarioError(complaints);
    design.scenario_with = [files, overrides = request.overrides](int row, const std::vector<std::string>& settings) {
        return scenario_reader(files[static_cast<std::size_t>(row)], overrides)(settings);
    };
    const auto sets = request.posterior ? settings_in(*request.posterior) : assumption_sets(request.assumptions);
    design.sets = without_what_is_settled(sets, design.scenarios);
    if (!sets.empty())
        for (const std::string& setting : sets.front())
            if (std::find(design.sets.front().begin(), design.sets.front().end(), setting) == design.sets.front().end())
                design.not_drawn.push_back(setting.substr(0, setting.find('=')));
    if (request.until_width) design.until = UntilNarrow{request.on, *request.until_width, request.most_replicates};
    design.replicates_a_set = usual_replicates_a_set(static_cast<int>(design.scenarios.front()->territories.size()));
    design.threads = request.threads;
    return design;
}

}  // namespace

ExitCode compare(const CompareRequest& request, const std::string& command, const Console& console) {
    ComparisonDesign design = design_of(request);
    const std::unique_ptr<SavedStates> states = request.from ? states_in(*request.from, design) : nullptr;
    if (states) {
        design.states = states->file.replicates();
        design.replicates_a_set = std::min(design.replicates_a_set, design.states);
    }
    if (states && design.until) design.until->most = std::min(design.until->most, states->file.replicates());
    const Scenario& base = *design.scenarios.front();
    ask_first(
        {replicates_at_most(design), static_cast<std::int64_t>(design.scenarios.size()) * base.detailed, request.out || !request.json},
        base, request, console);
    Study study = study_of(design);
    study.ranks = console.ranks;
    const std::string name = bare_name(request.scenario) + "_" + bare_name(request.others.front());
    Heading heading = heading_of(study, "compare", command);
    heading.replicates = design.scenarios.front()->replicates;
    if (states) heading.question.push_back({"from_state", states->file.fact("digest")});
    heading.question.push_back({"on", std::string(measures()[static_cast<std::size_t>(request.on)].name)});
    heading.question.push_back({"sets", std::to_string(design.sets.size())});
    heading.question.push_back({"replicates_a_set", std::to_string(design.replicates_a_set)});
    heading.question.push_back({"not_drawn", listed(design.not_drawn)});
    heading.question.push_back({"assumptions_from", request.posterior ? *request.posterior : "ranges"});
    if (design.until)
        heading.design += " until " + std::to_string(design.until->measure) + ' ' + number_text(design.until->width) + ' ' +
                          std::to_string(design.until->most);
    if (states) console.diagnostics << text("compare.from", console.language, {states->file.fact("date")}) << '\n';
    if (request.out || !request.json) write_whole_arms(heading, study);
    const KeptStudy kept = kept_as_asked(request, name, heading, console);
    const Comparison result = kept_study(
        kept, console,
        [&](Store* store, const OnProgress& on_progress) {
            if (states) design.run_one = run_on_from(states->file, states->before, on_progress.halt);
            return comparison(design, study, store, on_progress);
        },
        [&](const Comparison& done) { return answers_of(done, design, request.on); });
    const ComparisonFacts facts{request.on, kept.file ? shown(*kept.file) : ""};
    console.results << (request.json ? comparison_json(result, design) + '\n'
                                     : comparison_text(result, design, facts, console.language, console.width));
    return tell_failures(result.failures, console);
}

}  // namespace concertation
