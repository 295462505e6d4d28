#include "allocate/effects.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "statistics/quantile.hpp"

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

using Part = double Level::*;

std::vector<double> differences(const ArmPair& arms, std::size_t aim, Part part) {
    std::vector<double> all;
    for (std::size_t replicate = 0; replicate < arms.base->size(); ++replicate) {
        const bool both = replicate < arms.other->size() && !(*arms.base)[replicate].empty() && !(*arms.other)[replicate].empty();
        all.push_back(both ? (*arms.other)[replicate][aim].*part - (*arms.base)[replicate][aim].*part : undefined);
    }
    return all;
}

std::vector<std::vector<double>> differences(const ArmPairs& arms, std::size_t aim, Part part) {
    std::vector<std::vector<double>> all;
    for (const ArmPair& pair : arms.of_sets) all.push_back(differences(pair, aim, part));
    if (all.empty()) all.push_back(differences(arms.own, aim, part));
    return all;
}

Stream stream_of(const std::vector<double>& values) {
    Stream stream;
    for (const double value : values) stream.add(value);
    return stream;
}

Effect effect_of(const ArmPairs& arms, std::size_t aim, Part part) {
    Effect effect = over_sets(differences(arms, aim, part));
    effect.luck = stream_of(differences(arms.own, aim, part)).estimate();
    if (arms.of_sets.empty()) effect.by_set.clear();
    return effect;
}

double level_before(const ArmPairs& arms, std::size_t aim) {
    const auto mean = [&](const ArmPair& pair) {
        Stream stream;
        for (const std::vector<Level>& level : *pair.base)
            if (!level.empty()) stream.add(level[aim].all);
        return stream.mean();
    };
    Stream sets;
    for (const ArmPair& pair : arms.of_sets) sets.add(mean(pair));
    return arms.of_sets.empty() ? mean(arms.own) : sets.mean();
}

}  // namespace

Effects effects_of(const ArmPairs& arms, std::size_t aim) {
    return {effect_of(arms, aim, &Level::all), effect_of(arms, aim, &Level::worst_off), level_before(arms, aim),
            stream_of(differences(arms.own, aim, &Level::all)).count()};
}

std::vector<std::vector<double>> draws_of(const ArmPairs& arms, std::size_t aim) { return differences(arms, aim, &Level::all); }

Estimate mean_over_sets(const std::vector<std::vector<double>>& draws) {
    if (draws.size() == 1) return stream_of(draws.front()).estimate();
    Stream means;
    for (const std::vector<double>& of_set : draws) means.add(stream_of(of_set).mean());
    return means.estimate();
}

Effect over_sets(const std::vector<std::vector<double>>& draws) {
    Effect effect{mean_over_sets(draws).mean, undefined, undefined, {undefined, undefined, undefined}, {}};
    for (const std::vector<double>& of_set : draws) effect.by_set.push_back(stream_of(of_set).mean());
    std::vector<double> sorted;
    for (const double value : effect.by_set)
        if (std::isfinite(value)) sorted.push_back(value);
    std::sort(sorted.begin(), sorted.end());
    effect.low = quantile(sorted, .025);
    effect.high = quantile(sorted, .975);
    return effect;
}

BestShares best_shares(const std::vector<std::vector<double>>& values) {
    BestShares best{std::vector<double>(values.size(), 0.), 0};
    double draws = 0;
    for (std::size_t draw = 0; !values.empty() && draw < values.front().size(); ++draw) {
        double most = -std::numeric_limits<double>::infinity();
        for (const std::vector<double>& choice : values)
            if (std::isfinite(choice[draw])) most = std::max(most, choice[draw]);
        if (!std::isfinite(most)) continue;
        ++draws;
        if (most <= 0) {
            ++best.none;
            continue;
        }
        const auto ties = std::count_if(values.begin(), values.end(), [&](const auto& choice) { return choice[draw] == most; });
        for (std::size_t choice = 0; choice < values.size(); ++choice)
            if (values[choice][draw] == most) best.shares[choice] += 1. / static_cast<double>(ties);
    }
    for (double& share : best.shares) share = draws > 0 ? share / draws : undefined;
    best.none = draws > 0 ? best.none / draws : undefined;
    return best;
}

}  // namespace concertation
