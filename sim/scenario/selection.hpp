#pragma once
// Which places a scope names: regions by name, territories by name, region, population, municipalities or deprivation.

#include "scenario/places.hpp"

namespace concertation {

/// Where selections are looked up.
struct IndexedPlaces {
    const Scenario& scenario;
    PlaceIndex index;
};

/// The places a rule or an event holds in. `strict`: an unknown name or an empty selection is a fault; else it selects nothing,
/// for the places were given by a later file.
Scope selected_places(Width width, const YamlValue* selection, const IndexedPlaces& places, bool strict, const std::string& key,
                      const Source& source);

}  // namespace concertation
