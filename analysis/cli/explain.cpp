#include <algorithm>
#include <ostream>

#include "cli/build_facts.hpp"
#include "cli/commands.hpp"
#include "cli/effort.hpp"
#include "cli/progress_line.hpp"
#include "cli/words.hpp"
#include "observe/digest_of.hpp"
#include "report/explanation_text.hpp"
#include "run/replicate.hpp"
#include "scenario/places.hpp"
#include "store/places.hpp"
#include "store/stored_results.hpp"
#include "study/stored_scenario.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

[[noreturn]] void refuse(const std::string& word, const Text& what) { throw ScenarioError({complaint_about(word, what)}); }

/// The replicate asked for, or the first of the arm that ended.
StoredReplicate chosen_replicate(const StoredResults& results, const ExplainRequest& request) {
    const std::string arm = std::to_string(request.arm);
    const StoredReplicate* first = nullptr;
    for (const StoredReplicate& each : results.replicates) {
        if (each.arm != request.arm) continue;
        if (first == nullptr && each.digest) first = &each;
        if (!request.replicate || each.replicate != *request.replicate) continue;
        if (!each.digest) refuse("--replicate " + std::to_string(each.replicate), both("error.explain_failed_replicate"));
        return each;
    }
    if (first == nullptr) refuse(request.file, both("error.explain_empty", {arm}));
    if (request.replicate)
        refuse("--replicate " + std::to_string(*request.replicate),
               both("error.explain_no_replicate", {arm, std::to_string(first->replicate)}));
    return *first;
}

/// The territory that the reader names.
int territory_named(const std::string& word, const Scenario& scenario) {
    const Scenario shown = showable(scenario);
    const PlaceIndex index = index_of_places(shown);
    const std::vector<int> rows = index.named(word).territories;
    if (rows.size() == 1) return rows.front();
    const Text what = both("error.unknown_territory_shown", {shown.territories.front().name});
    refuse("--territory " + word, with_suggestion(what, word, index.names(PlaceKind::territory)));
}

/// The history asked for, once it is known to be the file's, and that what it costs is wanted.
ExplanationDesign design_of(const ExplainRequest& request, const StoredResults& results, const Console& console) {
    if (!results.fact("from_state").empty()) refuse(request.file, both("error.explain_from_state"));
    const std::string arms = std::to_string(results.arms.size());
    if (request.arm >= static_cast<int>(results.arms.size()))
        refuse("--arm " + std::to_string(request.arm), both("error.explain_no_arm", {arms}));
    const StoredReplicate chosen = chosen_replicate(results, request);
    ExplanationDesign design;
    design.scenario = scenario_of(results, request.arm);
    // About four causes are checked, each with it and without.
    ask_first({std::int64_t{8} * request.futures, 0, false}, design.scenario, request, console);
    design.replicate = chosen.replicate;
    design.futures = request.futures;
    design.threads = request.threads;
    if (request.territory) design.territory = territory_named(*request.territory, design.scenario);
    const ReplicateRecord record = run_replicate(design.scenario, design.replicate);
    if (digest_of(record).hex() != chosen.digest->hex())
        refuse(request.file, both("error.explain_other_history", {results.fact("version") + " (" + results.fact("commit") + ")"}));
    if (!request.territory) design.territory = most_turned(record);
    return design;
}

/// Keeps the answer in the results file; where that cannot be, says so and goes on.
void keep(const Explained& explained, const std::string& file, const Console& console) {
    try {
        write_answers(file, explanation_tables(explained));
    } catch (const StoreError&) {
        console.diagnostics << text("explain.not_kept", console.language, {file}) << '\n';
    }
}

}  // namespace

ExitCode explain(const ExplainRequest& request, const Console& console) {
    const StoredResults results = results_in(request.file);
    const ExplanationDesign design = design_of(request, results, console);
    Interruption interruption;
    Explanation answer;
    {
        ProgressLine line(console);
        answer = explanation(design, heeding(interruption, line, request.quiet));
    }
    if (answer.done < answer.total) throw Interrupted{interruption.signal()};
    const std::string name = results.arms.size() > 1 ? results.arms[static_cast<std::size_t>(request.arm)].name : "";
    const Explained explained{design, answer, request.arm, name};
    keep(explained, request.file, console);
    console.results << (request.json ? explanation_json(explained) + '\n' : explanation_text(explained, console.language, console.width));
    return tell_failures(answer.failures, console);
}

}  // namespace concertation
