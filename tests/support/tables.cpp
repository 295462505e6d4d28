#include "support/tables.hpp"

#include <cmath>

#include "run/replicate.hpp"
#include "run/step.hpp"
#include "world/build.hpp"

namespace concertation::testing {

Region first_region(const Scenario& scenario, std::uint32_t replicate) { return build_region(scenario, 0, Luck{scenario.seed, replicate}); }

Region region_after(const Scenario& scenario, Month months, std::uint32_t replicate) {
    const Luck luck{scenario.seed, replicate};
    Region region = build_region(scenario, 0, luck);
    for (Month month = 0; month < months; ++month) advance_month(region, scenario, luck, month);
    return region;
}

std::vector<Encounter> everyone_meets(const Region& region, int table, Stance read) {
    const Table& here = region.tables[at(table)];
    std::vector<Encounter> met;
    for (int i = 0; i < here.ties.size; ++i)
        for (int j = i + 1; j < here.ties.size; ++j)
            met.push_back({table, i, j, here.members[at(i)], here.members[at(j)], here.ties.pair(i, j), read, read, read, read, false});
    return met;
}

void make_alike(Region& region, const Alike& alike) {
    Actors& actors = region.actors;
    for (std::size_t i = 0; i < actors.number.size(); ++i) {
        actors.salience[i] = alike.salience;
        actors.power[i] = alike.power;
        actors.expertise[i] = alike.expertise;
        actors.support[i] = alike.support;
        actors.position[i] = actors.mandate[i] = actors.position.front();
    }
}

void set_every_trust(Table& table, double trust, double threshold) {
    for_each_tie(table.ties, [&](int i, int j) {
        set_trust(table.ties, i, j, trust, threshold);
        set_trust(table.ties, j, i, trust, threshold);
    });
}

double mean_trust(const Table& table) {
    double sum = 0.;
    int count = 0;
    for_each_tie(table.ties, [&](int i, int j) {
        sum += table.ties.trust_of(i, j) + table.ties.trust_of(j, i);
        count += 2;
    });
    return count > 0 ? sum / count : 0.;
}

double mean_indicator(const Scenario& scenario, int replicates, std::string_view name) {
    std::size_t row = 0;
    while (indicators()[row].name != name) ++row;
    double sum = 0., count = 0.;
    for (int replicate = 0; replicate < replicates; ++replicate)
        for (const TerritoryOutcome& outcome : run_replicate(scenario, replicate).outcomes) {
            if (std::isnan(outcome.indicators[row])) continue;
            sum += outcome.indicators[row];
            count += 1.;
        }
    return sum / count;
}

double share_ending(const Scenario& scenario, int replicates, Dynamic dynamic) {
    double ended = 0., all = 0.;
    for (int replicate = 0; replicate < replicates; ++replicate)
        for (const TerritoryOutcome& outcome : run_replicate(scenario, replicate).outcomes) {
            ended += outcome.dynamic == dynamic ? 1. : 0.;
            all += 1.;
        }
    return ended / all;
}

}  // namespace concertation::testing
