#include "statistics/intervals.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {
namespace {

constexpr double z = 1.959963984540054;  // of the normal law at 97.5 %

/// How many standard errors a true difference of `delta` would stand under what was seen.
double score(const PairedCases& pairs, double delta) {
    const double a = 2 * pairs.all, b = -pairs.gained - pairs.lost + delta * (2 * pairs.all - pairs.gained + pairs.lost),
                 c = -pairs.lost * delta * (1 - delta);
    const double lost = (std::sqrt(std::max(0., b * b - 4 * a * c)) - b) / (2 * a);  // likeliest share lost, were delta true
    const double variance = pairs.all * (2 * lost + delta * (1 - delta));
    const double away = pairs.gained - pairs.lost - pairs.all * delta;
    return variance > 0 ? away / std::sqrt(variance) : away > 0 ? INFINITY : away < 0 ? -INFINITY : 0.;
}

/// The difference between `inside` and `outside` at which the score reaches ±z.
double limit(const PairedCases& pairs, double inside, double outside) {
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (inside + outside) / 2;
        (std::fabs(score(pairs, middle)) <= z ? inside : outside) = middle;
    }
    return inside;
}

/// How many territories count as one that stands for itself: one where they turn apart, all of a replicate (`most`) where they turn
/// together or none turned. `luck`: variance of the mean over replicates; `apart`: what it would be were they independent.
double alike(double luck, double apart, double most) { return apart > 0 ? std::clamp(luck / apart, 1., most) : most; }

double alike(const Paired& replicates, const PairedCases& territories) {
    const double turned = (territories.gained + territories.lost) / territories.all,
                 change = (territories.gained - territories.lost) / territories.all;
    return alike(replicates.luck(), (turned - change * change) / territories.all, territories.all / replicates.replicates());
}

double alike(const Stream& replicates, double cases, double all) {
    const double share = cases / all;
    return alike(replicates.variance() / replicates.count(), share * (1 - share) / all, all / replicates.count());
}

}  // namespace

Interval wilson(double cases, double all) {
    if (!(all > 0)) return {0, 1};
    const double share = cases / all, most = 1 + z * z / all;
    const double middle = (share + z * z / (2 * all)) / most;
    const double half = z * std::sqrt(share * (1 - share) / all + z * z / (4 * all * all)) / most;
    return {std::max(0., middle - half), std::min(1., middle + half)};
}

Interval tango(const PairedCases& pairs) {
    const double seen = (pairs.gained - pairs.lost) / pairs.all;
    return {limit(pairs, seen, -1), limit(pairs, seen, 1)};
}

Estimate luck_of_share(const Paired& replicates, const PairedCases& territories) {
    Estimate of = replicates.difference();
    const double cases = territories.gained + territories.lost;
    if (replicates.replicates() < 2 || (replicates.replicates() >= few_replicates && cases >= few_cases)) return of;
    const double each = alike(replicates, territories);
    const Interval held = tango({territories.gained / each, territories.lost / each, territories.all / each});
    return {of.mean, held.low, held.high};
}

Estimate luck_of_share(const Stream& replicates, double cases, double all) {
    const Estimate of = replicates.estimate();
    if (replicates.count() < 2) return of;
    if (replicates.count() >= few_replicates && std::min(cases, all - cases) >= few_cases) return within_shares(of);
    const double each = alike(replicates, cases, all);
    const Interval held = wilson(cases / each, all / each);
    return {of.mean, held.low, held.high};
}

Estimate within_shares(Estimate of) {
    of.low = std::isfinite(of.low) ? std::max(0., of.low) : of.low;
    of.high = std::isfinite(of.high) ? std::min(1., of.high) : of.high;
    return of;
}

}  // namespace concertation
