#include "sensitivity/discovery.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <boost/math/distributions/binomial.hpp>

namespace concertation {
namespace {

bool inside(const Box& box, const std::vector<double>& point) {
    for (std::size_t factor = 0; factor < point.size(); ++factor)
        if (point[factor] < box.low[factor] || point[factor] > box.high[factor]) return false;
    return true;
}

/// Counts what a box holds.
void count(Box& box, const UnitPoints& points, const std::vector<bool>& holds) {
    double within = 0, hits = 0, all = 0;
    for (std::size_t n = 0; n < points.size(); ++n) {
        all += holds[n] ? 1 : 0;
        if (!inside(box, points[n])) continue;
        within += 1;
        hits += holds[n] ? 1 : 0;
    }
    box.mass = within / static_cast<double>(points.size());
    box.density = within > 0 ? hits / within : std::numeric_limits<double>::quiet_NaN();
    box.coverage = all > 0 ? hits / all : 0;
}

/// The box with a slice taken from one side of one factor; the same box where no slice can be taken.
Box peeled(const Box& box, const UnitPoints& points, std::size_t factor, bool from_below, double slice) {
    std::vector<double> places;
    for (const std::vector<double>& point : points)
        if (inside(box, point)) places.push_back(point[factor]);
    std::sort(places.begin(), places.end());
    const auto taken = static_cast<std::size_t>(std::ceil(slice * static_cast<double>(places.size())));
    Box smaller = box;
    if (taken >= places.size()) return smaller;
    if (from_below) {
        const auto first = std::upper_bound(places.begin(), places.end(), places[taken - 1]);
        if (first != places.end()) smaller.low[factor] = *first;
    } else {
        const auto end = std::lower_bound(places.begin(), places.end(), places[places.size() - taken]);
        if (end != places.begin()) smaller.high[factor] = *(end - 1);
    }
    return smaller;
}

/// Harmonic mean of coverage and density.
double balance(const Box& box) {
    const double sum = box.coverage + box.density;
    return sum > 0 ? 2 * box.coverage * box.density / sum : 0;
}

int sides_of(const Box& box) {
    int sides = 0;
    for (std::size_t factor = 0; factor < box.low.size(); ++factor) sides += is_restricted(box, factor) ? 1 : 0;
    return sides;
}

/// The peel that buys most for a point given up; the same box where none buys anything.
Box best_peel(const Box& now, const Half& half, const PeelingRules& rules) {
    Box best = now;
    double best_gain = 0;
    for (std::size_t factor = 0; factor < now.low.size(); ++factor)
        for (const bool from_below : {true, false}) {
            Box smaller = peeled(now, half.points, factor, from_below, rules.slice);
            count(smaller, half.points, half.holds);
            if (smaller.mass < rules.least_mass || smaller.mass >= now.mass || sides_of(smaller) > rules.most_sides) continue;
            // What a point given up buys (Kwakkel & Jaxa-Rozen 2016: fair to factors with few levels).
            const double gain = (smaller.density - now.density) / (now.mass - smaller.mass);
            if (gain > best_gain) {
                best_gain = gain;
                best = smaller;
            }
        }
    return best;
}

/// Chance of `hits` or more of `of` where each comes with a share.
double chance_of_hits(double hits, double of, double share) {
    if (of == 0 || hits == 0) return 1;
    return boost::math::cdf(boost::math::complement(boost::math::binomial(of, share), hits - 1));
}

}  // namespace

double chance_of_box(const Box& box, const UnitPoints& points, const std::vector<bool>& holds) {
    double kept = 0, hits = 0, all = 0;
    for (std::size_t n = 0; n < points.size(); ++n) {
        const bool within = inside(box, points[n]);
        kept += within ? 1 : 0;
        hits += within && holds[n] ? 1 : 0;
        all += holds[n] ? 1 : 0;
    }
    return chance_of_hits(hits, kept, all / static_cast<double>(points.size()));
}

double chance_of_sides(const Box& box, std::size_t factor, const UnitPoints& points, const std::vector<bool>& holds) {
    Box open = box;
    open.low[factor] = 0;
    open.high[factor] = 1;
    double kept = 0, hits = 0, open_kept = 0, open_hits = 0;
    for (std::size_t n = 0; n < points.size(); ++n) {
        const bool within = inside(box, points[n]), within_open = inside(open, points[n]);
        kept += within ? 1 : 0;
        hits += within && holds[n] ? 1 : 0;
        open_kept += within_open ? 1 : 0;
        open_hits += within_open && holds[n] ? 1 : 0;
    }
    return chance_of_hits(hits, kept, open_kept > 0 ? open_hits / open_kept : 0);
}

Half half_of(const UnitPoints& points, const std::vector<bool>& holds, bool peels) {
    Half half;
    for (std::size_t n = peels ? 0 : 1; n < points.size(); n += 2) {
        half.points.push_back(points[n]);
        half.holds.push_back(holds[n]);
    }
    return half;
}

bool is_restricted(const Box& box, std::size_t factor) { return box.low[factor] > 0 || box.high[factor] < 1; }

Discovery discovery(const UnitPoints& points, const std::vector<bool>& holds, const PeelingRules& rules) {
    const std::size_t factors = points.front().size();
    const Half peeling = half_of(points, holds, true), telling = half_of(points, holds, false);
    Discovery found;
    found.few_points = points.size() < fewest_points_a_factor * factors;
    Box whole{std::vector<double>(factors, 0.), std::vector<double>(factors, 1.), 1, 0, 1};
    count(whole, peeling.points, peeling.holds);
    found.trajectory.push_back(whole);
    while (!telling.points.empty() && found.trajectory.back().density < 1 && found.trajectory.back().density > 0) {
        const Box best = best_peel(found.trajectory.back(), peeling, rules);
        if (best.mass >= found.trajectory.back().mass) break;
        found.trajectory.push_back(best);
    }
    for (std::size_t row = 1; row < found.trajectory.size(); ++row)
        if (balance(found.trajectory[row]) > balance(found.trajectory[static_cast<std::size_t>(found.chosen)]))
            found.chosen = static_cast<int>(row);
    const Box& chosen = found.trajectory[static_cast<std::size_t>(found.chosen)];
    found.density_peeled = chosen.density;
    if (telling.points.empty()) return found;
    found.chance = chance_of_box(chosen, telling.points, telling.holds);
    for (Box& box : found.trajectory) count(box, telling.points, telling.holds);
    return found;
}

}  // namespace concertation
