#include "scenario/writer.hpp"

#include <map>

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/place_numbers.hpp"
#include "scenario/places.hpp"
#include "scenario/yaml_text.hpp"

namespace concertation {
namespace {

std::string value_text(const ParameterRow& row, double value) {
    std::string text = number_text(value);
    if (value >= row.allowed.low && value <= row.allowed.high) return text;
    return "{value: " + text + ", out_of_range: true}";
}

/// The numbers and choices of `settings` that differ from `base`; all of them without a base.
NamedTexts differences(const Settings& settings, const Settings* base) {
    NamedTexts named;
    for (const ParameterRow& row : parameter_table()) {
        const double value = value_of(settings.numbers, row);
        if (base == nullptr || value_of(base->numbers, row) != value) named.emplace_back(row.name, value_text(row, value));
    }
    for (const ChoiceRow& row : choice_table()) {
        const int word = row.word(settings.choices);
        if (base == nullptr || row.word(base->choices) != word) named.emplace_back(row.name, row.words[static_cast<std::size_t>(word)]);
    }
    return named;
}

const Settings& settings_row(const Scenario& scenario, int row) { return scenario.settings[static_cast<std::size_t>(row)]; }

std::string periods_text(const Scenario& scenario) {
    std::string all;
    for (const Period& period : scenario.periods) {
        const std::string first = month_text(plus_months(scenario.start, period.first)),
                          last = month_text(plus_months(scenario.start, period.last));
        if (!all.empty()) all += ", ";
        all.append("{title: ").append(text_map(period.title)).append(", first: ").append(first).append(", last: ").append(last).append("}");
    }
    return "[" + all + "]";
}

std::string heading_text(const Scenario& scenario) {
    std::string all = "title: " + text_map(scenario.title) + "\nquestion: " + text_map(scenario.question) + "\n";
    all += "months: " + std::to_string(scenario.months) + "\nnames: " + (scenario.names == Names::real ? "real" : "neutral") + "\n";
    all += "seed: " + std::to_string(scenario.seed) + "\nreplicates: " + std::to_string(scenario.replicates) + "\n";
    all += "store: {detailed: " + std::to_string(scenario.detailed) + "}\naxes:\n";
    for (const Axis& axis : scenario.axes) {
        all += "  - {key: " + axis.key + ", title: " + text_map(axis.title) + ", women_share: " + number_text(axis.women_share) + "}\n";
    }
    return all;
}

/// The scenario with every place numbered from its name.
Scenario numbered_by_name(Scenario scenario) {
    for (RegionSpec& region : scenario.regions) region.number = 0;
    for (TerritorySpec& territory : scenario.territories) territory.number = 0;
    number_places(scenario);
    return scenario;
}

std::string regions_text(const Scenario& scenario, const Scenario& by_name) {
    std::string all;
    for (std::size_t i = 0; i < scenario.regions.size(); ++i) {
        const RegionSpec& region = scenario.regions[i];
        const bool named = region.neutral_name != neutral_region_name(static_cast<int>(i));
        const bool numbered = region.number != by_name.regions[i].number;
        if (!named && !numbered && region.settings == 0) continue;
        all += "  - name: " + quoted(region.name) + "\n";
        if (named) all += "    neutral: " + quoted(region.neutral_name) + "\n";
        if (numbered) all += "    number: " + std::to_string(region.number) + "\n";
        all += nested_text(differences(settings_row(scenario, region.settings), &scenario.settings.front()), 4);
    }
    return all.empty() ? "" : "regions:\n" + all;
}

std::string territory_text(const Scenario& scenario, const TerritorySpec& territory, int ordinal, std::uint32_t number_by_name) {
    const RegionSpec& region = scenario.regions[static_cast<std::size_t>(territory.region)];
    std::string all = "  - {region: " + quoted(region.name) + ", name: " + quoted(territory.name);
    if (territory.neutral_name != neutral_territory_name(region.neutral_name, ordinal))
        all += ", neutral: " + quoted(territory.neutral_name);
    all += ", population: " + std::to_string(territory.population) + ", municipalities: " + std::to_string(territory.municipalities);
    if (territory.equivalent) all += ", equivalent: true";
    if (territory.deprivation != 0) all += ", deprivation: " + number_text(territory.deprivation);
    if (territory.history) all += ", history: " + number_text(*territory.history);
    if (territory.envelope) all += ", envelope: " + number_text(static_cast<double>(*territory.envelope) / 100);
    if (territory.number != number_by_name) all += ", number: " + std::to_string(territory.number);
    return all + "}\n";
}

std::string territories_text(const Scenario& scenario, const Scenario& by_name) {
    std::string all = "territories:\n";
    int ordinal = 0, region = -1;
    for (std::size_t row = 0; row < scenario.territories.size(); ++row) {
        const TerritorySpec& territory = scenario.territories[row];
        ordinal = territory.region == region ? ordinal + 1 : 1;
        region = territory.region;
        all += territory_text(scenario, territory, ordinal, by_name.territories[row].number);
    }
    return all;
}

/// Territories whose settings are not their region's, those alike together.
std::string where_text(const Scenario& scenario) {
    std::map<std::pair<int, int>, std::vector<std::string>> alike;
    for (const TerritorySpec& territory : scenario.territories) {
        const int of_region = scenario.regions[static_cast<std::size_t>(territory.region)].settings;
        if (territory.settings != of_region) alike[{of_region, territory.settings}].push_back(territory.name);
    }
    std::string all;
    for (const auto& group : alike) {
        all += "  - territories: {names: " + quoted_list(group.second) + "}\n";
        all += nested_text(differences(settings_row(scenario, group.first.second), &settings_row(scenario, group.first.first)), 4);
    }
    return all.empty() ? "" : "where:\n" + all;
}

std::string citizens_text(const Scenario& scenario) {
    std::string all;
    for (const double score : scenario.scores) all += (all.empty() ? "" : ", ") + number_text(score);
    return all.empty() ? "" : "citizens: {scores: [" + all + "]}\n";
}

}  // namespace

std::string resolved_yaml(const Scenario& scenario) {
    NamedTexts named{{"start.date", month_text(scenario.start)}, {"programme.periods", periods_text(scenario)}};
    for (auto& entry : differences(scenario.settings.front(), nullptr)) named.push_back(std::move(entry));
    const Scenario by_name = numbered_by_name(scenario);
    return heading_text(scenario) + nested_text(named, 0) + regions_text(scenario, by_name) + territories_text(scenario, by_name) +
           where_text(scenario) + events_text(scenario) + citizens_text(scenario);
}

}  // namespace concertation
