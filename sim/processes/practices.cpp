#include "processes/practices.hpp"

#include <algorithm>

#include "world/approach.hpp"
#include "world/build_ties.hpp"

namespace concertation {

namespace {

/// Ties are looked for again once meshing has grown by this much, and not every month.
constexpr double meshing_step = .02;

/// How well a table is able to work on its practices this month: who comes, how far it supports the process and makes it its own.
double capacity(const Region& region, const Table& table, const Parameters& numbers) {
    double seats = 0., filled = 0., support = 0.;
    for (std::size_t s = 0; s < sector_count; ++s) seats += table.tally.seats[s], filled += table.tally.filled[s];
    if (seats <= 0.) return 0.;
    for (const int actor : table.members) support += region.actors.support[static_cast<std::size_t>(actor)];
    return filled / seats * (support / static_cast<double>(table.members.size())) *
           (numbers.practices.unappropriated + table.appropriation);
}

double share_of_contests(const Tally& tally) {
    const double taken = tally.taken[0] + tally.taken[1] + tally.taken[2];
    return taken > 0. ? tally.taken[2] / taken : 0.;
}

}  // namespace

std::vector<Practices> assembled_practices(const Region& region, const Scenario& scenario, Month month) {
    std::vector<Practices> assembled;
    for (const Table& table : region.tables) {
        const Parameters& numbers = settings_at(scenario, table).numbers;
        const auto& rates = numbers.practices;
        const double growth = std::min(1., rates.rate * capacity(region, table, numbers));
        const double own = own_practice(table.history, numbers);
        const bool paid = paid_share(table, month) > 0.;
        Practices offered = offered_practices(table.offered), after = table.practices;
        offered[accompaniment_practice] *= accompaniment_paid(table, month);
        for (std::size_t k = 0; k < after.size(); ++k) {
            const double target = paid ? offered[k] : own * offered[k];
            const double rate = !paid ? rates.fading : target > after[k] ? growth : rates.letting_go;
            after[k] += rate * (target - after[k]);
            after[k] *= 1. - rates.quarrels * share_of_contests(table.tally);
        }
        assembled.push_back(after);
    }
    return assembled;
}

void practise(Region& region, const Scenario& scenario, const std::vector<Practices>& practices, const Luck& luck, Month month) {
    for (std::size_t t = 0; t < region.tables.size(); ++t) {
        Table& table = region.tables[t];
        table.practices = practices[t];
        const double meshing = table.practices[meshing_practice];
        if (meshing < table.meshed + meshing_step) continue;
        tie_members(table, region.actors, settings_at(scenario, table).numbers, {table.meshed, meshing}, luck, month);
        table.meshed = meshing;
    }
}

void share_meaning(Region& region, const Scenario& scenario, Month month) {
    if (decides_regionally(region.approach, region.has_regional_table)) return;
    for (const Table& table : region.tables) {
        if (table.territory < 0 || paid_share(table, month) <= 0.) continue;
        const double part = settings_at(scenario, table).numbers.deliberation.meaning * table.appropriation;
        if (part <= 0.) continue;
        for (const int actor : table.members) {
            Shares& position = region.actors.position[static_cast<std::size_t>(actor)];
            position = toward(position, table.need, part);
        }
    }
}

}  // namespace concertation
