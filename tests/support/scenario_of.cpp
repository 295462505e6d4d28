#include "support/scenario_of.hpp"

#include <string>

#include "core/expects.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/place_numbers.hpp"

namespace concertation::testing {

std::vector<Axis> axes_of(int count) {
    const char* keys[] = {"housing",       "food_security", "transport", "employability", "social_participation",
                          "family_health", "seventh",       "eighth"};
    const double women[] = {.54, .55, .57, .52, .53, .60, .50, .45};
    std::vector<Axis> axes;
    for (int k = 0; k < count; ++k) axes.push_back({keys[k], {}, women[k]});
    return axes;
}

Scenario scenario_of(const std::vector<int>& territories_by_region, int months) {
    Scenario scenario;
    scenario.months = months;
    scenario.axes = axes_of(6);
    scenario.settings.push_back({default_parameters(), default_choices()});
    for (std::size_t region = 0; region < territories_by_region.size(); ++region) {
        const std::string letter(1, static_cast<char>('A' + region));
        scenario.regions.push_back({"Region " + letter, letter, 0});
        for (int ordinal = 0; ordinal < territories_by_region[region]; ++ordinal) {
            TerritorySpec territory;
            territory.name = territory.neutral_name = letter + "-" + std::to_string(ordinal + 1);
            territory.region = static_cast<int>(region);
            territory.population = 12000 + 17000 * ((ordinal * 3 + static_cast<int>(region)) % 7);
            territory.municipalities = 1 + (ordinal * 5 + 7 * static_cast<int>(region)) % 16;
            territory.equivalent = territory.municipalities == 1;
            scenario.territories.push_back(territory);
        }
    }
    number_places(scenario);
    scenario.periods.push_back({{}, 0, months - 1});
    return scenario;
}

double& parameter(Scenario& scenario, std::string_view name) {
    const int row = parameter_row(name);
    expects(row >= 0, "a test names a parameter that exists");
    return parameter_table()[static_cast<std::size_t>(row)].reach(numbers(scenario));
}

Scope everywhere(const Scenario& scenario) {
    Scope scope;
    for (int region = 0; region < static_cast<int>(scenario.regions.size()); ++region) scope.regions.push_back(region);
    for (int territory = 0; territory < static_cast<int>(scenario.territories.size()); ++territory) scope.territories.push_back(territory);
    return scope;
}

Approach plain_approach() {
    return {Convenor::community, Recommendations::supralocal, Call::open, Mandatary::regional_conference, ImpasseRule::defer};
}

Scenario talk_alone(int seats_by_sector, int months) {
    Scenario scenario = scenario_of({1}, months);
    scenario.territories.front().population = 40000;
    scenario.territories.front().municipalities = 40;
    scenario.territories.front().equivalent = false;
    scenario.periods.clear();
    Parameters& p = numbers(scenario);
    const double seats = seats_by_sector;
    p.seats = {1., seats, seats, seats, seats};
    p.seats_least = p.seats_most = {seats, seats, seats, seats};
    p.levers.citizen_participation = 1.;
    p.levers.transparency = 1.;
    p.practices.start_base = 1.;
    p.practices.start_history = p.practices.quarrels = 0.;
    p.trust.propensity = p.trust.fading = p.trust.news = p.trust.common_news = 0.;
    p.tables.regional = 0.;
    p.attendance.intercept = 2000.;
    p.attendance.leave_below = 0.;
    p.income = {30., 30., 30., 30., 30.};
    p.dialogue.meeting = 1.;
    p.dialogue.dispute_chance = 0.;
    p.support.rate = p.support.alone_rate = 0.;
    p.deliberation.influence = p.deliberation.anchoring = 0.;
    p.renewal.turnover = p.renewal.fixed_elections = p.renewal.new_tie = p.renewal.forgetting = 0.;
    p.renewal.visibility_gain = p.renewal.visibility_loss = p.renewal.visibility_salience = 0.;
    p.start.tie_elected_base = p.start.tie_other = 1.;
    return scenario;
}

}  // namespace concertation::testing
