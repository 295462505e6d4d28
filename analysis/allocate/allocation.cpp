#include "allocate/allocation.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/expects.hpp"
#include "run/replicate.hpp"
#include "scenario/errors.hpp"
#include "scenario/writer.hpp"
#include "store/places.hpp"

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Every arm's levels, as its replicates end.
class Seen {
public:
    Seen(int arms, const Aim& aim) : levels_(at(arms)), aim_(aim) {}

    void take(const Taken& taken) {
        Levels& of = levels_[at(taken.arm)];
        if (of.size() <= at(taken.replicate)) of.resize(at(taken.replicate) + 1, {undefined, undefined});
        of[at(taken.replicate)] = level_of(taken.record, taken.measures, aim_);
    }
    ArmPair pair(int base, int other) const { return {&levels_[at(base)], &levels_[at(other)]}; }

private:
    std::vector<Levels> levels_;
    Aim aim_;
};

/// An effect as a gain; what is undefined gives nothing.
Level gain_of(const Effects& effects, const Aim& aim) {
    const auto gain = [&](const Effect& effect) { return std::isfinite(effect.luck.mean) ? toward_better(aim) * effect.luck.mean : 0.; };
    return {gain(effects.all), gain(effects.worst_off)};
}

std::vector<double> gains_by_set(const Effect& effect, const Aim& aim, double dollars) {
    std::vector<double> all;
    for (const double value : effect.by_set) all.push_back(toward_better(aim) * value / dollars);
    return all;
}

std::vector<OptionAlone> options_alone(const AllocationPlan& plan, const Seen& seen) {
    std::vector<OptionAlone> all;
    for (int row = 0; row < static_cast<int>(plan.trials().size()); ++row) {
        const Trial& trial = plan.trials()[at(row)];
        std::vector<ArmPair> under_sets;
        const bool whole = row == plan.whole(trial.option);
        for (int set = 1; whole && set <= plan.sets(); ++set)
            under_sets.push_back(seen.pair(plan.set_arm(set, -1), plan.set_arm(set, trial.option)));
        if (all.empty() || all.back().option != trial.option) all.push_back({trial.option, {}, false, undefined});
        all.back().sizes.push_back({trial.spent, effects_of(seen.pair(0, plan.trial_arm(row)), under_sets)});
        if (whole) all.back().whole_budget = trial.spending[at(trial.option)] >= plan.design().budget;
    }
    return all;
}

void tell_best(Allocation& result, const Aim& aim) {
    std::vector<std::vector<double>> of_options, of_portfolios;
    for (const OptionAlone& option : result.options)
        of_options.push_back(gains_by_set(option.sizes.back().effects.all, aim, option.sizes.back().spent));
    for (const Portfolio& portfolio : result.portfolios) of_portfolios.push_back(gains_by_set(portfolio.effects.all, aim, 1));
    const BestShares options = best_shares(of_options), portfolios = best_shares(of_portfolios);
    for (std::size_t row = 0; row < result.options.size(); ++row) result.options[row].best_share = options.shares[row];
    for (std::size_t row = 0; row < result.portfolios.size(); ++row) result.portfolios[row].best_share = portfolios.shares[row];
    result.no_option = options.none;
    result.no_portfolio = portfolios.none;
}

std::vector<Gain> known_gains(const OptionAlone& option, const Aim& aim) {
    std::vector<Gain> known;
    for (const SizedEffect& size : option.sizes) known.push_back({size.spent, gain_of(size.effects, aim)});
    return known;
}

/// What an option takes of the budget when it is given a number of slices.
double dollars_of(const AllocationPlan& plan, int option, int slices) {
    const double most = plan.trials()[at(plan.whole(option))].spending[at(option)];
    return std::min(most, plan.design().budget * slices / plan.design().slices);
}

/// The portfolios of the front where effects add up, then the budget spread evenly.
std::vector<Spending> chosen_portfolios(const AllocationPlan& plan, const std::vector<OptionAlone>& options) {
    const AllocationDesign& design = plan.design();
    std::vector<std::vector<Level>> gains;
    for (const OptionAlone& option : options) {
        const std::vector<Gain> known = known_gains(option, design.aim);
        std::vector<Level> by_slices{{0, 0}};
        const double most = dollars_of(plan, option.option, design.slices);
        for (int slices = 1; slices <= design.slices; ++slices) {
            by_slices.push_back(gain_at(known, dollars_of(plan, option.option, slices)));
            if (dollars_of(plan, option.option, slices) >= most) break;
        }
        gains.push_back(std::move(by_slices));
    }
    std::vector<Spending> all;
    for (const FrontPoint& point : thinned(pareto_front(gains, design.slices), most_portfolios)) {
        Spending spending;
        for (const OptionAlone& option : options) spending.push_back(dollars_of(plan, option.option, point.slices[at(option.option)]));
        if (total_of(spending) > 0) all.push_back(std::move(spending));
    }
    all.push_back(Spending(options.size(), design.budget / static_cast<double>(options.size())));
    return all;
}

std::vector<Portfolio> portfolios_of(const AllocationPlan& plan, const std::vector<OptionAlone>& options, const Seen& seen) {
    const AllocationDesign& design = plan.design();
    std::vector<Portfolio> all;
    for (int row = 0; row < static_cast<int>(plan.portfolios().size()); ++row) {
        Portfolio made{
            plan.spent(plan.portfolios()[at(row)]), row + 1 == static_cast<int>(plan.portfolios().size()), {}, {}, undefined, true};
        for (const OptionAlone& option : options) {
            const Level more = gain_at(known_gains(option, design.aim), made.spending[at(option.option)]);
            made.added.all += toward_better(design.aim) * more.all;
            made.added.worst_off += toward_better(design.aim) * more.worst_off;
        }
        std::vector<ArmPair> under_sets;
        for (int set = 1; set <= plan.sets(); ++set) under_sets.push_back(seen.pair(plan.fresh_arm(set), plan.portfolio_arm(row, set)));
        made.effects = effects_of(seen.pair(plan.fresh_arm(0), plan.portfolio_arm(row, 0)), under_sets);
        if (design.floor) made.above_floor = gain_of(made.effects, design.aim).worst_off >= *design.floor;
        all.push_back(std::move(made));
    }
    return all;
}

int first_of(const std::vector<Portfolio>& portfolios, const Aim& aim) {
    int first = -1;
    double most = 0;
    for (int row = 0; row < static_cast<int>(portfolios.size()); ++row) {
        const Portfolio& each = portfolios[at(row)];
        if (!each.above_floor || !(gain_of(each.effects, aim).all > most)) continue;
        first = row;
        most = gain_of(each.effects, aim).all;
    }
    return first;
}

/// The file is told what the portfolios came to be: a scenario each, under each set too.
void describe_portfolios(const AllocationPlan& plan, Store& store) {
    for (int arm = plan.portfolio_arm(0, 0); arm < plan.arms(); ++arm) {
        if (arm >= plan.portfolio_arm(static_cast<int>(plan.portfolios().size()), 0)) {
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

Allocation allocation(AllocationPlan& plan, const Study& study, Store* store, const OnProgress& on_progress) {
    const AllocationDesign& design = plan.design();
    Seen seen(plan.arms(), design.aim);
    StudyRun running(study, store, design.run_one ? design.run_one : RunOne(run_replicate), on_progress,
                     [&](const Taken& taken) { seen.take(taken); });
    const int options = static_cast<int>(design.options.size()), trials = static_cast<int>(plan.trials().size());
    const int replicates = design.base->replicates, in_sets = plan.sets() * design.replicates_a_set;
    running.expect((1 + trials) * replicates + (1 + options) * in_sets + (2 + most_portfolios) * (replicates + in_sets));
    bool going = running.carry_out({0, 1 + trials, 0, replicates});
    for (int set = 1; going && set <= plan.sets(); ++set)
        going = running.carry_out({plan.set_arm(set, -1), 1 + options, 0, design.replicates_a_set});

    Allocation result;
    result.replicates = replicates;
    result.sets = plan.sets();
    if (going) {
        result.options = options_alone(plan, seen);
        plan.choose(chosen_portfolios(plan, result.options));
        if (store != nullptr) describe_portfolios(plan, *store);
        const int chosen = static_cast<int>(plan.portfolios().size());
        running.expect((chosen - most_portfolios - 1) * (replicates + in_sets));
        const auto run_all = [&](int first) {
            going = going && running.carry_out({first, 1, 0, replicates});
            if (going && in_sets > 0) going = running.carry_out({first + 1, plan.sets(), 0, design.replicates_a_set});
        };
        run_all(plan.fresh_arm(0));
        for (int portfolio = 0; portfolio < chosen; ++portfolio) run_all(plan.portfolio_arm(portfolio, 0));
        result.portfolios = portfolios_of(plan, result.options, seen);
        tell_best(result, design.aim);
        result.first = first_of(result.portfolios, design.aim);
    }
    static_cast<StudyEnd&>(result) = running.end();
    return result;
}

}  // namespace concertation
