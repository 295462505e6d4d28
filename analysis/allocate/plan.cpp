#include "allocate/plan.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

#include "allocate/prices.hpp"
#include "core/expects.hpp"
#include "scenario/errors.hpp"

namespace concertation {
namespace {

constexpr double sizes[] = {.25, .5, 1};
constexpr const char* words_of_sizes[] = {"_quarter", "_half", ""};

std::size_t at(int row) { return static_cast<std::size_t>(row); }

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

int AllocationPlan::arm(Round round, int row, int set) const {
    int first = set_arm(sets() + 1, -1);
    for (int before = 0; before < static_cast<int>(round); ++before) first += (1 + most_in_round[before]) * (1 + sets());
    return first + (1 + row) * (1 + sets()) + set;
}

Spending AllocationPlan::on_lever(std::string_view what) const {
    Spending all(design_.options.size(), 0.);
    for (std::size_t option = 0; option < all.size(); ++option)
        if (design_.options[option].what.name == what) all[option] = most_dollars(*design_.base, design_.options[option]);
    const double most = total_of(all);
    if (most > design_.budget)
        for (double& dollars : all) dollars *= design_.budget / most;
    return all;
}

Spending AllocationPlan::spent(const Spending& spending, int set) const {
    const auto& base = bases_[at(set)];
    return base ? bought(*base, design_.options, spending).spent : Spending(spending.size(), 0.);
}

double AllocationPlan::price(std::string_view price, int set) const {
    const auto& base = bases_[at(set)];
    return base ? price_in(*base, price) : std::numeric_limits<double>::quiet_NaN();
}

Scenario AllocationPlan::with_spending(const Spending& spending, int set, int lot) const {
    const auto& base = bases_[at(set)];
    Scenario scenario = bought(base ? *base : design_.scenario_with(design_.sets[at(set - 1)]), design_.options, spending).scenario;
    scenario.seed += static_cast<std::uint64_t>(lot * (1 + sets()) + set);
    return scenario;
}

Scenario AllocationPlan::scenario_of(int arm) const {
    const Spending nothing(design_.options.size(), 0.);
    const int options = static_cast<int>(whole_.size());
    if (arm < this->arm(Round::together, -1, 0)) {
        const int row = arm - set_arm(1, -1), set = row / (1 + options) + 1, option = row % (1 + options) - 1;
        return with_spending(option < 0 ? nothing : trials_[at(whole(option))].spending, set, 0);
    }
    const Round round = arm < this->arm(Round::told, -1, 0) ? Round::together : Round::told;
    const int place = arm - this->arm(round, -1, 0), row = place / (1 + sets()) - 1, set = place % (1 + sets());
    if (row >= static_cast<int>(chosen(round).size())) throw ScenarioError({});  // not chosen, or not yet
    return with_spending(row < 0 ? nothing : chosen(round)[at(row)], set, 1 + static_cast<int>(round));
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
    for (const Round round : {Round::together, Round::told}) {
        const int first = static_cast<int>(study.arms.size());
        const std::string_view base = round == Round::together ? "base_again" : "base_told",
                               other = round == Round::together ? "portfolio_" : "told_";
        for (int row = -1; row < most_in_round[static_cast<std::size_t>(round)]; ++row)
            for (int set = 0; set <= sets(); ++set)
                study.arms.push_back({row < 0 ? std::string(base) : std::string(other) + std::to_string(row + 1), nullptr, first, set,
                                      set == 0 ? std::vector<std::string>{} : design_.sets[at(set - 1)]});
        study.arms[at(first)].scenario = std::make_shared<const Scenario>(scenario_of(first));
    }
    study.make = [this](int arm) { return scenario_of(arm); };
    return study;
}

}  // namespace concertation
