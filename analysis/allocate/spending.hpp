#pragma once
// Dollars turned into a changed scenario: levers raised by what their price buys over the run, dollars added to envelopes.

#include <vector>

#include "allocate/options.hpp"

namespace concertation {

/// Dollars over the whole run, one number an option.
using Spending = std::vector<double>;

double total_of(const Spending& spending);

/// What its levers cost a territory over the run, in dollars, as the indicator cost_of_levers tells it: dated changes of levers included.
double cost_of_levers(const Scenario& scenario, int territory);

/// The most an option can take, in dollars: until each of its levers stands at 1, or the envelope at the most a scenario may write. 0:
/// money buys nothing there.
double most_dollars(const Scenario& scenario, const Option& option);

/// A scenario once money is spent, and what each option then cost.
struct Bought {
    Scenario scenario;
    Spending spent;
};

/// `scenario` with the sum of each option shared evenly among its territories that can still use it. A lever is raised from the first month
/// on, and dated changes apply to it as written; it goes no higher than 1, and what this leaves is not spent. An envelope grows by the same
/// sum each year of the plans with money.
Bought bought(const Scenario& scenario, const std::vector<Option>& options, const Spending& spending);

}  // namespace concertation
