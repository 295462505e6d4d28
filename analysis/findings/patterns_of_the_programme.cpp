// What else such processes are known for (P1–P4).

#include <cmath>

#include "findings/comparisons.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 100;
constexpr double threshold = .40, near = .10;  ///< share of contests at which a process reads as conflict, and what is near it

/// Long after a shock: how many more territories near the threshold are in conflict or undeployed, and how many more than elsewhere.
Observed apart_near_the_threshold(const std::vector<Observed>& by_arm) {
    const Observed& calm = by_arm[0];
    const Observed& struck = by_arm[1];
    double sum_near = 0, sum_far = 0, count_near = 0, count_far = 0;
    for (std::size_t row = 0; row + 1 < calm.size(); row += 2) {
        const double left = struck[row + 1] - calm[row + 1];
        if (!std::isfinite(calm[row]) || !std::isfinite(left)) continue;
        const bool is_near = std::fabs(calm[row] - threshold) <= near;
        (is_near ? sum_near : sum_far) += left;
        (is_near ? count_near : count_far) += 1;
    }
    return {sum_near / count_near, sum_near / count_near - sum_far / count_far};
}

/// Three thematic tables less none, and three less six.
Observed middle_less_ends(const std::vector<Observed>& by_arm) {
    return {by_arm[1][0] - by_arm[0][0], by_arm[1][0] - by_arm[2][0], by_arm[2][1] - by_arm[0][1]};
}

Treatment thematic_tables(int count) {
    return with_settings("thematic_tables_" + std::to_string(count), {"tables.thematic=" + std::to_string(count)});
}

}  // namespace

std::vector<Pattern> patterns_of_the_programme() {
    return {
        {"P1",
         "path_dependence",
         "paths",
         "share",
         usual,
         {unchanged(), shock_of_trust()},
         conflict_by_territory,
         apart_near_the_threshold,
         above(0),
         2,
         {},
         {"tension.trust=0"}},
        {"P2",
         "absorption_spread",
         "absorption",
         "share",
         usual,
         {unchanged()},
         spread_of_absorption,
         as_observed,
         within(.13, .85),
         1,
         {},
         {"projects.intercept=-20"}},
        {"P3",
         "more_tables",
         "tables",
         "share",
         usual,
         {thematic_tables(0), thematic_tables(3), thematic_tables(6)},
         reading({"cooperation", "days_given"}),
         middle_less_ends,
         above(0),
         2,
         {"days_given"},
         {"days.seat=0.25"}},
        {"P4",
         "selectivity",
         "selectivity",
         "share",
         usual,
         {with_settings("scarce", {"programme.envelope=0.6"})},
         funded_where_demand_is_high,
         as_observed,
         below(.45),
         1,
         {},
         {"projects.cost_mean=1000"}},
        {"P4b",
         "mean_project",
         "selectivity",
         "dollars",
         usual,
         {unchanged()},
         dollars_a_project,
         as_observed,
         within(80000, 120000),
         1,
         {},
         {"projects.cost_mean=50000"}},
    };
}

}  // namespace concertation
