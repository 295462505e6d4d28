#pragma once
// Whether a replicate that a file holds has the shape that its scenario gives one: who sums it counts on that.

#include "observe/records.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

/// Every territory has one outcome, every region its months; places and axes are the scenario's. Parts that a file may leave out may be
/// empty.
bool could_be_of(const ReplicateRecord& record, const Scenario& scenario);

}  // namespace concertation
