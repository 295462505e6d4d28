#include "allocate/plan.hpp"

#include <algorithm>
#include <iterator>

#include "core/expects.hpp"
#include "scenario/errors.hpp"

namespace concertation {
namespace {

constexpr double sizes[] = {.25, .5, 1};
constexpr const char* words_of_sizes[] = {"_quarter", "_half", ""};

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Luck of its own for what the first luck chose.
Scenario with_fresh_luck(Scenario scenario) {
    ++scenario.seed;
    return scenario;
}

}  // namespace

AllocationPlan::AllocationPlan(const AllocationDesign& design) : design_(design), bases_{design.base} {
    expects(!design.options.empty() && design.slices > 0, "an allocation has options and slices");
    for (int option = 0; option < static_cast<int>(design.options.size()); ++option) {
        const double most = std::min(design.budget, most_dollars(*design.base, design.options[at(option)]));
        for (const double size : sizes) trials_.push_back(trial(option, size * most));
        whole_.push_back(static_cast<int>(trials_.size()) - 1);
    }
    for (const std::vector<std::string>& set : design.sets) {
        try {
            bases_.push_back(std::make_shared<const Scenario>(design.scenario_with(set)));
        } catch (const ScenarioError&) {
            bases_.push_back(nullptr);  // its replicates fail, and say why
        }
    }
}

Trial AllocationPlan::trial(int option, double dollars) const {
    Trial made{option, 0, Spending(design_.options.size(), 0.)};
    made.spending[at(option)] = dollars;
    made.spent = total_of(spent(made.spending));
    return made;
}

int AllocationPlan::set_arm(int set, int option) const {
    return 1 + static_cast<int>(trials_.size()) + (set - 1) * (1 + static_cast<int>(whole_.size())) + 1 + option;
}

int AllocationPlan::fresh_arm(int set) const { return set_arm(sets() + 1, -1) + set; }

int AllocationPlan::portfolio_arm(int portfolio, int set) const { return fresh_arm(sets()) + 1 + portfolio * (1 + sets()) + set; }

Spending AllocationPlan::spent(const Spending& spending) const { return bought(*design_.base, design_.options, spending).spent; }

Scenario AllocationPlan::with_spending(const Spending& spending, int set, bool fresh) const {
    const auto& base = bases_[at(set)];
    Scenario scenario = bought(base ? *base : design_.scenario_with(design_.sets[at(set - 1)]), design_.options, spending).scenario;
    return fresh ? with_fresh_luck(std::move(scenario)) : scenario;
}

Scenario AllocationPlan::scenario_of(int arm) const {
    const Spending nothing(design_.options.size(), 0.);
    const int options = static_cast<int>(whole_.size());
    if (arm < fresh_arm(0)) {
        const int row = arm - set_arm(1, -1), set = row / (1 + options) + 1, option = row % (1 + options) - 1;
        return with_spending(option < 0 ? nothing : trials_[at(whole(option))].spending, set, false);
    }
    if (arm < portfolio_arm(0, 0)) return with_spending(nothing, arm - fresh_arm(0), true);
    const int row = arm - portfolio_arm(0, 0), portfolio = row / (1 + sets()), set = row % (1 + sets());
    if (portfolio >= static_cast<int>(portfolios_.size())) throw ScenarioError({});  // not chosen, or not yet
    return with_spending(portfolios_[at(portfolio)], set, true);
}

Study AllocationPlan::study() const {
    const auto changed = [&](const Spending& spending) {
        return std::make_shared<const Scenario>(bought(*design_.base, design_.options, spending).scenario);
    };
    Study study;
    study.threads = design_.threads;
    study.arms.push_back({"base", design_.base, 0, 0, {}});
    for (const Trial& trial : trials_)
        study.arms.push_back({"option_" + std::to_string(trial.option + 1) + words_of_sizes[(study.arms.size() - 1) % std::size(sizes)],
                              changed(trial.spending),
                              static_cast<int>(study.arms.size()),
                              0,
                              {}});
    for (int set = 1; set <= sets(); ++set) {
        study.arms.push_back({"base", nullptr, 0, set, design_.sets[at(set - 1)]});
        for (int option = 0; option < static_cast<int>(whole_.size()); ++option) {
            const int own = trial_arm(whole(option));
            study.arms.push_back({study.arms[at(own)].name, nullptr, own, set, design_.sets[at(set - 1)]});
        }
    }
    const int fresh = static_cast<int>(study.arms.size());
    study.arms.push_back({"base_again", std::make_shared<const Scenario>(with_fresh_luck(*design_.base)), fresh, 0, {}});
    for (int set = 1; set <= sets(); ++set) study.arms.push_back({"base_again", nullptr, fresh, set, design_.sets[at(set - 1)]});
    for (int portfolio = 0; portfolio <= most_portfolios; ++portfolio)
        for (int set = 0; set <= sets(); ++set)
            study.arms.push_back({"portfolio_" + std::to_string(portfolio + 1), nullptr, fresh, set,
                                  set == 0 ? std::vector<std::string>{} : design_.sets[at(set - 1)]});
    study.make = [this](int arm) { return scenario_of(arm); };
    return study;
}

}  // namespace concertation
