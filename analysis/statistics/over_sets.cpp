#include "statistics/over_sets.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <boost/math/distributions/students_t.hpp>

#include "statistics/quantile.hpp"
#include "statistics/stream.hpp"

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr double wanted = .95;

/// How far from 0 and 1 the ends of an interval stand so that it holds its content: between the extremes of n values lie (n - 1)/(n + 1)
/// of what may come, on average.
double tail_of(int sets) { return std::max(0., (1 - content_of(sets) * (sets + 1) / (sets - 1)) / 2); }

/// Whether no replicate of the set differed: there is no luck in it to take out, and nothing to draw it away from 0.
bool is_nothing(const SetMean& set) { return set.mean == 0 && !(set.luck > 0); }

/// The share of the variance of the sets that differ that luck does not explain, in (0, 1].
double unexplained(const std::vector<SetMean>& sets) {
    Stream means, luck;
    for (const SetMean& set : sets) {
        if (is_nothing(set)) continue;
        means.add(set.mean);
        luck.add(set.luck);
    }
    if (!(means.variance() > 0) || luck.count() == 0) return 1;
    const double between = std::max(means.variance() - luck.mean(), luck.mean() / means.count());
    return std::min(1., between / means.variance());
}

/// How much further from the mean the ends of an interval stand, for what luck leaves unsure of the spread itself: as Student's law beside
/// the one of as many sets without luck.
double stretch(int sets, double share) {
    using Law = boost::math::students_t;
    const double end = .5 + content_of(sets) / 2, sure = sets - 1;
    return boost::math::quantile(Law(std::max(std::min(2., sure), sure * share * share)), end) / boost::math::quantile(Law(sure), end);
}

}  // namespace

double content_of(int sets) { return sets < 2 ? undefined : std::min(wanted, (sets - 1.) / (sets + 1.)); }

std::vector<double> without_luck(const std::vector<SetMean>& sets) {
    const double share = std::sqrt(unexplained(sets));
    Stream mean;
    for (const SetMean& set : sets)
        if (!is_nothing(set)) mean.add(set.mean);
    std::vector<double> effects;
    effects.reserve(sets.size());
    for (const SetMean& set : sets) effects.push_back(is_nothing(set) ? 0. : mean.mean() + (set.mean - mean.mean()) * share);
    return effects;
}

OverSets over_sets(const std::vector<SetMean>& sets, double alike) {
    OverSets all{0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, without_luck(sets)};
    Stream mean;
    std::vector<double> sorted;
    int above = 0, below = 0;
    for (std::size_t set = 0; set < sets.size(); ++set) {
        if (!std::isfinite(sets[set].mean)) continue;
        const double effect = all.effects[set];
        mean.add(sets[set].mean);
        sorted.push_back(effect);
        if (std::fabs(sets[set].mean) <= alike || std::fabs(effect) <= alike) continue;
        ++(effect > 0 ? above : below);
    }
    all.sets = mean.count();
    if (all.sets == 0) return all;
    std::sort(sorted.begin(), sorted.end());
    all.mean = mean.mean();
    all.median = all.sets > 1 ? quantile(sorted, .5) : sorted.front();
    all.content = content_of(all.sets);
    all.sign = static_cast<double>(std::max(above, below)) / all.sets;
    all.none = static_cast<double>(all.sets - above - below) / all.sets;
    if (all.sets < 2) return all;
    const double further = stretch(all.sets, unexplained(sets));
    all.low = all.mean + further * (quantile(sorted, tail_of(all.sets)) - all.mean);
    all.high = all.mean + further * (quantile(sorted, 1 - tail_of(all.sets)) - all.mean);
    return all;
}

}  // namespace concertation
