#pragma once
// Regions and territories: read from lists, tables or made up, then put in order and named.

#include <string>
#include <vector>

#include "scenario/draft.hpp"
#include "scenario/place_names.hpp"

namespace concertation {

inline constexpr int most_territories = 10000;
inline constexpr int most_territories_a_region = 100;

/// Reads `territories: [{region, name, …}]`.
std::vector<WrittenTerritory> listed_territories(const YamlValue& value, const Source& source);

/// Reads `territories_file: FILE.csv`, a table with a heading (places_table.cpp says which columns).
std::vector<WrittenTerritory> tabled_territories(const YamlValue& value, const Document& document);

/// Reads `synthetic: {territories, per_region}` over `before`.
Synthetic synthetic_province(const YamlValue& value, Synthetic before, const Source& source);

/// The territories of a synthetic province: populations from 4,000 to 170,000, evenly in their logarithm (assumed).
std::vector<WrittenTerritory> made_up_territories(const Synthetic& synthetic, const Source& source);

/// Reads `regions: [{name, neutral, number, groups of parameters…}]`.
std::vector<WrittenRegion> listed_regions(const YamlValue& value, const Document& document, int number);

/// A, B, …, Z, AA, AB, …
std::string neutral_region_name(int row);
/// B-03: the third territory of region B.
std::string neutral_territory_name(const std::string& region, int ordinal);

/// Fills Scenario::regions and Scenario::territories from the draft; complains of places named twice and of too many.
void settle_places(Draft& draft, const Source& source);

/// Places by their names, real and neutral.
PlaceIndex index_of_places(const Scenario& scenario);

}  // namespace concertation
