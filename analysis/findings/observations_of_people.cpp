// What patterns read of people and their ties: stances, positions, trust, networks, and how conditions and milestones come.

#include <algorithm>
#include <cmath>
#include <limits>

#include "findings/observations.hpp"
#include "store/measures.hpp"
#include "store/summary.hpp"

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN(), never_reached = std::numeric_limits<double>::infinity();
constexpr int a_year = 12;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

std::size_t indicator(std::string_view name) { return at(measure_row(name)) - dynamic_count; }

/// Of the year that ends before `end`.
double mean_of_year(const std::vector<double>& by_month, int end) {
    Stream mean;
    for (int month = std::max(0, end - a_year); month < std::min(end, static_cast<int>(by_month.size())); ++month)
        mean.add(by_month[at(month)]);
    return mean.mean();
}

Observed peak(const Seen& seen, const std::vector<double>& by_month) {
    if (seen.scenario.periods.empty()) return {undefined, undefined};
    const Period& period = seen.scenario.periods.front();
    const double during = mean_of_year(by_month, period.last + 1);
    return {during - mean_of_year(by_month, period.first + a_year), during - mean_of_year(by_month, seen.scenario.months)};
}

double middle_of(std::vector<double> values) {
    if (values.empty()) return undefined;
    std::sort(values.begin(), values.end());
    const double middle = values[values.size() / 2];
    return std::isfinite(middle) ? middle : undefined;
}

}  // namespace

Observed conditions_by_type(const Seen& seen) {
    const std::size_t together = indicator("conditions_together"), months = indicator("months_to_conditions");
    std::array<Stream, dynamic_count> shares, waits;
    for (const TerritoryOutcome& outcome : seen.record.outcomes) {
        shares[static_cast<std::size_t>(outcome.dynamic)].add(outcome.indicators[together]);
        waits[static_cast<std::size_t>(outcome.dynamic)].add(outcome.indicators[months]);
    }
    const auto of = [](const std::array<Stream, dynamic_count>& streams, Dynamic type) {
        return streams[static_cast<std::size_t>(type)].mean();
    };
    return {of(shares, Dynamic::cooperation) - of(shares, Dynamic::conflictual),
            of(waits, Dynamic::conflictual) - of(waits, Dynamic::cooperation)};
}

Observed cooperative_stances(const Seen& seen) {
    const std::size_t row = indicator("cooperation_share");
    Stream shares;
    for (const TerritoryOutcome& outcome : seen.record.outcomes) shares.add(outcome.indicators[row]);
    return {shares.mean(), shares.variance()};
}

Observed in_deviations(const std::vector<Observed>& by_arm) {
    const Observed &with = by_arm[0], &without = by_arm[1];
    const double variance = .5 * (with[1] + without[1]);
    return {variance > 0 ? (with[0] - without[0]) / std::sqrt(variance) : undefined};
}

Observed months_to_milestone(const Seen& seen) {
    const std::size_t territories = seen.scenario.territories.size();
    std::vector<std::vector<double>> agreed(territories);
    std::vector<double> ended(territories, never_reached), milestones;
    for (const DecisionRow& decision : seen.record.decisions)
        if (decision.territory >= 0 && (decision.outcome == DecisionOutcome::consensus || decision.outcome == DecisionOutcome::negotiated))
            agreed[at(decision.territory)].push_back(decision.month);
    for (const ProjectRow& project : seen.record.projects)
        if (project.territory >= 0 && project.ended >= 0)
            ended[at(project.territory)] = std::min(ended[at(project.territory)], static_cast<double>(project.ended));
    for (std::size_t row = 0; row < territories; ++row)
        milestones.push_back(agreed[row].size() < 2 ? never_reached : std::max(agreed[row][1], ended[row]));
    return {middle_of(milestones), reading({"months_to_first_decision"})(seen)[0]};
}

Observed crossing_ties(const Seen& seen) { return {seen.watched.network.crossing}; }

Observed peak_of_density(const Seen& seen) { return peak(seen, seen.watched.network.density); }

Observed peak_of_transitivity(const Seen& seen) { return peak(seen, seen.watched.network.transitivity); }

Observed met_by_dynamic(const Seen& seen) {
    std::array<std::array<Stream, 3>, 2> of;  // elsewhere, where cooperation came
    for (std::size_t row = 0; row < seen.record.outcomes.size(); ++row) {
        const MetPairs& met = seen.watched.network.met[row];
        auto& group = of[seen.record.outcomes[row].dynamic == Dynamic::cooperation ? 1 : 0];
        group[0].add(met.density);
        group[1].add(met.trust);
        group[2].add(met.reciprocity);
    }
    Observed differences;
    for (std::size_t what = 0; what < 3; ++what) differences.push_back(of[1][what].mean() - of[0][what].mean());
    return differences;
}

Observed opinions_moved(const Seen& seen) { return {seen.watched.panel.moved}; }

Observed trust_of_people(const Seen& seen) {
    const PanelSeen& panel = seen.watched.panel;
    return {panel.up, panel.down, panel.between, panel.spread, panel.kept};
}

}  // namespace concertation
