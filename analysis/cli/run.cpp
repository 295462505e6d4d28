#include <algorithm>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/interruption.hpp"
#include "cli/progress_line.hpp"
#include "cli/provenance.hpp"
#include "cli/results_path.hpp"
#include "cli/words.hpp"
#include "report/summary_json.hpp"
#include "report/summary_text.hpp"
#include "run/replicate.hpp"
#include "scenario/read.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

using File = std::optional<std::filesystem::path>;

std::optional<Store> opened_store(const File& file, const RunRequest& request, const Study& study, const std::string& command,
                                  const Console& console) {
    if (!file) return std::nullopt;
    return opened_results(*file, request.force, heading_of(study, "run", command), console);
}

StudyResult simulated(const Study& study, Store* store, Interruption& interruption, bool quiet, const Console& console) {
    ProgressLine line(console);
    const auto on_progress = [&](const Progress& progress) {
        if (!quiet) line.show(progress);
        return interruption.signal() == 0;
    };
    return run_study(study, store, on_progress, run_replicate);
}

void print_summary(const StudyResult& result, const Study& study, const File& file, bool json, const Console& console) {
    const Summary& summary = result.arms.front();
    if (json) {
        console.results << summary_json(summary, {result.results_hash, result.seconds, static_cast<int>(result.failures.size())},
                                        console.language)
                        << '\n';
        return;
    }
    const Scenario& scenario = *study.arms.front().scenario;
    const SummaryFacts facts{chosen(scenario.title, console.language), file ? shown(*file) : "",
                             std::min(scenario.detailed, scenario.replicates), result.results_hash, result.seconds};
    console.results << summary_text(summary, facts, console.language, console.width);
}

}  // namespace

ExitCode run(const RunRequest& request, const std::string& command, const Console& console) {
    Interruption interruption;
    const Study study{
        {{"", std::make_shared<const Scenario>(read_scenario(request.scenario, request.overrides)), 0, 0, {}}}, request.threads, {}};
    const File file = results_path(request, bare_name(request.scenario));
    std::optional<Store> store = opened_store(file, request, study, command, console);

    const StudyResult result = simulated(study, store ? &*store : nullptr, interruption, request.quiet, console);
    if (result.done < result.total) {
        if (store) store->leave();
        tell_interruption({result.done, result.total}, file, console);
        throw Interrupted{interruption.signal()};
    }
    if (store) store->finish(facts_at_end(result.results_hash, result.done, result.failures));
    print_summary(result, study, file, request.json, console);
    return tell_failures(result.failures, console);
}

}  // namespace concertation
