#include "allocate/portfolios.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// An effect as a gain; what is undefined gives nothing.
double gain_of(const Effect& effect, const Aim& aim) { return std::isfinite(effect.mean) ? toward_better(aim) * effect.mean : 0.; }

/// What is gained on the two counts a portfolio is chosen by.
TwoGains gains_of(const std::vector<Effects>& effects, const AllocationDesign& design) {
    const double first = gain_of(effects[0].all, design.aims[0]);
    return {first, weighs_worst_off(design) ? gain_of(effects[0].worst_off, design.aims[0]) : gain_of(effects[1].all, design.aims[1])};
}

std::vector<Gain> known_gains(const OptionAlone& option, const AllocationDesign& design) {
    std::vector<Gain> known;
    for (const SizedEffect& size : option.sizes) known.push_back({size.spent, gains_of(size.effects, design)});
    return known;
}

/// What an option takes of the budget when it is given a number of slices.
double dollars_of(const AllocationPlan& plan, int option, int slices) {
    const double most = plan.trials()[at(plan.whole(option))].spending[at(option)];
    return std::min(most, plan.design().budget * slices / plan.design().slices);
}

}  // namespace

std::vector<Spending> chosen_portfolios(const AllocationPlan& plan, const std::vector<OptionAlone>& options) {
    const AllocationDesign& design = plan.design();
    std::vector<std::vector<TwoGains>> gains;
    for (const OptionAlone& option : options) {
        const std::vector<Gain> known = known_gains(option, design);
        std::vector<TwoGains> by_slices{{0, 0}};
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

std::vector<Portfolio> portfolios_of(const AllocationPlan& plan, const std::vector<OptionAlone>& options, const SeenLevels& seen) {
    const AllocationDesign& design = plan.design();
    const std::vector<Spending>& chosen = plan.chosen(Round::together);
    std::vector<Portfolio> all;
    for (int row = 0; row < static_cast<int>(chosen.size()); ++row) {
        Portfolio made{plan.spent(chosen[at(row)]), row + 1 == static_cast<int>(chosen.size()), {}, {}, {}, true};
        for (const OptionAlone& option : options) {
            const TwoGains more = gain_at(known_gains(option, design), made.spending[at(option.option)]);
            made.added.first += more.first;
            made.added.second += more.second;
        }
        made.effects = effects_on(design.aims, seen.in_round(Round::together, row));
        if (design.floor) made.above_floor = gain_of(made.effects[0].worst_off, design.aims[0]) >= *design.floor;
        all.push_back(std::move(made));
    }
    for (std::size_t aim = 0; aim < choosing_aims; ++aim) {
        std::vector<std::vector<double>> draws;
        for (int row = 0; row < static_cast<int>(all.size()); ++row) {
            draws.emplace_back();
            for (const std::vector<double>& of_set : draws_of(seen.in_round(Round::together, row), aim))
                for (const double value : of_set) draws.back().push_back(toward_better(design.aims[aim]) * value);
        }
        const BestShares best = best_shares(draws);
        for (std::size_t row = 0; row < all.size(); ++row) all[row].best_share.push_back(best.shares[row]);
    }
    return all;
}

int first_of(const std::vector<Portfolio>& portfolios, const std::vector<Aim>& aims, std::size_t aim) {
    int first = -1;
    double most = 0;
    for (int row = 0; row < static_cast<int>(portfolios.size()); ++row) {
        const Portfolio& each = portfolios[at(row)];
        const double gain = gain_of(each.effects[aim].all, aims[aim]);
        if (!each.above_floor || !(gain > most)) continue;
        first = row;
        most = gain;
    }
    return first;
}

}  // namespace concertation
