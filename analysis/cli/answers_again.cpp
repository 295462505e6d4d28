#include "cli/answers_again.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

#include "cli/factors_asked.hpp"
#include "compare/answers_of_comparison.hpp"
#include "compare/group_means.hpp"
#include "scenario/decimal.hpp"
#include "scenario/read.hpp"
#include "sensitivity/answers_of_sensitivity.hpp"
#include "store/answers_of_summary.hpp"
#include "study/run_study.hpp"
#include "study/stored_scenario.hpp"

namespace concertation {
namespace {

/// A study whose replicates all stand in a file.
struct Held {
    const StoredResults& results;
    HeldReplicates& replicates;
    const OnProgress& on_progress;

    const StoredArm& arm(int row) const { return results.arms[static_cast<std::size_t>(row)]; }
    int arms() const { return static_cast<int>(results.arms.size()); }

    int replicates_of(int row) const {
        const auto of =
            std::count_if(results.replicates.begin(), results.replicates.end(), [&](const StoredReplicate& one) { return one.arm == row; });
        if (of == 0) replicates.refuse_as_damaged();
        return static_cast<int>(of);
    }
    /// With as many replicates as the file has: more may have been added until an interval was narrow.
    std::shared_ptr<const Scenario> scenario(int row) const {
        Scenario scenario = scenario_of(results, row);
        scenario.replicates = replicates_of(row);
        return std::make_shared<const Scenario>(std::move(scenario));
    }
    int measure(const char* fact) const {
        const int row = measure_row(results.fact(fact));
        if (row < 0) replicates.refuse_as_damaged();
        return row;
    }
    Study taking(Study study) const {
        study.held = &replicates;
        return study;
    }
};

std::vector<AnswerTable> of_run(const Held& held) {
    const std::shared_ptr<const Scenario> scenario = held.scenario(0);
    GroupMeans groups(*scenario);
    const StudyResult done = run_study(held.taking({{{"", scenario, 0, 0, {}}}, 1, {}, nullptr, nullptr}), nullptr, held.on_progress,
                                       run_unless(held.on_progress.halt), [&](const Taken& taken) { groups.add(taken.record); });
    std::vector<AnswerTable> answers = answers_of(done.arms.front());
    answers.push_back(groups_answer(groups));
    return answers;
}

std::vector<AnswerTable> of_comparison(const Held& held) {
    ComparisonDesign design;
    for (int row = 0; row < held.arms() && held.arm(row).set == 0; ++row) design.scenarios.push_back(held.scenario(row));
    const int scenarios = static_cast<int>(design.scenarios.size());
    if (scenarios < 2 || held.arms() % scenarios != 0) held.replicates.refuse_as_damaged();
    for (int row = scenarios; row < held.arms(); row += scenarios) design.sets.push_back(held.arm(row).settings);
    if (!design.sets.empty()) design.replicates_a_set = held.replicates_of(scenarios);
    design.scenario_with = [&](int row, const std::vector<std::string>& settings) {
        return read_whole_scenario(held.arm(row).yaml, held.arm(row).name, settings);
    };
    return answers_of(comparison(design, held.taking(study_of(design)), nullptr, held.on_progress), design, held.measure("on"));
}

SweepPlan plan_of(const Held& held) {
    if (held.arms() < 2) held.replicates.refuse_as_damaged();
    SweepPlan plan;
    plan.base = std::make_shared<const Scenario>(scenario_of(held.results, 0));
    plan.scenario_with = [&](const std::vector<std::string>& settings) {
        return read_whole_scenario(held.arm(0).yaml, held.arm(0).name, settings);
    };
    for (int row = 1; row < held.arms(); ++row) plan.points.push_back(held.arm(row).settings);
    plan.replicates = held.replicates_of(1);
    return plan;
}

Sweep swept_of(const Held& held, const SweepPlan& plan) { return sweep(plan, held.taking(study_of(plan)), nullptr, held.on_progress); }

std::vector<AnswerTable> of_sweep(const Held& held) { return answers_of(swept_of(held, plan_of(held))); }

std::vector<AnswerTable> of_sensitivity(const Held& held) {
    const SweepPlan plan = plan_of(held);
    SensitivityDesign design;
    const std::optional<Method> method = named<Method>(held.results.fact("method"));
    std::vector<Complaint> complaints;
    design.factors = factors_asked(held.results.fact("factors"), complaints);
    const double size = decimal(held.results.fact("size")).value_or(0);
    // A method needs as many points as its size at least.
    if (!method || !complaints.empty() || !(size >= 1 && size <= static_cast<double>(plan.points.size())))
        held.replicates.refuse_as_damaged();
    design.method = *method;
    design.size = static_cast<int>(size);
    design.measure = held.measure("on");
    if (design.method == Method::discovery)
        design.condition = {design.measure, held.results.fact("above") == "yes", decimal(held.results.fact("threshold")).value_or(0)};
    const UnitPoints points = points_of(design);
    if (points.size() != plan.points.size()) held.replicates.refuse_as_damaged();
    return answers_of(sensitivity(design, points, swept_of(held, plan)), design);
}

}  // namespace

std::vector<AnswerTable> answers_again(const StoredResults& results, HeldReplicates& held, const OnProgress& on_progress) {
    using Draw = std::vector<AnswerTable> (*)(const Held&);
    static const std::map<std::string, Draw> by_kind{
        {"run", of_run}, {"compare", of_comparison}, {"sweep", of_sweep}, {"sensitivity", of_sensitivity}};
    const auto draw = by_kind.find(results.fact("study"));
    if (draw == by_kind.end()) return {};
    return draw->second({results, held, on_progress});
}

}  // namespace concertation
