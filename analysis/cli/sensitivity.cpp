#include "sensitivity/sensitivity.hpp"

#include <memory>
#include <ostream>

#include "cli/effort.hpp"
#include "cli/factors_asked.hpp"
#include "cli/kept_study.hpp"
#include "report/sensitivity_text.hpp"
#include "scenario/decimal.hpp"
#include "sensitivity/answers_of_sensitivity.hpp"
#include "study/scenario_reader.hpp"

namespace concertation {
namespace {

SweepPlan plan_of(const SensitivityRequest& request, const UnitPoints& points) {
    SweepPlan plan;
    plan.scenario_with = scenario_reader(request.scenario, request.overrides);
    plan.base = std::make_shared<const Scenario>(plan.scenario_with({}));
    for (const std::vector<double>& point : points) plan.points.push_back(settings_at_point(request.design.factors, point));
    plan.replicates = request.replicates_a_point;
    plan.threads = request.threads;
    return plan;
}

}  // namespace

ExitCode sensitivity(const SensitivityRequest& request, const std::string& command, const Console& console) {
    const UnitPoints points = points_of(request.design);
    const SweepPlan plan = plan_of(request, points);
    Study study = study_of(plan);
    study.ranks = console.ranks;
    const std::string method(word_of(request.design.method));
    Heading heading = heading_of(study, "sensitivity", command);
    heading.only_measures = true;
    const Condition& condition = request.design.condition;
    const int on = request.design.method == Method::discovery ? condition.measure : request.design.measure;
    heading.question.push_back({"method", method});
    heading.question.push_back({"on", std::string(measures()[static_cast<std::size_t>(on)].name)});
    heading.question.push_back({"above", request.design.method == Method::discovery ? (condition.above ? "yes" : "no") : ""});
    heading.question.push_back({"threshold", request.design.method == Method::discovery ? number_text(condition.threshold) : ""});
    heading.question.push_back({"factors", words_of(request.design.factors)});
    heading.question.push_back({"size", std::to_string(request.design.size)});
    heading.replicates = plan.replicates;
    heading.design += " " + method;
    ask_first({static_cast<std::int64_t>(plan.points.size()) * plan.replicates, 0, request.out || !request.json}, *plan.base, request,
              console);
    const KeptStudy kept = kept_as_asked(request, bare_name(request.scenario) + "_" + method, heading, console);
    const Sweep swept = kept_study(
        kept, console, [&](Store* store, const OnProgress& on_progress) { return sweep(plan, study, store, on_progress); },
        [&](const Sweep& done) { return answers_of(sensitivity(request.design, points, done), request.design); });
    const Sensitivity found = sensitivity(request.design, points, swept);
    console.results << (request.json ? sensitivity_json(found, request.design, swept) + '\n'
                                     : sensitivity_text(found, request.design, swept, kept.file ? shown(*kept.file) : "", console.language,
                                                        console.width));
    // Points may fail, and are told; where all of them do, nothing was answered.
    return static_cast<int>(swept.failures.size()) == swept.total ? ExitCode::user : ExitCode::done;
}

}  // namespace concertation
