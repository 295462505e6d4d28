#include "store/places.hpp"

#include "scenario/place_names.hpp"

namespace concertation {

Text simulated_label() { return {"simulé sous des hypothèses, non observé", "simulated under assumptions, not observed"}; }

Places places(const Scenario& scenario) {
    Places all;
    all.real = scenario.names == Names::real;
    for (const RegionSpec& region : scenario.regions)
        all.regions.push_back(all.real ? Text{region.name, region.name} : titled(PlaceKind::region, region.neutral_name));
    for (const TerritorySpec& territory : scenario.territories)
        all.territories.push_back(
            {all.real ? Text{territory.name, territory.name} : titled(PlaceKind::territory, territory.neutral_name), territory.region});
    return all;
}

Scenario showable(const Scenario& scenario) {
    Scenario shown = scenario;
    if (shown.names == Names::real) return shown;
    for (RegionSpec& region : shown.regions) region.name = region.neutral_name;
    for (TerritorySpec& territory : shown.territories) territory.name = territory.neutral_name;
    return shown;
}

}  // namespace concertation
