#pragma once
// The levers a table feels this month: as offered, as far as the milieu practises them and the programme pays for them.

#include "world/region.hpp"

namespace concertation {

/// Share of a table's seats that women's groups hold, in [0, 1].
double womens_groups_share(const Table& table, const Actors& actors);

/// `offered` with the table's practices in place of the five practised levers, accompaniment as far as `paid` (in [0, 1]), and gender
/// analysis as far as women's groups at the table ask for it.
Levers levers_in_force(const Table& table, const Actors& actors, const Parameters& numbers, double paid);

/// `offered` as far as somebody pays for it: accompaniment is the programme's, which pays the share `paid`.
Levers levers_paid_for(Levers offered, double paid);

}  // namespace concertation
