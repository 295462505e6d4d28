#pragma once
// Projects under way: money spent month by month, and an end that goes well or badly.

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// A project that ends this month.
struct EndedProject {
    int project;
    bool well;
};

/// Look: the projects whose time is up, and how they end.
std::vector<EndedProject> ending_projects(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// Touch: every running project spends and advances; those that end do.
void run_projects(Region& region, const std::vector<EndedProject>& ended, Month month);

}  // namespace concertation
