#include "allocate/effects.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "statistics/quantile.hpp"

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

using Part = double Level::*;

Stream differences(const ArmPair& arms, Part part) {
    Stream stream;
    for (std::size_t replicate = 0; replicate < std::min(arms.base->size(), arms.other->size()); ++replicate)
        stream.add((*arms.other)[replicate].*part - (*arms.base)[replicate].*part);
    return stream;
}

Effect effect_of(const ArmPair& own, const std::vector<ArmPair>& under_sets, Part part) {
    Effect effect{differences(own, part).estimate(), undefined, undefined, {}};
    std::vector<double> sorted;
    for (const ArmPair& arms : under_sets) {
        effect.by_set.push_back(differences(arms, part).mean());
        if (std::isfinite(effect.by_set.back())) sorted.push_back(effect.by_set.back());
    }
    std::sort(sorted.begin(), sorted.end());
    effect.assumptions_low = quantile(sorted, .025);
    effect.assumptions_high = quantile(sorted, .975);
    return effect;
}

}  // namespace

Effects effects_of(const ArmPair& own, const std::vector<ArmPair>& under_sets) {
    return {effect_of(own, under_sets, &Level::all), effect_of(own, under_sets, &Level::worst_off), differences(own, &Level::all).count()};
}

BestShares best_shares(const std::vector<std::vector<double>>& values) {
    BestShares best{std::vector<double>(values.size(), 0.), 0};
    double sets = 0;
    for (std::size_t set = 0; !values.empty() && set < values.front().size(); ++set) {
        double most = -std::numeric_limits<double>::infinity();
        for (const std::vector<double>& choice : values)
            if (std::isfinite(choice[set])) most = std::max(most, choice[set]);
        if (!std::isfinite(most)) continue;
        ++sets;
        if (most <= 0) {
            ++best.none;
            continue;
        }
        const auto ties = std::count_if(values.begin(), values.end(), [&](const auto& choice) { return choice[set] == most; });
        for (std::size_t choice = 0; choice < values.size(); ++choice)
            if (values[choice][set] == most) best.shares[choice] += 1. / static_cast<double>(ties);
    }
    for (double& share : best.shares) share = sets > 0 ? share / sets : undefined;
    best.none = sets > 0 ? best.none / sets : undefined;
    return best;
}

}  // namespace concertation
