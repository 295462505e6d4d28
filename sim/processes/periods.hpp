#pragma once
// Periods of the programme open and close: envelopes, the first decision after the start-up lag, what a period pays for.

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// Touch: periods open and close; envelopes are granted, the first decision is set after the start-up lag, the regional table is
/// accompanied again.
void open_periods(Region& region, const Scenario& scenario, const Luck& luck, Month month);

}  // namespace concertation
