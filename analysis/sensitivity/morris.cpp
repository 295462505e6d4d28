#include "sensitivity/morris.hpp"

#include <cmath>
#include <limits>
#include <numeric>

#include "core/random.hpp"
#include "store/summary.hpp"

namespace concertation {
namespace {

constexpr int levels = 4;
constexpr double step = levels / (2. * (levels - 1));  // so that every level is as likely
constexpr std::uint64_t seed_of_walks = 1991;

/// The place of the one coordinate in which two neighbours differ.
std::size_t moved(const std::vector<double>& from, const std::vector<double>& to) {
    std::size_t place = 0;
    while (place + 1 < from.size() && from[place] == to[place]) ++place;
    return place;
}

}  // namespace

UnitPoints morris_points(int factors, int trajectories, std::uint32_t luck) {
    UnitPoints points;
    points.reserve(static_cast<std::size_t>(trajectories) * static_cast<std::size_t>(factors + 1));
    for (int walk = 0; walk < trajectories; ++walk) {
        EventDraws draws(Luck{seed_of_walks, luck}, Draw::design, static_cast<std::uint32_t>(walk));
        std::vector<double> at;
        at.reserve(static_cast<std::size_t>(factors));
        for (int factor = 0; factor < factors; ++factor)
            at.push_back(static_cast<double>(static_cast<int>(draws.unit() * levels)) / (levels - 1));
        std::vector<std::size_t> order(static_cast<std::size_t>(factors));
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (std::size_t left = order.size(); left > 1; --left)
            std::swap(order[left - 1], order[static_cast<std::size_t>(draws.unit() * static_cast<double>(left))]);
        points.push_back(at);
        for (const std::size_t factor : order) {
            at[factor] += at[factor] + step <= 1. ? step : -step;
            points.push_back(at);
        }
    }
    return points;
}

std::vector<MorrisEffect> morris_effects(const UnitPoints& points, const std::vector<std::vector<double>>& outputs) {
    const std::size_t factors = points.front().size();
    struct Streams {
        Stream size, effect, luck;
    };
    std::vector<Streams> streams(factors);
    for (std::size_t n = 1; n < points.size(); ++n) {
        if (n % (factors + 1) == 0) continue;  // another walk begins
        const std::size_t factor = moved(points[n - 1], points[n]);
        const double width = points[n][factor] - points[n - 1][factor];
        Stream of_replicates;
        for (std::size_t replicate = 0; replicate < outputs[n].size() && replicate < outputs[n - 1].size(); ++replicate)
            of_replicates.add((outputs[n][replicate] - outputs[n - 1][replicate]) / width);
        Streams& of = streams[factor];
        of.effect.add(of_replicates.mean());
        of.size.add(std::fabs(of_replicates.mean()));
        of.luck.add(of_replicates.variance() / of_replicates.count());
    }
    std::vector<MorrisEffect> effects;
    effects.reserve(factors);
    for (const Streams& of : streams)
        effects.push_back({of.size.mean(), of.effect.mean(), std::sqrt(of.effect.variance()), std::sqrt(of.luck.mean())});
    return effects;
}

}  // namespace concertation
