#pragma once
// Calls for projects: opened by a decision, results confirmed, leftovers re-opened once and then pooled in the region.

#include "core/random.hpp"
#include "processes/decision.hpp"

namespace concertation {

/// Touch: each decision that agreed on shares opens its call; leftovers of two calls go to the region's pool, which serves those who open.
void open_calls(Region& region, const Scenario& scenario, const std::vector<Decided>& decided, Month month);

/// Results of one table's call: the files funded, in order; every other is refused.
struct Results {
    int table = 0;
    std::vector<int> funded;  ///< rows of Region::projects
};

/// Look: the results due this month.
std::vector<Results> call_results(const Region& region, const Scenario& scenario, Month month);

/// Touch: money awarded to the cent, projects started, promoters pleased or disappointed; a regional table in conflict holds results back
/// once.
void confirm_results(Region& region, const Scenario& scenario, const std::vector<Results>& results, Month month);

}  // namespace concertation
