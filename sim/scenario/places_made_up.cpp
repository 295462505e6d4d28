#include <cmath>

#include "scenario/places.hpp"

namespace concertation {
namespace {

constexpr double least_population = 4000, largest_population = 170000;

/// ratio^share by square roots alone, which every machine rounds alike. `share` in [0, 1).
double power_of_ratio(double ratio, double share) {
    constexpr int binary_digits = 24;
    double root = ratio, power = 1;
    for (int digit = 0; digit < binary_digits; ++digit) {
        root = std::sqrt(root);
        share *= 2;
        if (share >= 1) {
            power *= root;
            share -= 1;
        }
    }
    return power;
}

/// The i-th of numbers in [0, 1) that fill the interval evenly (multiples of the golden ratio).
double even_share(int i, double offset) {
    constexpr double golden = 0.6180339887498949;
    const double multiple = (i + 1) * golden + offset;
    return multiple - std::floor(multiple);
}

}  // namespace

Synthetic synthetic_province(const YamlValue& value, Synthetic before, const Source& source) {
    if (!is_map(value, "synthetic", source)) return before;
    for (const YamlEntry& entry : value.entries) {
        const std::string key = dotted("synthetic", entry.key);
        if (entry.key == "territories") {
            before.territories = static_cast<int>(whole_number(entry.value, key, 1, most_territories, source).value_or(1));
        } else if (entry.key == "per_region") {
            before.per_region = static_cast<int>(whole_number(entry.value, key, 1, most_territories_a_region, source).value_or(1));
        } else {
            refuse_key(entry, "synthetic", {"territories", "per_region"}, source);
        }
    }
    if (before.territories == 0) {
        source.complain(value.place, "synthetic.territories", {"manque; de 1 à 10000", "missing; from 1 to 10000"});
        before.territories = 1;
    }
    return before;
}

std::vector<WrittenTerritory> made_up_territories(const Synthetic& synthetic, const Source& source) {
    std::vector<WrittenTerritory> territories;
    for (int i = 0; i < synthetic.territories; ++i) {
        WrittenTerritory territory{neutral_region_name(i / synthetic.per_region), {}, {}, source};
        territory.spec.name = neutral_territory_name(territory.region, i % synthetic.per_region + 1);
        const double people = least_population * power_of_ratio(largest_population / least_population, even_share(i, 0));
        territory.spec.population = static_cast<int>(people);
        territory.spec.municipalities = 1 + static_cast<int>(20 * even_share(i, 0.31));
        territory.spec.deprivation = std::floor((1.6 * even_share(i, 0.67) - 0.4) * 1000) / 1000;
        territories.push_back(std::move(territory));
    }
    return territories;
}

}  // namespace concertation
