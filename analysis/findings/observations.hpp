#pragma once
// What patterns read in a replicate, beyond its indicators.

#include <initializer_list>
#include <string_view>

#include "findings/pattern.hpp"

namespace concertation {

/// Reads the named measures, in that order.
std::function<Observed(const Seen&)> reading(std::initializer_list<std::string_view> names);

/// 1 if cooperation, negotiated cooperation and conflict are all present; 1 if one of them is reached under two convenors.
Observed types_present(const Seen& seen);

/// Entropy, in bits, of how processes went over territories: convenor, rule on impasse, rounds, sector that got most of the money.
Observed entropy_of_processes(const Seen& seen);

/// Share of the variance of cooperation between territories that lies within regions.
Observed variance_within_regions(const Seen& seen);

/// Trust of pairs that met three times or more: elected officials with others at the end, at their first contact; within sectors at the
/// end.
Observed trust_of_pairs(const Seen& seen);

/// Share of cooperative readings in the last year less that in the year before half-way.
Observed change_of_cooperation(const Seen& seen);

/// Ties a territory at the end.
Observed ties_at_the_end(const Seen& seen);

/// Attendance in the last twelve months, mean of the sectors with seats.
Observed attendance_of_last_year(const Seen& seen);

/// Rank correlation of the conditions with the dynamic; then the shares of cooperation, negotiated cooperation and conflict; then months to
/// the first decision where conflict came less those where cooperation came.
Observed types_by_conditions(const Seen& seen);

/// Share of disputes resolved, disputes opened, mean months a dispute stays open (Little 1961).
Observed disputes(const Seen& seen);

/// Mean months from a file to the start of its project.
Observed months_to_start(const Seen& seen);

/// Collective performance, the mean of four parts in [0, 1]: process (attendance), outputs (projects that ended well), needs reached over
/// what the envelope could reach, self-evaluation (support).
Observed collective_performance(const Seen& seen);

/// For each territory: share of contests in the year before the shock of trust, then trust at the end.
Observed contests_and_trust(const Seen& seen);

/// Standard deviation between territories of the share awarded at the first call.
Observed spread_of_absorption(const Seen& seen);

/// Dollars awarded over projects funded, all places together, as the press counts regions.
Observed dollars_a_project(const Seen& seen);

/// Share of files funded at first calls that asked for two to four times what was offered.
Observed funded_where_demand_is_high(const Seen& seen);

/// Spearman's correlation, ties at their mean rank; NaN where one of them does not vary.
double rank_correlation(const std::vector<double>& x, const std::vector<double>& y);

}  // namespace concertation
