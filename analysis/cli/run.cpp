#include <algorithm>
#include <ostream>

#include "cli/effort.hpp"
#include "cli/kept_study.hpp"
#include "cli/states.hpp"
#include "cli/words.hpp"
#include "compare/answers_of_changes.hpp"
#include "report/summary_json.hpp"
#include "report/summary_text.hpp"
#include "scenario/errors.hpp"
#include "scenario/read.hpp"
#include "store/answers_of_summary.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

using File = std::optional<std::filesystem::path>;

void print_summary(const StudyResult& result, const GroupMeans& groups, const Study& study, const File& file, bool json,
                   const Console& console) {
    const Summary& summary = result.arms.front();
    if (json) {
        console.results << summary_json(summary, groups, {result.results_hash, result.seconds, static_cast<int>(result.failures.size())},
                                        console.language)
                        << '\n';
        return;
    }
    const Scenario& scenario = *study.arms.front().scenario;
    const SummaryFacts facts{chosen(scenario.title, console.language), file ? shown(*file) : "",
                             std::min(scenario.detailed, scenario.replicates), result.results_hash, result.seconds};
    console.results << summary_text(summary, groups, facts, console.language, console.width);
}

/// What came out, by group too; and what was set on the command line, held against the scenario as its file writes it.
std::vector<AnswerTable> answers_of_run(const StudyResult& done, const GroupMeans& groups, const RunRequest& request,
                                        const std::shared_ptr<const Scenario>& scenario) {
    std::vector<AnswerTable> answers = answers_of(done.arms.front());
    answers.push_back(groups_answer(groups));
    if (request.overrides.empty()) return answers;
    try {
        AnswerTable changed = changes_answer({std::make_shared<const Scenario>(read_scenario(request.scenario)), scenario});
        if (!changed.rows.empty()) answers.push_back(std::move(changed));
    } catch (const ScenarioError&) {
        // A file that only what was set makes a scenario has nothing to be held against.
    }
    return answers;
}

}  // namespace

ExitCode run(const RunRequest& request, const std::string& command, const Console& console) {
    const auto scenario = std::make_shared<const Scenario>(read_scenario(request.scenario, request.overrides));
    const Study study{{{"", scenario, 0, 0, {}}}, request.threads, {}, console.ranks};
    ask_first({scenario->replicates, scenario->detailed, request.out || !request.json, request.save_state ? scenario->replicates : 0},
              *scenario, request, console);
    Heading heading = heading_of(study, "run", command);
    heading.replicates = scenario->replicates;
    const KeptStudy kept = kept_as_asked(request, bare_name(request.scenario), std::move(heading), console);
    std::optional<StateTarget> states;
    if (request.save_state) states = state_target(request, *scenario, kept.file.value_or(bare_name(request.scenario) + ".sqlite"));
    GroupMeans groups(*scenario);
    const StudyResult result = kept_study(
        kept, console,
        [&](Store* store, const OnProgress& on_progress) {
            return run_study(study, store, on_progress, run_unless(on_progress.halt),
                             [&](const Taken& taken) { groups.add(taken.record); });
        },
        [&](const StudyResult& done) { return answers_of_run(done, groups, request, scenario); });
    if (states) save_states(request, *scenario, *states, console);
    print_summary(result, groups, study, kept.file, request.json, console);
    return tell_failures(result.failures, console);
}

}  // namespace concertation
