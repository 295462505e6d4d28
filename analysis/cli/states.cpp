#include "cli/states.hpp"

#include <ostream>

#include <fmt/format.h>

#include "cli/build_facts.hpp"
#include "cli/progress_line.hpp"
#include "cli/words.hpp"
#include "scenario/read.hpp"
#include "scenario/writer.hpp"
#include "store/places.hpp"
#include "study/save_states.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

std::string month_text(Date date) { return fmt::format("{:04}-{:02}", date.year, date.month); }

}  // namespace

bool comparable(const Scenario& a, const Scenario& b) {
    const auto numbers_of = [](const auto& places) {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(places.size());
        for (const auto& place : places) numbers.push_back(place.number);
        return numbers;
    };
    return numbers_of(a.regions) == numbers_of(b.regions) && numbers_of(a.territories) == numbers_of(b.territories) &&
           a.months == b.months && a.start == b.start;
}

StateTarget state_target(const RunRequest& request, const Scenario& scenario, const std::filesystem::path& results) {
    const Date date = *request.save_state;
    const Month months = months_between(scenario.start, date);
    if (months < 1 || months >= scenario.months)
        throw ScenarioError(
            {complaint_about("--save-state", both("error.month_outside", {month_text(plus_months(scenario.start, 1)),
                                                                          month_text(plus_months(scenario.start, scenario.months - 1))}))});
    std::filesystem::path file = results;
    file.replace_filename(results.stem().string() + "_" + month_text(date) + ".state");
    if (std::filesystem::exists(file) && !request.force) throw ScenarioError({complaint_about(shown(file), both("error.file_exists"))});
    return {months, file};
}

void save_states(const RunRequest& request, const Scenario& scenario, const StateTarget& target, const Console& console) {
    Interruption interruption;
    std::optional<std::vector<std::string>> states;
    {
        ProgressLine line(console);
        states = states_after(scenario, target.months, request.threads, heeding(interruption, line, request.quiet));
    }
    if (interruption.signal() != 0) throw Interrupted{interruption.signal()};
    if (!states) throw ScenarioError({complaint_about("--save-state", both("error.states_broken"))});
    const BuildFacts build = build_facts();
    write_states(target.file,
                 {{"version", build.version},
                  {"commit", build.commit},
                  {"date", month_text(plus_months(scenario.start, target.months))},
                  {"scenario", resolved_yaml(showable(scenario))}},
                 *states);
    console.diagnostics << text("run.states", console.language, {whole(scenario.replicates, console.language), shown(target.file)}) << '\n';
}

std::unique_ptr<SavedStates> states_in(const std::string& name, const ComparisonDesign& design) {
    auto states = std::unique_ptr<SavedStates>(new SavedStates{StateFile(name), {}});
    const BuildFacts build = build_facts();
    if (states->file.fact("version") != build.version || states->file.fact("commit") != build.commit)
        throw ScenarioError({complaint_about(
            "--from", both("error.states_of_another", {states->file.fact("version") + " (" + states->file.fact("commit") + ")"}))});
    states->before = read_whole_scenario(states->file.fact("scenario"), name);
    std::vector<Complaint> complaints;
    for (const auto& scenario : design.scenarios) {
        if (!comparable(states->before, *scenario)) complaints.push_back(complaint_about("--from", both("error.not_comparable", {name})));
        if (scenario->replicates > states->file.replicates())
            complaints.push_back(
                complaint_about("--replicates", both("error.too_few_states", {std::to_string(states->file.replicates())})));
        if (scenario->seed != states->before.seed)
            complaints.push_back(complaint_about("--seed", both("error.states_seed", {std::to_string(states->before.seed)})));
        if (!complaints.empty()) throw ScenarioError(complaints);
    }
    check_states(states->file, states->before, states->file.replicates());
    return states;
}

}  // namespace concertation
