// What else such processes are known for (P1–P4).

#include <algorithm>
#include <cmath>

#include "findings/comparisons.hpp"
#include "findings/observations.hpp"
#include "store/summary.hpp"

namespace concertation {
namespace {

constexpr int usual = 60;

/// Long after a shock of trust: how much of it is left in the middle third of territories, between those that cooperate and those in
/// conflict, and how much more than in the other two.
Observed left_in_the_middle(const std::vector<Observed>& by_arm) {
    const Observed& calm = by_arm[0];
    const Observed& struck = by_arm[1];
    std::vector<std::pair<double, double>> territories;  // contests before, trust lost
    for (std::size_t row = 0; row + 1 < calm.size(); row += 2)
        if (std::isfinite(calm[row])) territories.emplace_back(calm[row], calm[row + 1] - struck[row + 1]);
    std::sort(territories.begin(), territories.end());
    Stream middle, others;
    for (std::size_t rank = 0; rank < territories.size(); ++rank)
        (3 * rank / territories.size() == 1 ? middle : others).add(territories[rank].second);
    return {middle.mean(), middle.mean() - others.mean()};
}

/// Two thematic tables less none, and two less six.
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
         Evidence::emergent,
         usual,
         {unchanged(), shock_of_trust()},
         contests_and_trust,
         left_in_the_middle,
         above(0),
         2,
         {},
         {"tension.trust=0"}},
        {"P2",
         "absorption_spread",
         "absorption",
         "share",
         Evidence::calibrated,
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
         Evidence::sign_assumed,
         usual,
         {thematic_tables(0), thematic_tables(2), thematic_tables(6)},
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
         Evidence::identity,
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
         Evidence::calibrated,
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
