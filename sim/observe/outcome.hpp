#pragma once
// What a territory came to over a run, and the rows of projects, money and events that go with it.

#include <vector>

#include "observe/dynamic.hpp"
#include "observe/records.hpp"
#include "world/region.hpp"

namespace concertation {

/// Sums over the decisions of a territory.
struct DecisionSums {
    double count = 0, far_from_need = 0, rounds = 0;
};

/// The months in which a decision was first taken and in which conditions were first together; -1: never.
struct Landmarks {
    Month first_decision = -1, together = -1;
};

/// What was counted of a territory beside its months.
struct TerritorySums {
    WindowCounts window;  ///< the last one
    Landmarks landmarks;
    DecisionSums decisions;
    double cost_of_levers = 0;  ///< dollars
};

/// Price of the levers as they stand, in dollars a year for one territory.
double yearly_cost(const Levers& levers, const Parameters& numbers);

/// One value per indicator, in the order of indicators(); NaN where there is nothing to measure.
TerritoryOutcome outcome_of_territory(const Region& region, const Table& table, const std::vector<TerritoryMonth>& months,
                                      const TerritorySums& sums);

/// `sums` over territories and months, as means.
void append_axes(const Region& region, const std::vector<RegionAxis>& sums, std::size_t months, ReplicateRecord& record);
void append_projects(const Region& region, ReplicateRecord& record);
void append_ledgers(const Region& region, ReplicateRecord& record);
void note_events(std::vector<EventRow>& events, const Region& region, const Scenario& scenario, Month month);

}  // namespace concertation
