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

/// Share of pairs of an elected official and another that are tied at the end.
Observed crossing_ties(const Seen& seen);

/// Ties between territories of one region at the end, mean of regions.
Observed ties_between_territories(const Seen& seen);

/// Attendance in the last twelve months, mean of the sectors with seats.
Observed attendance_of_last_year(const Seen& seen);

/// Rank correlation of the conditions with the dynamic; then the shares of cooperation, negotiated cooperation and conflict.
Observed types_by_conditions(const Seen& seen);

/// Share of territories whose conditions are together, where cooperation came less where conflict came; then the months it took, where
/// conflict came less where cooperation came.
Observed conditions_by_type(const Seen& seen);

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

/// Mean and variance, between territories, of the share of cooperative stances at the end.
Observed cooperative_stances(const Seen& seen);

/// The effect of the first arm against the second in standard deviations of a territory (Cohen's d), from what that shows.
Observed in_deviations(const std::vector<Observed>& by_arm);

/// Months until half of the territories had agreed twice, at once or by negotiation, and seen a project end; months to their first
/// decision.
Observed months_to_milestone(const Seen& seen);

/// While money runs less before it moved anything, then less long after it ended: density of ties; then their transitivity.
Observed peak_of_density(const Seen& seen);
Observed peak_of_transitivity(const Seen& seen);

/// Pairs that met, where cooperation came less elsewhere: their density, mean trust and reciprocity.
Observed met_by_dynamic(const Seen& seen);

/// Share of axes on which a table's mean position moved in a year.
Observed opinions_moved(const Seen& seen);

/// Of people asked twice: share that trust more, and less; share of variance between territories; spread; correlation of the two answers.
Observed trust_of_people(const Seen& seen);

/// Spearman's correlation, ties at their mean rank; NaN where one of them does not vary.
double rank_correlation(const std::vector<double>& x, const std::vector<double>& y);

}  // namespace concertation
