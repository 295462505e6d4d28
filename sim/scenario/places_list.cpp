#include <array>
#include <cmath>

#include "scenario/decimal.hpp"
#include "scenario/place_limits.hpp"
#include "scenario/places.hpp"

namespace concertation {
namespace {

/// A number from `low` to `high`.
std::optional<double> number_between(const YamlValue& value, const std::string& key, double low, double high, const Text& unit,
                                     const Source& source) {
    const std::optional<double> read = number(value, key, source);
    if (!read || (*read >= low && *read <= high)) return read;
    const std::string from = number_text(low), to = number_text(high);
    refuse_value(value, key, {"un nombre de " + from + " à " + to + unit.fr, "a number from " + from + " to " + to + unit.en}, source);
    return std::nullopt;
}

/// The number that names a place in draws; 0, from its name, where what is written is none.
std::uint32_t place_number(const YamlValue& value, const std::string& key, const Source& source) {
    return static_cast<std::uint32_t>(whole_number(value, key, 1, most_place_number, source).value_or(0));
}

/// Reads one fact of a territory; false if `entry.key` is none.
bool read_fact(WrittenTerritory& territory, const YamlEntry& entry, const std::string& key) {
    const Source& source = territory.source;
    const YamlValue& value = entry.value;
    TerritorySpec& spec = territory.spec;
    if (entry.key == "region")
        territory.region = line_of_text(value, key, source).value_or("?");
    else if (entry.key == "name")
        spec.name = line_of_text(value, key, source).value_or("?");
    else if (entry.key == "neutral")
        spec.neutral_name = line_of_text(value, key, source).value_or("");
    else if (entry.key == "number")
        spec.number = place_number(value, key, source);
    else if (entry.key == "population")
        spec.population = static_cast<int>(whole_number(value, key, 1, most_population, source).value_or(1));
    else if (entry.key == "municipalities")
        spec.municipalities = static_cast<int>(whole_number(value, key, 1, most_municipalities, source).value_or(1));
    else if (entry.key == "equivalent")
        spec.equivalent = true_or_false(value, key, source).value_or(false);
    else if (entry.key == "deprivation")
        spec.deprivation = number_between(value, key, -most_deprivation, most_deprivation, {}, source).value_or(0);
    else if (entry.key == "history")
        spec.history = number_between(value, key, 0, 1, {}, source);
    else if (entry.key == "envelope") {
        const std::optional<double> dollars = number_between(value, key, 0, most_envelope, {" ($ par an)", " ($ a year)"}, source);
        if (dollars) spec.envelope = std::llround(*dollars * 100);
    } else
        return false;
    return true;
}

WrittenTerritory listed_territory(const YamlValue& value, const Source& source) {
    static constexpr const char* path = "territories";
    WrittenTerritory territory{"", {}, value.place, source};
    for (const YamlEntry& entry : value.entries) {
        if (read_fact(territory, entry, dotted(path, entry.key))) continue;
        refuse_key(
            entry, path,
            {"region", "name", "neutral", "population", "municipalities", "equivalent", "deprivation", "history", "envelope", "number"},
            source);
    }
    for (const char* needed : {"region", "name", "population"}) {
        if (value.find(needed) != nullptr) continue;
        source.complain(
            value.place, dotted(path, needed),
            {"manque; chaque territoire a region, name et population", "missing; every territory has region, name and population"});
        if (std::string(needed) != "population") (std::string(needed) == "region" ? territory.region : territory.spec.name) = "?";
    }
    return territory;
}

}  // namespace

std::vector<WrittenTerritory> listed_territories(const YamlValue& value, const Source& source) {
    std::vector<WrittenTerritory> territories;
    if (!is_list(value, "territories", source)) return territories;
    for (const YamlValue& item : value.items) {
        if (is_map(item, "territories", source)) territories.push_back(listed_territory(item, source));
    }
    return territories;
}

std::vector<WrittenRegion> listed_regions(const YamlValue& value, const Document& document, int number) {
    std::vector<WrittenRegion> regions;
    const Source& source = document.source;
    if (!is_list(value, "regions", source)) return regions;
    for (const YamlValue& item : value.items) {
        if (!is_map(item, "regions", source)) continue;
        WrittenRegion region{"", "", 0, {Width::regions, item.find("name"), "regions.name", item.place, {}, &document, number}};
        for (const YamlEntry& entry : item.entries) {
            const std::string key = dotted("regions", entry.key);
            if (entry.key == "name")
                region.name = line_of_text(entry.value, key, source).value_or("");
            else if (entry.key == "neutral")
                region.neutral_name = line_of_text(entry.value, key, source).value_or("");
            else if (entry.key == "number")
                region.number = place_number(entry.value, key, source);
            else if (is_group(entry.key)) {
                for (const Change& change : changes_in(entry, "", number, source)) region.rule.changes.push_back(change);
            } else {
                std::vector<std::string> known = group_names();
                known.insert(known.end(), {"name", "neutral", "number"});
                refuse_key(entry, "regions", known, source);
            }
        }
        if (item.find("name") == nullptr)
            source.complain(item.place, "regions.name", {"manque; chaque région a un nom", "missing; every region has a name"});
        if (!region.name.empty()) regions.push_back(std::move(region));
    }
    return regions;
}

}  // namespace concertation
