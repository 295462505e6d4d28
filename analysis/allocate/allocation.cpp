#include "allocate/allocation.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "allocate/portfolios.hpp"
#include "scenario/errors.hpp"
#include "scenario/writer.hpp"
#include "store/places.hpp"

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// What an option gives on an aim, draw by draw, with what it spends in each set.
OptionGains gains_of(const AllocationPlan& plan, const SeenLevels& seen, const SizedEffect& whole, int option, std::size_t aim) {
    OptionGains all{draws_of(seen.trial(plan.whole(option)), aim), whole.spent_by_set};
    if (all.spent.empty()) all.spent = {whole.spent};
    for (std::vector<double>& of_set : all.gains)
        for (double& value : of_set) value *= toward_better(plan.design().aims[aim]);
    return all;
}

std::vector<OptionAlone> options_alone(const AllocationPlan& plan, const SeenLevels& seen) {
    std::vector<OptionAlone> all;
    for (int row = 0; row < static_cast<int>(plan.trials().size()); ++row) {
        const Trial& trial = plan.trials()[at(row)];
        if (all.empty() || all.back().option != trial.option) all.push_back({trial.option, {}, false, {}});
        all.back().sizes.push_back({trial.spent, {}, effects_on(plan.design().aims, seen.trial(row))});
        if (row != plan.whole(trial.option)) continue;
        for (int set = 1; set <= plan.sets(); ++set)
            all.back().sizes.back().spent_by_set.push_back(total_of(plan.spent(trial.spending, set)));
        all.back().whole_budget = trial.spending[at(trial.option)] >= plan.design().budget;
    }
    return all;
}

/// How often each option, and each lever, gives most for a dollar on an aim.
void tell_first(Allocation& result, const AllocationPlan& plan, const SeenLevels& seen, std::size_t aim) {
    std::vector<OptionGains> gains;
    for (const OptionAlone& option : result.options) gains.push_back(gains_of(plan, seen, option.sizes.back(), option.option, aim));
    const BestShares best = best_options(gains);
    for (std::size_t row = 0; row < result.options.size(); ++row) result.options[row].best_share.push_back(best.shares[row]);
    result.leaders.push_back({ranking(plan.design().options, gains), {}, {}, -1, {}});
}

/// Whether an aim's first lever gives anything better.
bool gives(const Leader& leader) { return leader.levers.levers.front().per_dollar.mean > 0; }

/// What is run again to be told, rows of the round: by aim, its first lever, the one after it, its first portfolio; -1: there is none.
struct ToldRows {
    int lever = -1, next = -1, portfolio = -1;
};

std::vector<ToldRows> chosen_to_be_told(const AllocationPlan& plan, const Allocation& result, std::vector<Spending>& chosen) {
    const auto row_of = [&](const Spending& spending) {
        const auto known = std::find(chosen.begin(), chosen.end(), spending);
        if (known != chosen.end()) return static_cast<int>(known - chosen.begin());
        chosen.push_back(spending);
        return static_cast<int>(chosen.size()) - 1;
    };
    std::vector<ToldRows> all;
    for (const Leader& leader : result.leaders) {
        const std::vector<LeverGain>& levers = leader.levers.levers;
        all.emplace_back();
        if (gives(leader)) all.back().lever = row_of(plan.on_lever(levers[0].what));
        if (gives(leader) && levers.size() > 1) all.back().next = row_of(plan.on_lever(levers[1].what));
        if (leader.portfolio >= 0) all.back().portfolio = row_of(plan.chosen(Round::together)[at(leader.portfolio)]);
    }
    return all;
}

Told told(const AllocationPlan& plan, const SeenLevels& seen, int row) {
    return {plan.spent(plan.chosen(Round::told)[at(row)]), effects_on(plan.design().aims, seen.in_round(Round::told, row))};
}

/// What a lever run again gives for a dollar: by set, or at the scenario's own values where there is none.
std::vector<double> gains_a_dollar(const AllocationPlan& plan, const SeenLevels& seen, int row, std::size_t aim) {
    const Effect effect = over_sets(draws_of(seen.in_round(Round::told, row), aim));
    std::vector<double> all;
    for (std::size_t set = 0; set < effect.by_set.size(); ++set) {
        const int number = plan.sets() > 0 ? static_cast<int>(set) + 1 : 0;
        const double spent = total_of(plan.spent(plan.chosen(Round::told)[at(row)], number));
        all.push_back(toward_better(plan.design().aims[aim]) * effect.by_set[set] / spent);
    }
    return all;
}

std::optional<BreakEven> break_even_of(const AllocationPlan& plan, const SeenLevels& seen, const Leader& leader, const ToldRows& rows,
                                       std::size_t aim) {
    const std::vector<LeverGain>& levers = leader.levers.levers;
    const auto first = std::find_if(purchases().begin(), purchases().end(), [&](const Purchase& of) { return of.name == levers[0].what; });
    if (first->price.empty() || rows.next < 0) return std::nullopt;
    const std::vector<double> gains = gains_a_dollar(plan, seen, rows.lever, aim), next = gains_a_dollar(plan, seen, rows.next, aim);
    std::vector<PricedGain> sets;
    for (std::size_t set = 0; set < gains.size(); ++set)
        sets.push_back({plan.price(first->price, plan.sets() > 0 ? static_cast<int>(set) + 1 : 0), gains[set], next[set]});
    BreakEven found = break_even(sets);
    found.what = levers[0].what;
    found.next = levers[1].what;
    found.supposed = plan.price(first->price, 0);
    return found;
}

void tell_leaders(Allocation& result, const AllocationPlan& plan, const SeenLevels& seen, const std::vector<ToldRows>& rows) {
    for (std::size_t aim = 0; aim < result.leaders.size(); ++aim) {
        Leader& leader = result.leaders[aim];
        if (rows[aim].lever >= 0) {
            leader.lever = told(plan, seen, rows[aim].lever);
            leader.break_even = break_even_of(plan, seen, leader, rows[aim], aim);
        }
        if (rows[aim].portfolio >= 0) leader.together = told(plan, seen, rows[aim].portfolio);
    }
}

/// The file is told what a round came to be: a scenario for each of its arms; those not chosen go.
void describe_round(const AllocationPlan& plan, Round round, Store& store) {
    for (int row = 0; row < most_in_round[at(static_cast<int>(round))]; ++row)
        for (int set = 0; set <= plan.sets(); ++set) {
            const int arm = plan.arm(round, row, set);
            if (row >= static_cast<int>(plan.chosen(round).size())) {
                store.forget_arm(arm);
                continue;
            }
            try {
                store.describe_arm(arm, resolved_yaml(showable(plan.scenario_of(arm))));
            } catch (const ScenarioError&) {
                continue;  // its replicates fail, and say why
            }
        }
}

}  // namespace

Effect OptionAlone::per_dollar(const Aim& aim, std::size_t row) const {
    const SizedEffect& whole = sizes.back();
    const Effect& effect = whole.effects[row].all;
    std::vector<std::vector<double>> by_set;
    for (std::size_t set = 0; set < effect.by_set.size(); ++set)
        by_set.push_back({toward_better(aim) * effect.by_set[set] / whole.spent_by_set[set]});
    if (by_set.empty()) by_set.push_back({toward_better(aim) * effect.mean / whole.spent});
    return over_sets(by_set);
}

bool weighs_worst_off(const AllocationDesign& design) { return design.floor.has_value(); }

std::int64_t replicates_at_most(const AllocationPlan& plan) {
    const std::int64_t replicates = plan.design().base->replicates,
                       in_sets = static_cast<std::int64_t>(plan.sets()) * plan.design().replicates_a_set;
    std::int64_t all = (1 + static_cast<std::int64_t>(plan.trials().size())) * replicates +
                       (1 + static_cast<std::int64_t>(plan.design().options.size())) * in_sets;
    for (const int most : most_in_round) all += (1 + most) * (replicates + in_sets);
    return all;
}

Allocation allocation(AllocationPlan& plan, const Study& study, Store* store, const OnProgress& on_progress) {
    const AllocationDesign& design = plan.design();
    SeenLevels seen(plan);
    StudyRun running(study, store, design.run_one ? design.run_one : run_unless(on_progress.halt), on_progress,
                     [&](const Taken& taken) { seen.take(taken); });
    const int options = static_cast<int>(design.options.size()), trials = static_cast<int>(plan.trials().size());
    const int replicates = design.base->replicates, in_sets = plan.sets() * design.replicates_a_set;
    running.expect(static_cast<int>(replicates_at_most(plan)));
    bool going = running.carry_out({0, 1 + trials, 0, replicates});
    for (int set = 1; going && set <= plan.sets(); ++set)
        going = running.carry_out({plan.set_arm(set, -1), 1 + options, 0, design.replicates_a_set});

    Allocation result;
    result.replicates = replicates;
    result.sets = plan.sets();
    const auto run_round = [&](Round round, std::vector<Spending> chosen) {
        plan.choose(round, std::move(chosen));
        if (store != nullptr) describe_round(plan, round, *store);
        const int rows = static_cast<int>(plan.chosen(round).size());
        running.expect((rows - most_in_round[at(static_cast<int>(round))]) * (replicates + in_sets));
        for (int row = -1; row < rows; ++row) {
            going = going && running.carry_out({plan.arm(round, row, 0), 1, 0, replicates});
            if (going && in_sets > 0) going = running.carry_out({plan.arm(round, row, 1), plan.sets(), 0, design.replicates_a_set});
        }
    };
    if (going) {
        result.options = options_alone(plan, seen);
        for (std::size_t aim = 0; aim < choosing_aims; ++aim) tell_first(result, plan, seen, aim);
        run_round(Round::together, chosen_portfolios(plan, result.options));
    }
    if (going) {
        result.portfolios = portfolios_of(plan, result.options, seen);
        for (std::size_t aim = 0; aim < choosing_aims; ++aim) result.leaders[aim].portfolio = first_of(result.portfolios, design.aims, aim);
        std::vector<Spending> chosen;
        const std::vector<ToldRows> rows = chosen_to_be_told(plan, result, chosen);
        run_round(Round::told, std::move(chosen));
        if (going) tell_leaders(result, plan, seen, rows);
    }
    static_cast<StudyEnd&>(result) = running.end();
    return result;
}

}  // namespace concertation
