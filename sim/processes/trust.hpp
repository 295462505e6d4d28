#pragma once
// Trust after an encounter, by stages of trust (docs: model §5.5; Lewicki & Bunker 1996), and what moves it without one.

#include "core/random.hpp"
#include "processes/encounter.hpp"
#include "world/region.hpp"

namespace concertation {

/// Trust in the other after reading its stance, of a person with this propensity to trust. In [0, 1].
double updated_trust(double trust, Stance read, double propensity, const Parameters& numbers);

/// What a person trusts somebody it never met. In [0, 1].
double trust_in_strangers(double propensity, const Parameters& numbers);

/// Touch: every encounter moves the trust of both sides; the tally counts what was read.
void update_trust(Region& region, const Scenario& scenario, const std::vector<Encounter>& met);

/// Touch: trust that was not used this month comes back toward a stranger's.
void let_trust_fade(Region& region, const Scenario& scenario, Month month);

/// What happens elsewhere this month and moves trust: to each actor's trust in all, and to all trust at each table.
struct News {
    std::vector<double> of_actor;  ///< in the order of Region::actors
    std::vector<double> of_table;  ///< in the order of Region::tables
};
News news(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// Touch: trust moves by the news, in [0, 1].
void hear_news(Region& region, const Scenario& scenario, const News& news);

}  // namespace concertation
