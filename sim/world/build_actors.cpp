#include "world/build_actors.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/coins.hpp"
#include "core/distributions.hpp"
#include "core/math.hpp"

namespace concertation {

namespace {

constexpr double usual_population = 40000.;

/// Seats of a sector that follow the size of the territory, within their bounds; citizens' follow their participation.
int seats_by_size(Sector sector, const TerritorySpec& territory, const Parameters& numbers) {
    const double usual = at(numbers.seats, sector);
    const auto scaled = [&](double least, double most) {
        return static_cast<int>(std::clamp(std::round(usual * std::sqrt(std::sqrt(territory.population / usual_population))), least, most));
    };
    switch (sector) {
        case Sector::elected:
            return 0;
        case Sector::community:
            return scaled(numbers.seats_least.community, numbers.seats_most.community);
        case Sector::social_development:
            return scaled(numbers.seats_least.social_development, numbers.seats_most.social_development);
        case Sector::institution:
            return scaled(numbers.seats_least.institution, numbers.seats_most.institution);
        case Sector::citizen:
            return static_cast<int>(std::lround(usual * numbers.levers.citizen_participation));
    }
    return 0;
}

/// Seats of a sector. Officials have a share of the others' seats, so that groups of territories do not differ by the formula: no more than
/// the mayors and the préfet there are, but in an equivalent territory, where councillors sit beside the one mayor.
int seats_of(Sector sector, const TerritorySpec& territory, const Parameters& numbers) {
    if (sector != Sector::elected) return seats_by_size(sector, territory, numbers);
    double others = 0.;
    for (int s = 0; s < sector_count; ++s) others += seats_by_size(static_cast<Sector>(s), territory, numbers);
    const double officials = territory.equivalent ? numbers.seats_most.elected : territory.municipalities + 1.;
    const double most = std::min(numbers.seats_most.elected, officials);
    return static_cast<int>(std::clamp(std::round(numbers.seats.elected * others), std::min(numbers.seats_least.elected, most), most));
}

/// The bits of the tables an actor sits at.
std::uint16_t seats_bits(std::uint32_t number, int ordinal, const Parameters& numbers, bool has_regional_table, const Luck& luck) {
    std::uint16_t bits = supralocal_seat;
    const int delegates = 1 + (numbers.levers.meshing >= .5 ? 1 : 0);
    if (has_regional_table && ordinal < delegates) bits |= regional_seat;
    EventDraws draws(luck, Draw::thematic_seat, number);
    for (int theme = 0; theme < static_cast<int>(numbers.tables.thematic); ++theme)
        if (heads(draws, numbers.tables.thematic_share)) bits = static_cast<std::uint16_t>(bits | (first_thematic_seat << theme));
    return bits;
}

/// Centre of what a sector wants: near the need, or for elected officials and institutions part of the way to other programmes' priorities.
Shares sector_centre(Sector sector, const Table& table, const Scenario& scenario, const Luck& luck) {
    const Parameters& numbers = settings_at(scenario, table).numbers;
    const int axes = static_cast<int>(scenario.axes.size());
    const bool toward_priorities = sector == Sector::elected || sector == Sector::institution;
    const Shares middle =
        toward(need_as_seen(table, scenario), table.priorities, toward_priorities ? numbers.start.position_priorities : 0.);
    Shares centre{};
    const std::uint32_t number = scenario.territories[static_cast<std::size_t>(table.territory)].number;
    EventDraws draws(luck, Draw::position, actor_number(number, sector, 127));
    dirichlet(draws, {middle.data(), static_cast<std::size_t>(axes)}, at(numbers.centre_spread, sector) * axes,
              {centre.data(), static_cast<std::size_t>(axes)});
    return centre;
}

void append_actor(Actors& actors, std::uint32_t number, int territory, Sector sector) {
    actors.number.push_back(number);
    actors.territory.push_back(territory);
    actors.sector.push_back(sector);
    actors.role.push_back(Role::member);
    actors.promoter.push_back(0);
    actors.womens_group.push_back(0);
    actors.seats.push_back(0);
    actors.position.push_back({});
    actors.mandate.push_back({});
    for (auto* values :
         {&actors.salience, &actors.power, &actors.expertise, &actors.support, &actors.propensity, &actors.resources, &actors.income})
        values->push_back(0.);
    actors.since.push_back(0);
    actors.low_months.push_back(0);
    actors.away.push_back(0);
}

/// What the seat itself brings, whoever holds it.
void draw_seat(Actors& actors, int actor, const Parameters& numbers, const Luck& luck) {
    const auto i = static_cast<std::size_t>(actor);
    const Sector sector = actors.sector[i];
    EventDraws draws(luck, Draw::seat, actors.number[i]);
    actors.promoter[i] = heads(draws, at(numbers.promoters, sector));
    actors.womens_group[i] = heads(draws, numbers.start.women_groups) && sector == Sector::community;
    actors.income[i] =
        at(numbers.income, sector) * (numbers.start.income_low + (numbers.start.income_high - numbers.start.income_low) * draws.unit());
    actors.resources[i] = numbers.start.resources_months * actors.income[i];
    if (actors.promoter[i] != 0) actors.role[i] = Role::promoter;
}

}  // namespace

double at(const BySector& values, Sector sector) {
    switch (sector) {
        case Sector::elected:
            return values.elected;
        case Sector::community:
            return values.community;
        case Sector::social_development:
            return values.social_development;
        case Sector::institution:
            return values.institution;
        case Sector::citizen:
            return values.citizen;
    }
    return 0.;
}

Shares need_as_seen(const Table& table, const Scenario& scenario) {
    Shares seen = table.need;
    for (std::size_t k = 0; k < scenario.axes.size(); ++k)
        seen[k] *= 1. + table.levers.gender_analysis * (2. * scenario.axes[k].women_share - 1.);
    return normalised(seen);
}

Shares need_of_women(const Table& table, const Scenario& scenario) {
    Shares borne = table.need;
    for (std::size_t k = 0; k < scenario.axes.size(); ++k) borne[k] *= scenario.axes[k].women_share;
    return total(borne) > 0. ? normalised(borne) : table.need;
}

void draw_person(Actors& actors, int actor, const Settings& settings, double history, const Luck& luck, Entry entry) {
    const auto i = static_cast<std::size_t>(actor);
    const auto& start = settings.numbers.start;
    const Sector sector = actors.sector[i];
    EventDraws draws(luck, Draw::seat, actors.number[i], entry.newcomer ? 2 : 1, entry.month);
    actors.power[i] = beta(draws, at(settings.numbers.power, sector), start.attribute_power_sum);
    actors.expertise[i] = beta(draws, at(settings.numbers.expertise, sector), start.attribute_expertise_sum);
    actors.salience[i] = beta(draws, start.salience, start.attribute_salience_sum);
    actors.support[i] = beta(draws, std::clamp(start.support_base + start.support_history * history, .01, .99), start.support_sum);
    actors.propensity[i] = settings.numbers.trust.propensity * normal(draws);
    actors.since[i] = entry.month;
    actors.low_months[i] = 0;
    actors.away[i] = 0;
}

namespace {

/// The seats of a territory, with what each brings whoever holds it.
void seat_territory(Region& region, Table& table, const Scenario& scenario, int local, const Luck& luck) {
    const TerritorySpec& territory = scenario.territories[static_cast<std::size_t>(table.territory)];
    const Parameters& numbers = settings_at(scenario, table).numbers;
    for (int s = 0; s < sector_count; ++s) {
        const auto sector = static_cast<Sector>(s);
        const int seats = seats_of(sector, territory, numbers);
        for (int ordinal = 0; ordinal < seats; ++ordinal) {
            const int actor = region.actors.count();
            const std::uint32_t number = actor_number(territory.number, sector, ordinal);
            append_actor(region.actors, number, local, sector);
            region.actors.seats.back() = seats_bits(number, ordinal, numbers, region.has_regional_table, luck);
            draw_seat(region.actors, actor, numbers, luck);
            table.members.push_back(actor);
        }
    }
}

/// What each seat wants: near its sector's centre, or for women's groups near the need that women bear.
void mandate_seats(Actors& actors, const Table& table, const Scenario& scenario, const Luck& luck) {
    const std::size_t axes = scenario.axes.size();
    const double concentration = settings_at(scenario, table).numbers.start.position_concentration;
    std::array<Shares, sector_count> centres;
    for (int s = 0; s < sector_count; ++s)
        centres[static_cast<std::size_t>(s)] = sector_centre(static_cast<Sector>(s), table, scenario, luck);
    const Shares of_women = need_of_women(table, scenario);
    for (const int actor : table.members) {
        const auto i = static_cast<std::size_t>(actor);
        const Shares& centre = actors.womens_group[i] != 0 ? of_women : centres[static_cast<std::size_t>(actors.sector[i])];
        EventDraws draws(luck, Draw::position, actors.number[i]);
        dirichlet(draws, {centre.data(), axes}, concentration, {actors.mandate[i].data(), axes});
        actors.position[i] = actors.mandate[i];
    }
}

}  // namespace

void add_territory_actors(Region& region, const Scenario& scenario, int local, const Luck& luck) {
    Table& table = region.tables[static_cast<std::size_t>(local)];
    const Settings& settings = settings_at(scenario, table);
    seat_territory(region, table, scenario, local, luck);
    for (const int actor : table.members) draw_person(region.actors, actor, settings, table.history, luck, {0, false});
    mandate_seats(region.actors, table, scenario, luck);
}

void add_ministry_actor(Region& region, const Scenario& scenario, const Luck& luck) {
    const int actor = region.actors.count();
    const Settings& settings = settings_at(scenario, region.regional());
    append_actor(region.actors, region_number(scenario.regions[static_cast<std::size_t>(region.index)]), -1, Sector::institution);
    region.actors.seats.back() = regional_seat;
    draw_seat(region.actors, actor, settings.numbers, luck);
    region.actors.promoter.back() = 0;
    region.actors.role.back() = Role::liaison;
    draw_person(region.actors, actor, settings, region.regional().history, luck, {0, false});
    region.actors.mandate.back() = region.actors.position.back() = region.regional().priorities;
}

}  // namespace concertation
