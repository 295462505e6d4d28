#include "processes/perception.hpp"

namespace concertation {

std::vector<Encounter> perceived(std::vector<Encounter> met, const Region& region, const Scenario& scenario, const Luck& luck,
                                 Month month) {
    std::vector<std::uint32_t> a, b;
    a.reserve(met.size());
    b.reserve(met.size());
    for (const Encounter& encounter : met) {
        a.push_back(region.actors.number[static_cast<std::size_t>(encounter.a)]);
        b.push_back(region.actors.number[static_cast<std::size_t>(encounter.b)]);
    }
    const Blocks draws = luck.blocks(Draw::reads, a, b, month);
    for (std::size_t n = 0; n < met.size(); ++n) {
        Encounter& encounter = met[n];
        const Table& table = region.tables[static_cast<std::size_t>(encounter.table)];
        const double chance = settings_at(scenario, table).numbers.perception.misreading * (1. - table.levers.transparency);
        if (open_unit(draws.first[n]) < chance) encounter.read_of_i = more_hostile(encounter.stance_i);
        if (open_unit(draws.second[n]) < chance) encounter.read_of_j = more_hostile(encounter.stance_j);
    }
    return met;
}

}  // namespace concertation
