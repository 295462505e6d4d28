#include "scenario/places.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "scenario/csv_cells.hpp"
#include "scenario/place_numbers.hpp"

namespace concertation {
namespace {

void refuse_twice(const WrittenTerritory& territory, const std::string& name) {
    territory.source.complain(territory.place, "territories",
                              {"nom donné à deux territoires : " + shown(name), "name given to two territories: " + shown(name)});
}

/// The regions in the order territories name them.
std::vector<RegionSpec> named_regions(const std::vector<WrittenTerritory>& territories) {
    std::vector<RegionSpec> regions;
    std::set<std::string> seen;
    for (const WrittenTerritory& territory : territories) {
        if (seen.insert(territory.region).second) regions.push_back({territory.region, "", 0});
    }
    return regions;
}

/// Neutral names the files write, then letters for the rest.
void name_regions(Draft& draft, const Source& source) {
    std::vector<RegionSpec>& regions = draft.scenario.regions;
    const PlaceIndex index = index_of_places(draft.scenario);
    for (const WrittenRegion& written : draft.regions) {
        const std::vector<int> rows = index.named(written.name).regions;
        if (rows.size() != 1) continue;
        RegionSpec& region = regions[static_cast<std::size_t>(rows.front())];
        if (!written.neutral_name.empty()) region.neutral_name = written.neutral_name;
        if (written.number != 0) region.number = written.number;
    }
    std::map<std::string, std::size_t> taken;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].neutral_name.empty()) regions[i].neutral_name = neutral_region_name(static_cast<int>(i));
        for (const std::string& name : {regions[i].name, regions[i].neutral_name}) {
            const auto place = taken.emplace(name, i);
            if (place.second || place.first->second == i) continue;
            source.complain({}, "regions", {"nom donné à deux régions : " + shown(name), "name given to two regions: " + shown(name)});
        }
    }
}

/// Gives each territory its region and its neutral name; those of a region come to stand together.
void place_territories(Draft& draft) {
    Scenario& scenario = draft.scenario;
    std::map<std::string, int> region_of;
    for (std::size_t i = 0; i < scenario.regions.size(); ++i) region_of.emplace(scenario.regions[i].name, static_cast<int>(i));
    for (WrittenTerritory& territory : draft.territories) territory.spec.region = region_of[territory.region];
    std::stable_sort(draft.territories.begin(), draft.territories.end(),
                     [](const WrittenTerritory& a, const WrittenTerritory& b) { return a.spec.region < b.spec.region; });
    std::map<std::string, std::size_t> taken;
    int in_region = 0, region = -1;
    scenario.territories.clear();
    for (std::size_t i = 0; i < draft.territories.size(); ++i) {
        const WrittenTerritory& written = draft.territories[i];
        TerritorySpec spec = written.spec;
        in_region = spec.region == region ? in_region + 1 : 1;
        region = spec.region;
        if (in_region == most_territories_a_region + 1) {
            written.source.complain(written.place, "territories",
                                    {"plus de 100 territoires dans une région : " + shown(written.region) + "; au plus 100",
                                     "more than 100 territories in a region: " + shown(written.region) + "; at most 100"});
        }
        if (spec.neutral_name.empty())
            spec.neutral_name = neutral_territory_name(scenario.regions[static_cast<std::size_t>(region)].neutral_name, in_region);
        for (const std::string& name : {spec.name, spec.neutral_name}) {
            const auto place = taken.emplace(name, i);
            if (!place.second && place.first->second != i) refuse_twice(written, name);
        }
        scenario.territories.push_back(std::move(spec));
    }
}

}  // namespace

std::string neutral_region_name(int row) { return column_letters(row + 1); }

std::string neutral_territory_name(const std::string& region, int ordinal) {
    return region + (ordinal < 10 ? "-0" : "-") + std::to_string(ordinal);
}

void settle_places(Draft& draft, const Source& source) {
    if (draft.synthetic) draft.territories = made_up_territories(*draft.synthetic, source);
    if (draft.territories.empty()) {
        source.complain({}, "territories",
                        {"aucun territoire; écrivez territories, territories_file, synthetic ou extends",
                         "no territory; write territories, territories_file, synthetic or extends"});
        return;
    }
    if (draft.territories.size() > most_territories) {
        source.complain({}, "territories", {"trop de territoires; au plus 10000", "too many territories; at most 10000"});
        return;
    }
    draft.scenario.regions = named_regions(draft.territories);
    name_regions(draft, source);
    place_territories(draft);
    number_places(draft.scenario);
}

PlaceIndex index_of_places(const Scenario& scenario) {
    PlaceIndex index;
    const auto add_all = [&index](PlaceKind kind, const auto& places) {
        for (std::size_t row = 0; row < places.size(); ++row)
            for (const std::string& name : {places[row].name, places[row].neutral_name})
                if (!name.empty()) index.add(kind, name, static_cast<int>(row));
    };
    add_all(PlaceKind::region, scenario.regions);
    add_all(PlaceKind::territory, scenario.territories);
    return index;
}

}  // namespace concertation
