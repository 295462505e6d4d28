#include "processes/trust.hpp"

#include <algorithm>

#include "core/distributions.hpp"

namespace concertation {

namespace {

/// The rows of Region::actors of a table's members, as a function of the member.
auto actor_at(const Table& table) {
    return [&table](int member) { return static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)]); };
}

}  // namespace

double updated_trust(double trust, Stance read, double propensity, const Parameters& numbers) {
    const auto& rates = numbers.trust;
    switch (read) {
        case Stance::cooperate:
            return trust + rates.gain * (std::min(1., 1. + propensity) - trust);
        case Stance::negotiate:
            return trust + rates.middle_rate * (std::clamp(rates.middle + propensity, 0., 1.) - trust);
        case Stance::contest:
            return trust + rates.loss * (std::max(0., propensity) - trust);
    }
    return trust;
}

double trust_in_strangers(double propensity, const Parameters& numbers) { return std::clamp(numbers.trust.stranger + propensity, 0., 1.); }

void update_trust(Region& region, const Scenario& scenario, const std::vector<Encounter>& met) {
    const auto& propensity = region.actors.propensity;
    for (const Encounter& encounter : met) {
        Table& table = region.tables[static_cast<std::size_t>(encounter.table)];
        const Parameters& numbers = settings_at(scenario, table).numbers;
        Ties& ties = table.ties;
        const auto read = [&](int from, int to, std::int32_t reader, Stance stance) {
            set_trust(ties, from, to, updated_trust(ties.trust_of(from, to), stance, propensity[static_cast<std::size_t>(reader)], numbers),
                      numbers.trust.trusted);
        };
        read(encounter.i, encounter.j, encounter.a, encounter.read_of_j);
        read(encounter.j, encounter.i, encounter.b, encounter.read_of_i);
        ++table.tally.readings[static_cast<std::size_t>(encounter.read_of_i)];
        ++table.tally.readings[static_cast<std::size_t>(encounter.read_of_j)];
    }
    for (Table& table : region.tables) {
        // A table remembers its climate over about a year.
        const double taken = table.tally.taken[0] + table.tally.taken[1] + table.tally.taken[2];
        if (taken > 0.) table.climate += (table.tally.taken[2] / taken - table.climate) / 12.;
    }
}

void let_trust_fade(Region& region, const Scenario& scenario, Month month) {
    for (Table& table : region.tables) {
        const Parameters& numbers = settings_at(scenario, table).numbers;
        const double rate = numbers.trust.fading, trusted = numbers.trust.trusted;
        if (rate <= 0.) continue;
        Ties& ties = table.ties;
        const auto actor = actor_at(table);
        std::vector<double> rest(table.members.size());
        for (std::size_t i = 0; i < rest.size(); ++i)
            rest[i] = trust_in_strangers(region.actors.propensity[actor(static_cast<int>(i))], numbers);
        for_each_tie(ties, [&](int i, int j) {
            if (ties.last_contact[static_cast<std::size_t>(ties.pair(i, j))] == month) return;
            const double ij = ties.trust_of(i, j), ji = ties.trust_of(j, i);
            set_trust(ties, i, j, ij + rate * (rest[static_cast<std::size_t>(i)] - ij), trusted);
            set_trust(ties, j, i, ji + rate * (rest[static_cast<std::size_t>(j)] - ji), trusted);
        });
    }
}

News news(const Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    const Actors& actors = region.actors;
    News all;
    for (int actor = 0; actor < actors.count(); ++actor) {
        const auto i = static_cast<std::size_t>(actor);
        EventDraws draws(luck, Draw::news, actors.number[i], 0, month);
        const double spread = settings_at(scenario, home_table(region, actor)).numbers.trust.news;
        all.of_actor.push_back(spread > 0. ? spread * normal(draws) : 0.);
    }
    for (const Table& table : region.tables) {
        EventDraws draws(luck, Draw::common_news, table_number(region, scenario, table), 0, month);
        const double spread = settings_at(scenario, table).numbers.trust.common_news;
        all.of_table.push_back(spread > 0. ? spread * normal(draws) : 0.);
    }
    return all;
}

void hear_news(Region& region, const Scenario& scenario, const News& news) {
    for (std::size_t t = 0; t < region.tables.size(); ++t) {
        Table& table = region.tables[t];
        const double trusted = settings_at(scenario, table).numbers.trust.trusted;
        Ties& ties = table.ties;
        const auto actor = actor_at(table);
        for_each_tie(ties, [&](int i, int j) {
            const auto moved = [&](int from, int to) {
                const double change = news.of_table[t] + news.of_actor[actor(from)];
                set_trust(ties, from, to, std::clamp(ties.trust_of(from, to) + change, 0., 1.), trusted);
            };
            moved(i, j);
            moved(j, i);
        });
    }
}

}  // namespace concertation
