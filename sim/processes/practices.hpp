#pragma once
// A milieu puts together, over time, what the levers offer, and lets it go again (the study's seventh finding); where it decides, a shared
// reading of the territory's need gives the action its meaning (the second).

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// Look: the practices of each table after this month, in the order of Region::tables. While anything is paid they grow toward what is
/// offered, as far as people come, support the process and make it their own; unpaid, they come back to the milieu's own; quarrels undo
/// them.
std::vector<Practices> assembled_practices(const Region& region, const Scenario& scenario, Month month);

/// Touch: practices, and the ties that meshing brings as it passes its highest past level.
void practise(Region& region, const Scenario& scenario, const std::vector<Practices>& practices, const Luck& luck, Month month);

/// Touch: positions of a territory whose milieu decides move toward its need, as far as it has made the programme its own.
void share_meaning(Region& region, const Scenario& scenario, Month month);

}  // namespace concertation
