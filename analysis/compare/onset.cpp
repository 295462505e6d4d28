#include "compare/onset.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "statistics/paired.hpp"

namespace concertation {
namespace {

constexpr int least_months = 6;  // a shorter effect might be passing

struct MonthSeen {
    double mean;
    bool is_clear;
};

MonthSeen seen(const ScenarioPaths& paths, int measure, int month) {
    const OverSets over = over_sets(paths.difference_of_sets, measure, month);
    if (over.sets > 1) return {mean_difference(paths, over, measure, month), over.sign >= holds_mostly};
    const Estimate own = paths.difference.estimate(measure, month);
    return {own.mean, std::isfinite(own.low) && (own.low > 0 || own.high < 0)};
}

}  // namespace

double mean_difference(const ScenarioPaths& paths, const OverSets& over, int measure, int month) {
    return without_rounding(over.sets > 0 ? over.mean : paths.difference.mean(measure, month), 1, 1);
}

Onset onset(const ScenarioPaths& paths, int measure, Month from) {
    const int months = paths.difference.months();
    Onset found{-1, -1, std::numeric_limits<double>::quiet_NaN()};
    if (months == 0) return found;
    std::vector<MonthSeen> all;
    all.reserve(static_cast<std::size_t>(months));
    for (int month = 0; month < months; ++month) all.push_back(seen(paths, measure, month));
    found.final = all.back().mean;
    int clear = months, half = months;
    while (clear > 0 && all[static_cast<std::size_t>(clear - 1)].is_clear &&
           all[static_cast<std::size_t>(clear - 1)].mean * found.final > 0)
        --clear;
    while (half > 0 && all[static_cast<std::size_t>(half - 1)].mean / found.final >= .5) --half;
    if (months - clear >= least_months) found.clear = std::max(0, clear - from);
    if (std::fabs(found.final) > bounds_of(Scale::share, 0, 1).alike) found.half = std::max(0, half - from);
    return found;
}

}  // namespace concertation
