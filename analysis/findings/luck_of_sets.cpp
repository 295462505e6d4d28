#include "findings/luck_of_sets.hpp"

#include <algorithm>
#include <cmath>

#include "scenario/top_fields.hpp"
#include "store/stream.hpp"

namespace concertation {
namespace {

constexpr double normal_95 = 1.959963984540054;
constexpr int enough_territories = 120;

/// The share of the sets' variance that luck does not explain, in (0, 1].
double unexplained(const std::vector<SetMean>& sets) {
    Stream means, luck;
    for (const SetMean& set : sets) {
        means.add(set.mean);
        luck.add(set.luck);
    }
    if (!(means.variance() > 0) || luck.count() == 0) return 1;
    const double between = std::max(means.variance() - luck.mean(), luck.mean() / means.count());
    return std::min(1., between / means.variance());
}

}  // namespace

Interval wilson(double cases, double all) {
    if (!(all > 0)) return {0, 1};
    const double z2 = normal_95 * normal_95, share = cases / all;
    const double middle = (share + z2 / (2 * all)) / (1 + z2 / all);
    const double half = normal_95 / (1 + z2 / all) * std::sqrt(share * (1 - share) / all + z2 / (4 * all * all));
    return {cases > 0 ? std::max(0., middle - half) : 0., cases < all ? std::min(1., middle + half) : 1.};
}

std::vector<double> without_luck(const std::vector<SetMean>& sets) {
    const double share = std::sqrt(unexplained(sets));
    Stream mean;
    for (const SetMean& set : sets) mean.add(set.mean);
    std::vector<double> effects;
    effects.reserve(sets.size());
    for (const SetMean& set : sets) effects.push_back(mean.mean() + (set.mean - mean.mean()) * share);
    return effects;
}

int usual_replicates_a_set(int territories) { return std::max(2, (enough_territories + territories - 1) / territories); }

int first_replicate_of_set(int set, int replicates_a_set) { return most_replicates + (set - 1) * replicates_a_set; }

}  // namespace concertation
