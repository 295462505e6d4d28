#pragma once
// Trust after an encounter, by stages of trust (docs: model §5.5; Lewicki & Bunker 1996).

#include "processes/encounter.hpp"
#include "world/region.hpp"

namespace concertation {

/// Trust in the other after reading its stance. In [0, 1].
double updated_trust(double trust, Stance read, const Parameters& numbers);

/// Touch: every encounter moves the trust of both sides; the tally counts what was read.
void update_trust(Region& region, const Scenario& scenario, const std::vector<Encounter>& met);

}  // namespace concertation
