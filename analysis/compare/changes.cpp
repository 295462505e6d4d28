#include "compare/changes.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <sstream>

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/writer.hpp"
#include "scenario/yaml_text.hpp"

namespace concertation {
namespace {

using Shown = std::function<std::string(const Settings&)>;

const Settings& settings_row(const Scenario& scenario, int row) { return scenario.settings[static_cast<std::size_t>(row)]; }

/// The pairs of values in which places differ, each with how many.
template <class Place>
void count_changes(const std::vector<Place>& base, const std::vector<Place>& other, const auto& shown_base, const auto& shown_other,
                   std::map<std::pair<std::string, std::string>, int>& pairs) {
    for (std::size_t n = 0; n < std::min(base.size(), other.size()); ++n) {
        const std::string before = shown_base(base[n]), after = shown_other(other[n]);
        if (before != after) ++pairs[{before, after}];
    }
}

/// Of a parameter or choice: where territories differ in it, else regional tables, else the whole scenario's own row.
void add_changes(const std::string& name, const Text& meaning, const Scenario& base, const Scenario& other, const Shown& shown,
                 std::vector<ScenarioChange>& all) {
    std::map<std::pair<std::string, std::string>, int> pairs;
    const auto in_base = [&](const auto& place) { return shown(settings_row(base, place.settings)); };
    const auto in_other = [&](const auto& place) { return shown(settings_row(other, place.settings)); };
    count_changes(base.territories, other.territories, in_base, in_other, pairs);
    if (pairs.empty()) count_changes(base.regions, other.regions, in_base, in_other, pairs);
    const std::string before = shown(base.settings.front()), after = shown(other.settings.front());
    if (pairs.empty() && before != after) pairs[{before, after}] = static_cast<int>(other.territories.size());
    for (const auto& [values, places] : pairs) all.push_back({name, meaning, values.first, values.second, places});
}

/// What a table of territories says of one, as text; empty where it says nothing.
struct Fact {
    const char* name;
    Text meaning;
    std::string (*shown)(const TerritorySpec&);
};

const std::vector<Fact>& facts() {
    static const std::vector<Fact> all = {
        {"territories.population", {"Population", "Population"}, [](const TerritorySpec& of) { return std::to_string(of.population); }},
        {"territories.municipalities",
         {"Municipalités", "Municipalities"},
         [](const TerritorySpec& of) { return std::to_string(of.municipalities); }},
        {"territories.equivalent",
         {"Territoire équivalent", "Equivalent territory"},
         [](const TerritorySpec& of) { return std::string(of.equivalent ? "true" : "false"); }},
        {"territories.deprivation", {"Défavorisation", "Deprivation"}, [](const TerritorySpec& of) { return number_text(of.deprivation); }},
        {"territories.history",
         {"Histoire de concertation", "History of concertation"},
         [](const TerritorySpec& of) { return of.history ? number_text(*of.history) : std::string(); }},
        {"territories.envelope", {"Enveloppe, dollars par an", "Envelope, dollars a year"}, [](const TerritorySpec& of) {
             return of.envelope ? number_text(static_cast<double>(*of.envelope) / 100) : std::string();
         }}};
    return all;
}

void add_facts(const Scenario& base, const Scenario& other, std::vector<ScenarioChange>& all) {
    for (const Fact& fact : facts()) {
        std::map<std::pair<std::string, std::string>, int> pairs;
        count_changes(base.territories, other.territories, fact.shown, fact.shown, pairs);
        for (const auto& [values, places] : pairs) all.push_back({fact.name, fact.meaning, values.first, values.second, places});
    }
}

/// A line that one scenario has and the other has not, and the month from which it counts.
struct Line {
    std::string text;
    Month from;
    bool operator==(const Line& other) const { return text == other.text; }
};

std::vector<Line> periods_of(const Scenario& scenario) {
    std::vector<Line> lines;
    for (const Period& period : scenario.periods)
        lines.push_back(
            {month_text(plus_months(scenario.start, period.first)) + " – " + month_text(plus_months(scenario.start, period.last)),
             period.first});
    return lines;
}

std::vector<Line> events_of(const Scenario& scenario) {
    std::vector<Line> lines;
    const std::vector<std::string> texts = event_lines(scenario);
    for (std::size_t n = 0; n < texts.size(); ++n) lines.push_back({texts[n], scenario.events[n].month});
    return lines;
}

std::vector<Line> axes_of(const Scenario& scenario) {
    std::vector<Line> lines;
    for (const Axis& axis : scenario.axes) lines.push_back({axis.key + ": " + number_text(axis.women_share), 0});
    return lines;
}

/// Lines of `a` that `b` has not, as often as they stand there.
std::vector<Line> only_in(const std::vector<Line>& a, std::vector<Line> b) {
    std::vector<Line> only;
    for (const Line& line : a) {
        const auto found = std::find(b.begin(), b.end(), line);
        if (found == b.end())
            only.push_back(line);
        else
            b.erase(found);
    }
    return only;
}

/// Lines of one side only: those of the base first, or side by side where one takes the other's place.
void add_lines(const std::string& name, const std::vector<Line>& base, const std::vector<Line>& other, bool side_by_side, int everywhere,
               std::vector<ScenarioChange>& all) {
    const std::vector<Line> before = only_in(base, other), after = only_in(other, base);
    const std::size_t both = side_by_side ? std::min(before.size(), after.size()) : 0;
    for (std::size_t n = 0; n < both; ++n)
        all.push_back({name, {}, before[n].text, after[n].text, everywhere, std::min(before[n].from, after[n].from)});
    for (std::size_t n = both; n < before.size(); ++n) all.push_back({name, {}, before[n].text, "", everywhere, before[n].from});
    for (std::size_t n = both; n < after.size(); ++n) all.push_back({name, {}, "", after[n].text, everywhere, after[n].from});
}

/// The whole of a scenario but what names it, how often it runs and what is kept of it.
std::vector<Line> rest_of(Scenario scenario) {
    scenario.title = scenario.question = {};
    scenario.names = Names::neutral;
    scenario.replicates = scenario.detailed = 1;
    for (Axis& axis : scenario.axes) axis.title = {};
    for (Period& period : scenario.periods) period.title = {};
    for (Event& event : scenario.events) event.title = {};
    std::vector<Line> lines;
    std::istringstream text(resolved_yaml(scenario));
    for (std::string line; std::getline(text, line);) lines.push_back({line, 0});
    return lines;
}

/// How many scores real ballots gave, and their mean.
std::vector<Line> scores_of(const Scenario& scenario) {
    if (scenario.scores.empty()) return {};
    const double sum = std::accumulate(scenario.scores.begin(), scenario.scores.end(), 0.),
                 count = static_cast<double>(scenario.scores.size());
    return {{std::to_string(scenario.scores.size()) + " (" + number_text(sum / count) + ")", 0}};
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
    add_facts(base, other, all);
    const int everywhere = static_cast<int>(other.territories.size());
    add_lines("programme.periods", periods_of(base), periods_of(other), true, everywhere, all);
    add_lines("events", events_of(base), events_of(other), false, everywhere, all);
    add_lines("axes", axes_of(base), axes_of(other), true, everywhere, all);
    add_lines("citizens.scores", scores_of(base), scores_of(other), true, everywhere, all);
    add_lines("seed", {{std::to_string(base.seed), 0}}, {{std::to_string(other.seed), 0}}, true, everywhere, all);
    if (!all.empty()) return all;
    const std::vector<Line> before = rest_of(base), after = rest_of(other);
    add_lines("scenario", before, after, true, everywhere, all);
    if (all.empty() && !(before == after)) all.push_back({"scenario", {}, "", "", everywhere});  // the same lines in another order
    return all;
}

Month first_month_of_change(const Scenario& base, const Scenario& other) {
    Month first = base.months;
    for (const ScenarioChange& change : changes(base, other)) first = std::min(first, change.from);
    return first;
}

}  // namespace concertation
