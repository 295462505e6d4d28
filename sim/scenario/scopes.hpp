#pragma once
// Scopes put together: what holds in each region and territory once every rule has spoken.

#include "scenario/selection.hpp"

namespace concertation {

/// Reads one entry of `where`.
std::optional<Rule> written_rule(const YamlValue& value, const Document& document, int number);

/// Fills Scenario::settings and the rows that point to it. A narrower scope overrides a wider one, a later rule an earlier one
/// of the same width; a factor multiplies what stands there in the files before its own. Complains of what leaves its range.
void settle_settings(Draft& draft, const IndexedPlaces& places, const Source& source);

}  // namespace concertation
