#pragma once
// Portfolios: which to try together, and what they came to.

#include <vector>

#include "allocate/allocation.hpp"

namespace concertation {

/// The portfolios of the front where effects add up, then the budget spread evenly.
std::vector<Spending> chosen_portfolios(const AllocationPlan& plan, const std::vector<OptionAlone>& options);

/// As simulated together.
std::vector<Portfolio> portfolios_of(const AllocationPlan& plan, const std::vector<OptionAlone>& options, const SeenLevels& seen);

/// The row of the portfolio above the floor that gives most on an aim over all territories; -1: none gives anything better.
int first_of(const std::vector<Portfolio>& portfolios, const std::vector<Aim>& aims, std::size_t aim);

}  // namespace concertation
