#include "ablate/start_facts.hpp"

#include <cmath>

#include "ablate/mean_field.hpp"
#include "processes/dialogue.hpp"
#include "run/state.hpp"
#include "scenario/parameter_table.hpp"
#include "statistics/stream.hpp"
#include "world/build.hpp"

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

double mean_of(const Stream& stream) { return stream.count() > 0 ? stream.mean() : 0.; }

/// Means over the ties of a table.
struct TieMeans {
    Stream trust, to_elected, familiarity, distance, power_gap, tension;
};

TieMeans means_over_ties(const Region& region, const Table& table, const Parameters& numbers) {
    TieMeans means;
    const Actors& actors = region.actors;
    const Mood mood{table.scarcity, accompaniment(table.levers), table.appropriation};
    const auto side = [&](int from, int to) {
        const std::size_t actor = at(table.members[at(from)]);
        return Side{actors.salience[actor], actors.power[actor], table.ties.trust_of(from, to), actors.support[actor]};
    };
    for_each_tie(table.ties, [&](int i, int j) {
        const std::size_t a = at(table.members[at(i)]), b = at(table.members[at(j)]);
        const Between between{total_variation(actors.position[a], actors.position[b]), table.ties.familiarity[at(table.ties.pair(i, j))],
                              std::fabs(actors.power[a] - actors.power[b]), false};
        means.distance.add(between.distance);
        means.power_gap.add(between.power_gap);
        means.familiarity.add(between.familiarity);
        for (const auto& [from, to] : {std::pair{i, j}, std::pair{j, i}}) {
            means.trust.add(table.ties.trust_of(from, to));
            if (actors.sector[at(table.members[at(to)])] == Sector::elected) means.to_elected.add(table.ties.trust_of(from, to));
            means.tension.add(tension(side(from, to), between, mood, numbers));
        }
    });
    return means;
}

/// Where everyone alike would be: what positions, power and scarcity add to tension stays as it is.
Dynamic led_by_the_mean_field(const Table& table, const TieMeans& means, double support, const Parameters& numbers, Month months) {
    Surroundings around{accompaniment(table.levers), table.levers.transparency, 0, numbers.dialogue.meeting};
    Feelings feelings{mean_of(means.trust), support};
    const auto& w = numbers.tension;
    around.strain =
        mean_of(means.tension) - (w.z0 - w.trust * feelings.trust - w.accompaniment * around.accompaniment - w.support * feelings.support);
    for (Month month = 0; month < months; ++month) feelings = next_feelings(feelings, around, numbers, true);
    return reading_of(stances_taken(feelings, around, numbers), numbers);
}

StartFacts facts_of(const Region& region, const Table& table, const Scenario& scenario) {
    const Parameters& numbers = settings_at(scenario, table).numbers;
    const TerritorySpec& place = scenario.territories[at(table.territory)];
    const TieMeans means = means_over_ties(region, table, numbers);
    Stream support, salience, power, expertise, resources, propensity;
    std::array<double, sector_count> seats{};
    for (const int member : table.members) {
        const std::size_t actor = at(member);
        support.add(region.actors.support[actor]);
        salience.add(region.actors.salience[actor]);
        power.add(region.actors.power[actor]);
        expertise.add(region.actors.expertise[actor]);
        resources.add(region.actors.resources[actor]);
        propensity.add(region.actors.propensity[actor]);
        seats[static_cast<std::size_t>(region.actors.sector[actor])] += 1;
    }
    StartFacts facts{table.history, {}, led_by_the_mean_field(table, means, mean_of(support), numbers, scenario.months)};
    for (const Stream* of :
         std::initializer_list<const Stream*>{&means.trust, &means.to_elected, &means.familiarity, &means.distance, &means.power_gap,
                                              &means.tension, &support, &salience, &power, &expertise, &resources, &propensity})
        facts.numbers.push_back(mean_of(*of));
    facts.numbers.insert(facts.numbers.end(), seats.begin(), seats.end());
    for (const double value : {table.history, table.appropriation, table.visibility, std::log(place.population), place.deprivation,
                               static_cast<double>(place.municipalities), total_variation(table.need, table.priorities),
                               static_cast<double>(means.trust.count())})
        facts.numbers.push_back(value);
    for (const ParameterRow& row : parameter_table())
        if (row.name.substr(0, 7) == "levers.") facts.numbers.push_back(value_of(numbers, row));
    const auto ways = [&](auto way, int count) {
        for (int word = 1; word < count; ++word) facts.numbers.push_back(static_cast<int>(way) == word ? 1. : 0.);
    };
    ways(region.approach.convenor, 5);
    ways(region.approach.recommendations, 3);
    ways(region.approach.call, 3);
    ways(region.approach.mandatary, 5);
    ways(region.approach.impasse, 4);
    return facts;
}

}  // namespace

std::vector<StartFacts> facts_at_start(const Scenario& scenario, const Luck& luck) {
    std::vector<StartFacts> all;
    for (int index = 0; index < static_cast<int>(scenario.regions.size()); ++index) {
        const Region region = build_region(scenario, index, luck);
        for (int row = 0; row < region.territories(); ++row) all.push_back(facts_of(region, region.tables[at(row)], scenario));
    }
    return all;
}

ReplicateRecord under_other_luck(const Scenario& scenario, const Luck& world, const Luck& after, const Watch& watch) {
    ReplicateRecord record;
    record.replicate = static_cast<int>(world.replicate);
    for (int index = 0; index < static_cast<int>(scenario.regions.size()); ++index) {
        WatchedRegion watched = begun_region(scenario, index, world);
        for (Month month = 0; month < scenario.months; ++month) {
            run_month(watched, scenario, after, month);
            if (watch) watch(watched.region, month);
        }
        watched.observer.conclude(watched.region, record);
    }
    return record;
}

}  // namespace concertation
