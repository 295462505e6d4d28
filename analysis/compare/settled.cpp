// What the scenarios of a comparison settle: sets of assumptions leave it alone.
#include "compare/comparison.hpp"

#include <algorithm>
#include <set>

#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/settings_rules.hpp"

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Whether a scenario sets the parameter away from its default somewhere.
bool is_set(const Scenario& scenario, std::string_view name) {
    const ParameterRow& row = parameter_table()[at(parameter_row(name))];
    return std::any_of(scenario.settings.begin(), scenario.settings.end(),
                       [&](const Settings& settings) { return value_of(settings.numbers, row) != row.initial; });
}

/// Parameters that one law holds together with one that a scenario sets: drawn beside it they could break the law.
std::set<std::string> names_bound(const std::vector<std::shared_ptr<const Scenario>>& scenarios) {
    std::set<std::string> names;
    for (const std::vector<std::string_view>& law : bound_together())
        for (const auto& scenario : scenarios)
            if (std::any_of(law.begin(), law.end(), [&](std::string_view name) { return is_set(*scenario, name); }))
                names.insert(law.begin(), law.end());
    return names;
}

/// Parameters and choices that are the scenarios' own: those in which they differ, and those the base sets away from the default.
std::set<std::string> names_settled(const std::vector<std::shared_ptr<const Scenario>>& scenarios) {
    std::set<std::string> names = names_bound(scenarios);
    const Scenario& base = *scenarios.front();
    const auto different = [&](const Scenario& other, const auto& value) {
        const auto values = [&](const Scenario& of) {
            std::vector<double> all;
            for (const RegionSpec& region : of.regions) all.push_back(value(of.settings[at(region.settings)]));
            for (const TerritorySpec& territory : of.territories) all.push_back(value(of.settings[at(territory.settings)]));
            return all;
        };
        return values(base) != values(other);
    };
    const Settings& whole = base.settings.front();
    for (const ParameterRow& row : parameter_table())
        if (value_of(whole.numbers, row) != row.initial) names.emplace(row.name);
    for (const ChoiceRow& row : choice_table())
        if (row.word(whole.choices) != row.initial) names.emplace(row.name);
    for (const auto& other : scenarios) {
        for (const ParameterRow& row : parameter_table())
            if (different(*other, [&](const Settings& at_place) { return value_of(at_place.numbers, row); })) names.emplace(row.name);
        for (const ChoiceRow& row : choice_table())
            if (different(*other, [&](const Settings& at_place) { return static_cast<double>(row.word(at_place.choices)); }))
                names.emplace(row.name);
    }
    return names;
}

}  // namespace

std::vector<std::vector<std::string>> without_what_is_settled(const std::vector<std::vector<std::string>>& sets,
                                                              const std::vector<std::shared_ptr<const Scenario>>& scenarios) {
    const std::set<std::string> settled = names_settled(scenarios);
    std::vector<std::vector<std::string>> all = sets;
    for (std::vector<std::string>& set : all)
        set.erase(std::remove_if(set.begin(), set.end(),
                                 [&](const std::string& setting) { return settled.count(setting.substr(0, setting.find('='))) > 0; }),
                  set.end());
    return all;
}

}  // namespace concertation
