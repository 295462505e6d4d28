#pragma once
// Results looked at, learned from, told to all: small wins feed support and trust (docs: model §5.9; Ansell & Gash 2008).

#include "core/random.hpp"
#include "processes/projects.hpp"

namespace concertation {

/// Look: of the projects that just ended, those whose results are looked at.
std::vector<EndedProject> evaluated(const Region& region, const Scenario& scenario, const std::vector<EndedProject>& ended,
                                    const Luck& luck);

/// Touch: members' support, trust in the promoter, learning; where support is low, evaluation is felt as control.
void learn_from(Region& region, const Scenario& scenario, const std::vector<EndedProject>& seen);

}  // namespace concertation
