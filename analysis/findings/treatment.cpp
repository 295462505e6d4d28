#include "findings/treatment.hpp"

#include <algorithm>
#include <numeric>

#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "study/latin_column.hpp"

namespace concertation {
namespace {

constexpr int ten_years = 120, gap_begins = 48, gap_ends = 84;
constexpr double fall_of_trust = .1;

/// The levers each territory gets its own level of; those of one condition move together.
const std::vector<std::vector<std::string_view>>& winning_conditions() {
    static const std::vector<std::vector<std::string_view>> all = {
        {"levers.meshing"},
        {"levers.transparency", "levers.dispute_resolution"},
        {"levers.expertise_recognition"},
        {"levers.accompaniment.allocation", "levers.accompaniment.expertise"},
    };
    return all;
}

const ParameterRow& row_of(std::string_view name) { return parameter_table()[static_cast<std::size_t>(parameter_row(name))]; }

std::vector<std::string> accompaniment_at(double level) {
    return {"levers.accompaniment.allocation=" + number_text(level), "levers.accompaniment.expertise=" + number_text(level)};
}

Scope everywhere(const Scenario& scenario) {
    Scope scope;
    scope.regions.resize(scenario.regions.size());
    scope.territories.resize(scenario.territories.size());
    std::iota(scope.regions.begin(), scope.regions.end(), 0);
    std::iota(scope.territories.begin(), scope.territories.end(), 0);
    return scope;
}

template <class What>
void add_event(Scenario& scenario, Month month, const What& what) {
    scenario.events.push_back({month, {}, everywhere(scenario), what});
    std::stable_sort(scenario.events.begin(), scenario.events.end(), [](const Event& a, const Event& b) { return a.month < b.month; });
}

LeversChange accompaniment_change(double level) {
    LeversChange change;
    for (const std::string_view lever : winning_conditions().back()) change.changes.push_back({parameter_row(lever), level});
    return change;
}

Treatment of_accompaniment(const std::string& name, double level) { return {name + "_" + number_text(level), accompaniment_at(level), {}}; }

}  // namespace

Treatment unchanged() { return {"unchanged", {}, {}}; }

Treatment with_settings(const std::string& name, const std::vector<std::string>& settings) { return {name, settings, {}}; }

Treatment without_programme() {
    std::vector<std::string> settings = accompaniment_at(0);
    settings.emplace_back("tables.regional=0");
    return {"without_programme", settings, [](Scenario& scenario, std::uint32_t) { scenario.periods.clear(); }};
}

Treatment money_ends_early() {
    return {"money_ends_early", {}, [](Scenario& scenario, std::uint32_t) {
                const Month last = scenario.months - 13;
                while (!scenario.periods.empty() && scenario.periods.back().first >= last) scenario.periods.pop_back();
                if (!scenario.periods.empty()) scenario.periods.back().last = std::min(scenario.periods.back().last, last);
            }};
}

Treatment accompanied(double level) { return of_accompaniment("accompanied", level); }

Treatment accompanied_until_half_way(double level, double then) {
    Treatment treatment = of_accompaniment("accompanied_until_half_way", level);
    treatment.name += "_then_" + number_text(then);
    treatment.change = [then](Scenario& scenario, std::uint32_t) { add_event(scenario, scenario.months / 2, accompaniment_change(then)); };
    return treatment;
}

Treatment accompanied_for_ten_years(double level, bool gap) {
    Treatment treatment = of_accompaniment(gap ? "ten_years_with_a_gap" : "ten_years", level);
    treatment.settings.push_back("months=" + std::to_string(ten_years));
    treatment.change = [level, gap](Scenario& scenario, std::uint32_t) {
        if (!scenario.periods.empty()) scenario.periods.back().last = ten_years - 1;
        if (!gap) return;
        add_event(scenario, gap_begins, accompaniment_change(0));
        add_event(scenario, gap_ends, accompaniment_change(level));
    };
    return treatment;
}

Treatment money_for_half_of_ten_years() {
    return {"money_for_half_of_ten_years", {"months=" + std::to_string(ten_years)}, [](Scenario& scenario, std::uint32_t) {
                while (!scenario.periods.empty() && scenario.periods.back().first >= ten_years / 2) scenario.periods.pop_back();
                if (!scenario.periods.empty()) scenario.periods.back().last = ten_years / 2 - 1;
            }};
}

Month month_of_shock(const Scenario& scenario) { return scenario.months / 3; }

Treatment shock_of_trust() {
    return {"shock_of_trust", {}, [](Scenario& scenario, std::uint32_t) {
                add_event(scenario, month_of_shock(scenario), TrustShock{-fall_of_trust});
            }};
}

Treatment conditions_of_every_kind(int design) {
    const auto change = [design](Scenario& scenario, std::uint32_t luck) {
        const int count = static_cast<int>(scenario.territories.size());
        const std::uint32_t first = 1000u * static_cast<std::uint32_t>(design);
        std::vector<std::vector<double>> columns;
        for (std::uint32_t column = 0; column <= winning_conditions().size(); ++column)
            columns.push_back(latin_column(count, luck, first + column));
        for (std::size_t row = 0; row < scenario.territories.size(); ++row) {
            TerritorySpec& territory = scenario.territories[row];
            Settings own = scenario.settings[static_cast<std::size_t>(territory.settings)];
            for (std::size_t condition = 0; condition < winning_conditions().size(); ++condition)
                for (const std::string_view lever : winning_conditions()[condition])
                    row_of(lever).reach(own.numbers) = columns[condition][row];
            territory.history = columns.back()[row];
            territory.settings = static_cast<int>(scenario.settings.size());
            scenario.settings.push_back(own);
        }
    };
    return {"conditions_of_every_kind_" + std::to_string(design + 1), {}, change};
}

double conditions_index(const Scenario& scenario, int territory) {
    const TerritorySpec& place = scenario.territories[static_cast<std::size_t>(territory)];
    const Parameters& numbers = scenario.settings[static_cast<std::size_t>(place.settings)].numbers;
    double sum = place.history.value_or(.5);
    for (const auto& condition : winning_conditions()) sum += value_of(numbers, row_of(condition.front()));
    return sum / static_cast<double>(winning_conditions().size() + 1);
}

}  // namespace concertation
