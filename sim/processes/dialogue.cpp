#include "processes/dialogue.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/math.hpp"

namespace concertation {

namespace {

constexpr int most_shared_tables = 10;

/// Chance that a pair meets by the number of tables both sit at this month: 1 - (1 - a)^m.
std::array<double, most_shared_tables + 1> meeting_chances(double meeting) {
    std::array<double, most_shared_tables + 1> chances{};
    double missed = 1.;
    for (double& chance : chances) {
        chance = 1. - missed;
        missed *= 1. - meeting;
    }
    return chances;
}

/// The pairs that could meet at one table, in ascending order, with the numbers that name them in draws.
struct Pairs {
    std::vector<std::int32_t> i, j;
    std::vector<std::uint32_t> a, b;
};

/// Ties whose two ends are at a table they share.
Pairs present_ties(const Region& region, const Table& table, const Attendance& present) {
    const int size = table.ties.size;
    const std::uint16_t here = table.territory >= 0 ? std::uint16_t{0xFFFF} : regional_seat;
    BitRows attending(1, size);
    for (int i = 0; i < size; ++i) {
        const auto actor = static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)]);
        if ((present.filled[actor] & here) != 0) attending.put(0, i, true);
    }
    Pairs pairs;
    for (int i = 0; i < size; ++i) {
        if (!attending.has(0, i)) continue;
        const std::uint32_t a = region.actors.number[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])];
        for (int word = i >> 6; word < attending.words(); ++word) {
            std::uint64_t partners = table.ties.tied.row(i)[word] & attending.row(0)[word];
            if (word == (i >> 6)) partners &= bits_above(i & 63);
            for_each_bit(partners, word * 64, [&](int j) {
                pairs.i.push_back(i);
                pairs.j.push_back(j);
                pairs.a.push_back(a);
                pairs.b.push_back(region.actors.number[static_cast<std::size_t>(table.members[static_cast<std::size_t>(j)])]);
            });
        }
    }
    return pairs;
}

/// The two stances of an encounter, and whether a contest becomes a dispute.
void take_stances(Encounter& met, const Region& region, const Parameters& numbers, const Mood& mood, std::uint32_t first, std::uint32_t second,
                  std::uint32_t third) {
    const Actors& actors = region.actors;
    const Table& table = region.tables[static_cast<std::size_t>(met.table)];
    const auto a = static_cast<std::size_t>(met.a), b = static_cast<std::size_t>(met.b);
    const Between between{total_variation(actors.position[a], actors.position[b]), table.ties.familiarity[static_cast<std::size_t>(met.pair)],
                          std::fabs(actors.power[a] - actors.power[b]), table.ties.disputed.has(met.i, met.j)};
    const double alarm = numbers.renewal.visibility_salience * table.visibility;
    const auto side = [&](std::size_t actor, double trust) {
        const double salience = actors.salience[actor] + (actors.sector[actor] == Sector::elected ? alarm : 0.);
        return Side{std::min(1., salience), actors.power[actor], trust, actors.support[actor]};
    };
    met.stance_i = stance(tension(side(a, table.ties.trust_of(met.i, met.j)), between, mood, numbers), open_unit(first), numbers);
    met.stance_j = stance(tension(side(b, table.ties.trust_of(met.j, met.i)), between, mood, numbers), open_unit(second), numbers);
    met.read_of_i = met.stance_i;
    met.read_of_j = met.stance_j;
    const bool contested = met.stance_i == Stance::contest || met.stance_j == Stance::contest;
    met.dispute = contested && open_unit(third) < numbers.dialogue.dispute_chance;
}

}  // namespace

double tension(const Side& side, const Between& between, const Mood& mood, const Parameters& numbers) {
    const auto& w = numbers.tension;
    const double distance = std::min(1., between.distance * (1. + w.unfamiliarity * (1. - between.familiarity)) *
                                             (w.appropriation_base - w.appropriation_slope * mood.appropriation));
    return w.z0 + w.position * side.salience * distance + w.scarcity * mood.scarcity +
           w.power * between.power_gap * (1. - .5 * mood.accompaniment) + w.dispute * (between.disputed ? 1. : 0.) - w.trust * side.trust -
           w.accompaniment * mood.accompaniment - w.support * side.support;
}

Stance stance(double z, double u, const Parameters& numbers) {
    // z + noise < 0 with noise = scale logit(u) is u (1 + e^(z / scale)) < 1: one exponential for both thresholds.
    const double scale = numbers.tension.noise;
    if (u * (1. + exponential(z / scale)) < 1.) return Stance::cooperate;
    return u * (1. + exponential((z - numbers.tension.negotiation_width) / scale)) < 1. ? Stance::negotiate : Stance::contest;
}

double scarcity(const Table& table, const Parameters& numbers) {
    if (table.programme.period < 0 || table.ledger.envelope == 0) return 0.;
    const double ratio = table.offered > 0. ? table.requested / table.offered : numbers.tension.first_requests;
    return ratio / (ratio + 1.);
}

std::vector<Encounter> dialogue(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month) {
    std::vector<Encounter> met;
    for (std::size_t t = 0; t < region.tables.size(); ++t) {
        const Table& table = region.tables[t];
        const Parameters& numbers = settings_at(scenario, table).numbers;
        const auto chances = meeting_chances(numbers.dialogue.meeting);
        const Mood mood{scarcity(table, numbers), accompaniment(table.levers), table.appropriation};
        const std::uint16_t here = table.territory >= 0 ? std::uint16_t{0xFFFF} : regional_seat;
        const Pairs pairs = present_ties(region, table, present);
        const Blocks draws = luck.blocks(Draw::meets, pairs.a, pairs.b, month);
        for (std::size_t n = 0; n < pairs.i.size(); ++n) {
            const int i = pairs.i[n], j = pairs.j[n];
            const int a = table.members[static_cast<std::size_t>(i)], b = table.members[static_cast<std::size_t>(j)];
            const auto shared = static_cast<unsigned>(present.filled[static_cast<std::size_t>(a)] & present.filled[static_cast<std::size_t>(b)] & here);
            if (open_unit(draws.first[n]) >= chances[static_cast<std::size_t>(__builtin_popcount(shared))]) continue;
            Encounter encounter{static_cast<std::int32_t>(t), i, j, a, b, table.ties.pair(i, j), {}, {}, {}, {}, false};
            take_stances(encounter, region, numbers, mood, draws.second[n], draws.third[n], draws.fourth[n]);
            met.push_back(encounter);
        }
    }
    return met;
}

void converse(Region& region, const Scenario& scenario, const std::vector<Encounter>& met, Month month) {
    for (const Encounter& encounter : met) {
        Table& table = region.tables[static_cast<std::size_t>(encounter.table)];
        const auto pair = static_cast<std::size_t>(encounter.pair);
        double& familiarity = table.ties.familiarity[pair];
        familiarity += settings_at(scenario, table).numbers.dialogue.familiarity * (1. - familiarity);
        table.ties.last_contact[pair] = static_cast<std::int16_t>(month);
        ++table.tally.encounters;
        if (!encounter.dispute || table.ties.disputed.has(encounter.i, encounter.j)) continue;
        table.ties.disputed.put(encounter.i, encounter.j, true);
        ++table.tally.disputes_opened;
    }
}

}  // namespace concertation
