#include <memory>
#include <ostream>

#include "cli/effort.hpp"
#include "cli/kept_study.hpp"
#include "cli/words.hpp"
#include "report/sweep_text.hpp"
#include "sensitivity/answers_of_sensitivity.hpp"
#include "sensitivity/sweep_design.hpp"
#include "study/scenario_reader.hpp"

namespace concertation {
namespace {

SweepPlan plan_of(const SweepRequest& request) {
    const SweepDesign design = read_sweep_design(request.scenario);
    SweepPlan plan;
    plan.scenario_with = scenario_reader(design.scenario, request.overrides);
    plan.base = std::make_shared<const Scenario>(plan.scenario_with({}));
    plan.points = points_of(design);
    plan.replicates = design.replicates;
    plan.threads = request.threads;
    return plan;
}

}  // namespace

ExitCode sweep(const SweepRequest& request, const std::string& command, const Console& console) {
    const SweepPlan plan = plan_of(request);
    Study study = study_of(plan);
    study.ranks = console.ranks;
    Heading heading = heading_of(study, "sweep", command);
    heading.only_measures = true;
    std::vector<std::string> on;
    for (const int measure : request.on) on.emplace_back(measures()[static_cast<std::size_t>(measure)].name);
    heading.question.push_back({"on", listed(on)});
    heading.replicates = plan.replicates;
    ask_first({static_cast<std::int64_t>(plan.points.size()) * plan.replicates, 0, request.out || !request.json}, *plan.base, request,
              console);
    const KeptStudy kept = kept_as_asked(request, bare_name(request.scenario), heading, console);
    const Sweep result = kept_study(
        kept, console, [&](Store* store, const OnProgress& on_progress) { return sweep(plan, study, store, on_progress); },
        [](const Sweep& done) { return answers_of(done); });
    console.results << (request.json
                            ? sweep_json(result, plan) + '\n'
                            : sweep_text(result, plan, request.on, kept.file ? shown(*kept.file) : "", console.language, console.width));
    // Points may fail, and are told; where all of them do, nothing was answered.
    return static_cast<int>(result.failures.size()) == result.total ? ExitCode::user : ExitCode::done;
}

}  // namespace concertation
