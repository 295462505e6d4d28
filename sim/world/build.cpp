#include "world/build.hpp"

#include <algorithm>
#include <cmath>

#include "core/distributions.hpp"
#include "core/math.hpp"
#include "world/approach.hpp"
#include "world/build_actors.hpp"
#include "world/build_ties.hpp"
#include "world/levers_in_force.hpp"

namespace concertation {

namespace {

/// What the milieu practises before any programme, and the scarcity it is used to.
void begin_practices(Table& table, const Parameters& numbers) {
    table.practices = offered_practices(table.offered);
    for (double& practice : table.practices) practice *= own_practice(table.history, numbers);
    table.meshed = table.practices[meshing_practice];
    table.scarcity = numbers.tension.scarcity_rest;
    // The portrait is drawn before anyone sits down: nobody asks for gender analysis yet, and no seat reshuffles what others want.
    table.levers = levers_in_force(table, {}, numbers, 0.);
}

/// Need, other programmes' priorities, history: what the territory is before anyone sits down.
Table territory_table(const Scenario& scenario, int territory, const Luck& luck) {
    const TerritorySpec& spec = scenario.territories[static_cast<std::size_t>(territory)];
    Table table;
    table.territory = territory;
    table.settings = spec.settings;
    const Parameters& numbers = settings_at(scenario, table).numbers;
    table.offered = numbers.levers;
    table.population = spec.population;
    table.visibility = numbers.start.visibility;
    const auto axes = scenario.axes.size();
    const std::uint32_t who = spec.number;

    Shares even{};
    for (std::size_t k = 0; k < axes; ++k) even[k] = 1. / static_cast<double>(axes);
    EventDraws need(luck, Draw::need, who);
    dirichlet(need, {even.data(), axes}, numbers.start.need_concentration, {table.need.data(), axes});
    EventDraws own(luck, Draw::other_need, who);
    dirichlet(own, {even.data(), axes}, numbers.start.need_other_concentration, {table.own_priorities.data(), axes});
    table.priorities = toward(table.own_priorities, table.need, table.offered.alignment);

    table.history = starting_history(scenario, territory, luck);
    // The portrait and forum that precede the first call raise appropriation where there is a programme to prepare.
    const double memory = std::min(1., numbers.start.appropriation_base + numbers.start.appropriation_history * table.history);
    table.appropriation = scenario.periods.empty() ? memory : memory + numbers.start.forum_appropriation * (1. - memory);
    begin_practices(table, numbers);
    return table;
}

/// The regional table: its need and priorities are its territories', by population.
Table regional_table(const Region& region, const Scenario& scenario) {
    Table table;
    table.settings = scenario.regions[static_cast<std::size_t>(region.index)].settings;
    const Parameters& numbers = settings_at(scenario, table).numbers;
    table.offered = numbers.levers;
    table.visibility = numbers.start.visibility;
    table.history = 0.;
    const double count = static_cast<double>(region.tables.size());
    for (const Table& territory : region.tables) {
        add_scaled(table.need, territory.need, territory.population);
        add_scaled(table.own_priorities, territory.own_priorities, territory.population);
        table.population += territory.population;
        table.history += territory.history / count;
        table.appropriation += territory.appropriation / count;
    }
    table.need = normalised(table.need);
    table.own_priorities = normalised(table.own_priorities);
    table.priorities = toward(table.own_priorities, table.need, table.offered.alignment);
    begin_practices(table, numbers);
    return table;
}

/// One convenor a table, of the approach's sector; shared: an elected official and a social-development actor.
void seat_convenors(Region& region) {
    const auto convenes = [&](Sector sector) {
        switch (region.approach.convenor) {
            case Convenor::drawn:
                return false;
            case Convenor::elected:
                return sector == Sector::elected;
            case Convenor::community:
                return sector == Sector::community;
            case Convenor::social_development:
                return sector == Sector::social_development;
            case Convenor::shared:
                return sector == Sector::elected || sector == Sector::social_development;
        }
        return false;
    };
    for (int actor = 0; actor < region.actors.count(); ++actor) {
        const auto i = static_cast<std::size_t>(actor);
        const bool first_of_sector = (region.actors.number[i] & 127u) == 0 && region.actors.territory[i] >= 0;
        if (first_of_sector && convenes(region.actors.sector[i]))
            region.actors.role[i] = Role::convenor;
        else if (region.actors.role[i] == Role::member && (region.actors.seats[i] & regional_seat) != 0)
            region.actors.role[i] = Role::liaison;
    }
}

}  // namespace

double starting_history(const Scenario& scenario, int territory, const Luck& luck) {
    const TerritorySpec& spec = scenario.territories[static_cast<std::size_t>(territory)];
    if (spec.history) return *spec.history;
    const auto& start = scenario.settings[static_cast<std::size_t>(spec.settings)].numbers.start;
    EventDraws of_region(luck, Draw::history, region_number(scenario.regions[static_cast<std::size_t>(spec.region)]));
    EventDraws of_territory(luck, Draw::history, spec.number);
    const double effect = start.history_region * normal(of_region) + start.history_territory * normal(of_territory);
    return logistic(start.history_mean + effect);
}

Region build_region(const Scenario& scenario, int index, const Luck& luck) {
    Region region;
    region.index = index;
    const RegionSpec& spec = scenario.regions[static_cast<std::size_t>(index)];
    const Settings& settings = scenario.settings[static_cast<std::size_t>(spec.settings)];
    region.approach = settled_approach(settings.choices.approach, settings.numbers, spec, luck);
    region.has_regional_table = settings.numbers.tables.regional > 0.;

    const auto first = std::partition_point(scenario.territories.begin(), scenario.territories.end(),
                                            [&](const TerritorySpec& territory) { return territory.region < index; });
    int territory = static_cast<int>(first - scenario.territories.begin());
    region.first_territory = territory;
    for (; territory < static_cast<int>(scenario.territories.size()) &&
           scenario.territories[static_cast<std::size_t>(territory)].region == index;
         ++territory)
        region.tables.push_back(territory_table(scenario, territory, luck));
    if (region.has_regional_table) region.tables.push_back(regional_table(region, scenario));

    for (int local = 0; local < region.territories(); ++local) add_territory_actors(region, scenario, local, luck);
    if (region.has_regional_table) {
        add_ministry_actor(region, scenario, luck);
        for (int actor = 0; actor < region.actors.count(); ++actor)
            if ((region.actors.seats[static_cast<std::size_t>(actor)] & regional_seat) != 0) region.regional().members.push_back(actor);
    }
    seat_convenors(region);
    for (Table& table : region.tables) {
        const Parameters& numbers = settings_at(scenario, table).numbers;
        prepare_ties(table, region.actors, numbers, luck);
        tie_members(table, region.actors, numbers, {std::nullopt, table.meshed}, luck, 0);
    }
    return region;
}

}  // namespace concertation
