#include "sensitivity/discovery.hpp"

#include <algorithm>
#include <cmath>

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
    box.density = within > 0 ? hits / within : 0;
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

}  // namespace

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
    if (kept == 0 || hits == 0) return 1;
    return boost::math::cdf(boost::math::complement(boost::math::binomial(kept, open_hits / open_kept), hits - 1));
}

bool is_restricted(const Box& box, std::size_t factor) { return box.low[factor] > 0 || box.high[factor] < 1; }

Discovery discovery(const UnitPoints& points, const std::vector<bool>& holds, const PeelingRules& rules) {
    const std::size_t factors = points.front().size();
    Discovery found;
    Box whole{std::vector<double>(factors, 0.), std::vector<double>(factors, 1.), 1, 0, 1};
    count(whole, points, holds);
    found.trajectory.push_back(whole);
    while (found.trajectory.back().density < 1 && found.trajectory.back().density > 0) {
        const Box& now = found.trajectory.back();
        Box best = now;
        double best_gain = 0;
        for (std::size_t factor = 0; factor < factors; ++factor)
            for (const bool from_below : {true, false}) {
                Box smaller = peeled(now, points, factor, from_below, rules.slice);
                count(smaller, points, holds);
                if (smaller.mass < rules.least_mass || smaller.mass >= now.mass) continue;
                // What a point given up buys (Kwakkel & Jaxa-Rozen 2016: fair to factors with few levels).
                const double gain = (smaller.density - now.density) / (now.mass - smaller.mass);
                if (gain > best_gain) {
                    best_gain = gain;
                    best = smaller;
                }
            }
        if (best_gain <= 0) break;
        found.trajectory.push_back(best);
    }
    for (std::size_t row = 1; row < found.trajectory.size(); ++row)
        if (balance(found.trajectory[row]) > balance(found.trajectory[static_cast<std::size_t>(found.chosen)]))
            found.chosen = static_cast<int>(row);
    return found;
}

}  // namespace concertation
