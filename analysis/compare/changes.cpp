#include "compare/changes.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/writer.hpp"

namespace concertation {
namespace {

using Shown = std::function<std::string(const Settings&)>;

const Settings& settings_row(const Scenario& scenario, int row) { return scenario.settings[static_cast<std::size_t>(row)]; }

/// The pairs of values in which the territories differ, each with how many; those of the regional tables where no territory differs.
void add_changes(const std::string& name, const Text& meaning, const Scenario& base, const Scenario& other, const Shown& shown,
                 std::vector<ScenarioChange>& all) {
    std::map<std::pair<std::string, std::string>, int> pairs;
    const auto count = [&](const auto& places_of_base, const auto& places_of_other) {
        for (std::size_t n = 0; n < std::min(places_of_base.size(), places_of_other.size()); ++n) {
            const std::string before = shown(settings_row(base, places_of_base[n].settings));
            const std::string after = shown(settings_row(other, places_of_other[n].settings));
            if (before != after) ++pairs[{before, after}];
        }
    };
    count(base.territories, other.territories);
    if (pairs.empty()) count(base.regions, other.regions);
    for (const auto& [values, territories] : pairs) all.push_back({name, meaning, values.first, values.second, territories});
}

/// Lines of `a` that `b` has not, as often as they stand there.
std::vector<std::string> only_in(const std::vector<std::string>& a, std::vector<std::string> b) {
    std::vector<std::string> only;
    for (const std::string& line : a) {
        const auto found = std::find(b.begin(), b.end(), line);
        if (found == b.end())
            only.push_back(line);
        else
            b.erase(found);
    }
    return only;
}

}  // namespace

std::vector<ScenarioChange> changes(const Scenario& base, const Scenario& other) {
    std::vector<ScenarioChange> all;
    for (const ParameterRow& row : parameter_table())
        add_changes(
            std::string(row.name), {row.meaning.fr, row.meaning.en}, base, other,
            [&](const Settings& at) { return number_text(value_of(at.numbers, row)); }, all);
    for (const ChoiceRow& row : choice_table())
        add_changes(
            std::string(row.name), {row.meaning.fr, row.meaning.en}, base, other,
            [&](const Settings& at) { return std::string(row.words[static_cast<std::size_t>(row.word(at.choices))]); }, all);
    const std::vector<std::string> before = event_lines(base), after = event_lines(other);
    const int everywhere = static_cast<int>(other.territories.size());
    for (const std::string& line : only_in(before, after)) all.push_back({"events", {}, line, "", everywhere});
    for (const std::string& line : only_in(after, before)) all.push_back({"events", {}, "", line, everywhere});
    if (base.periods.size() != other.periods.size())
        all.push_back({"programme.periods", {}, std::to_string(base.periods.size()), std::to_string(other.periods.size()), everywhere});
    return all;
}

}  // namespace concertation
