#include "processes/dialogue.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "core/math.hpp"
#include "world/pair_turns.hpp"

namespace concertation {

namespace {

constexpr int most_shared_tables = 10;

/// Chance that a pair meets by the number of tables both sit at this month, 1 - (1 - a)^m, as the limit of a drawn word.
std::array<std::uint64_t, most_shared_tables + 1> meeting_limits(double meeting) {
    std::array<std::uint64_t, most_shared_tables + 1> limits{};
    double missed = 1.;
    for (std::uint64_t& limit : limits) {
        limit = limit_of(1. - missed);
        missed *= 1. - meeting;
    }
    return limits;
}

/// The ties of one table whose two ends are at a table they share, in ascending order, with the numbers that name them in draws. The
/// memory serves table after table and is not cleared.
struct Pairs {
    explicit Pairs(std::size_t most)
        : i(new std::int32_t[most]),
          j(new std::int32_t[most]),
          a(new std::uint32_t[most]),
          b(new std::uint32_t[most]),
          likely(new std::uint32_t[most + 1]) {}

    std::unique_ptr<std::int32_t[]> i, j;
    std::unique_ptr<std::uint32_t[]> a, b;
    std::unique_ptr<std::uint32_t[]> likely;  ///< places of those who might meet
};

/// The most pairs a table of the region could hold.
std::size_t most_pairs(const Region& region) {
    std::size_t most = 0;
    for (const Table& table : region.tables) most = std::max(most, table.ties.familiarity.size());
    return most;
}

/// Who of a table is there this month.
using Present = BitSet<most_members>;

/// Lists them and returns how many.
std::size_t list_present_ties(Pairs& pairs, const Table& table, const std::vector<std::uint32_t>& numbers, const Present& here) {
    std::int32_t *const i_out = pairs.i.get(), *const j_out = pairs.j.get();
    std::uint32_t *const a_out = pairs.a.get(), *const b_out = pairs.b.get();
    std::size_t count = 0;
    const int words = table.ties.tied.words();
    for (int i = 0; i < table.ties.size; ++i) {
        if (!here.has(i)) continue;
        const std::uint64_t* row = table.ties.tied.row(i);
        for (int word = i >> 6; word < words; ++word) {
            std::uint64_t partners = row[word] & here.word(word);
            if (word == (i >> 6)) partners &= bits_above(i & 63);
            for (; partners != 0; partners &= partners - 1) {
                const int j = word * 64 + __builtin_ctzll(partners);
                i_out[count] = i;
                j_out[count] = j;
                a_out[count] = numbers[static_cast<std::size_t>(i)];
                b_out[count++] = numbers[static_cast<std::size_t>(j)];
            }
        }
    }
    return count;
}

/// What an encounter draws besides meeting: the ranks of both noises and of a dispute.
struct Ranks {
    std::uint32_t i, j, dispute;
};

/// The encounters of the month, stances still to come.
struct Meetings {
    std::vector<Encounter> met;
    std::vector<Ranks> ranks;
};

Meetings meetings(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month) {
    Meetings all;
    all.met.reserve(region.actors.number.size() * 2);
    all.ranks.reserve(region.actors.number.size() * 2);
    Pairs pairs(most_pairs(region));
    Blocks draws;
    std::vector<std::uint32_t> numbers;
    std::vector<std::uint16_t> filled;
    for (std::size_t t = 0; t < region.tables.size(); ++t) {
        const Table& table = region.tables[t];
        const std::uint16_t counting = seats_that_count(table);
        Present here;
        std::uint64_t anywhere = 0;
        numbers.resize(table.members.size());
        filled.resize(table.members.size());
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const auto actor = static_cast<std::size_t>(table.members[i]);
            numbers[i] = region.actors.number[actor];
            filled[i] = present.filled[actor] & counting;
            here.put(static_cast<int>(i), filled[i] != 0);
            anywhere |= filled[i];
        }
        const std::size_t listed = list_present_ties(pairs, table, numbers, here);
        draws = luck.blocks(Draw::meets, {pairs.a.get(), listed}, {pairs.b.get(), listed}, month, std::move(draws));
        const auto limits = meeting_limits(settings_at(scenario, table).numbers.dialogue.meeting);
        const std::uint64_t most = limits[static_cast<std::size_t>(bit_count(anywhere))];
        // Those who might meet are first picked without branching: most do not, and a processor cannot guess which.
        std::size_t likely = 0;
        for (std::size_t n = 0; n < listed; ++n) {
            pairs.likely[likely] = static_cast<std::uint32_t>(n);
            likely += draws.first[n] < most ? 1u : 0u;
        }
        for (std::size_t at = 0; at < likely; ++at) {
            const std::size_t n = pairs.likely[at];
            const int i = pairs.i[n], j = pairs.j[n];
            const unsigned shared = filled[static_cast<std::size_t>(i)] & unsigned{filled[static_cast<std::size_t>(j)]};
            if (draws.first[n] >= limits[1] && draws.first[n] >= limits[static_cast<std::size_t>(bit_count(shared))]) continue;
            if (shared == 0) continue;
            all.met.push_back({static_cast<std::int32_t>(t),
                               i,
                               j,
                               table.members[static_cast<std::size_t>(i)],
                               table.members[static_cast<std::size_t>(j)],
                               table.ties.pair(i, j),
                               {},
                               {},
                               {},
                               {},
                               false});
            all.ranks.push_back({draws.second[n], draws.third[n], draws.fourth[n]});
        }
    }
    return all;
}

/// What a table lends to the tensions of its members this month.
struct TableMood {
    const Parameters* numbers;
    Mood mood;
    double alarm;      ///< salience that visible poverty adds for officials
    double sharpness;  ///< 1 / noise scale
    double ease;       ///< e^(-width / noise scale)
};

std::vector<TableMood> moods(const Region& region, const Scenario& scenario) {
    std::vector<TableMood> all;
    for (const Table& table : region.tables) {
        const Parameters& numbers = settings_at(scenario, table).numbers;
        const double sharpness = 1. / numbers.tension.noise;
        all.push_back({&numbers,
                       {table.scarcity, accompaniment(table.levers), table.appropriation},
                       numbers.renewal.visibility_salience * table.visibility,
                       sharpness,
                       exponential(-numbers.tension.negotiation_width * sharpness)});
    }
    return all;
}

/// e^(tension / noise scale) of both sides of each encounter, the sides one after the other.
std::vector<double> odds_of_hostility(const Region& region, const std::vector<TableMood>& moods, const std::vector<Encounter>& met) {
    const Actors& actors = region.actors;
    std::vector<double> odds(2 * met.size());
    for (std::size_t n = 0; n < met.size(); ++n) {
        const Encounter& encounter = met[n];
        const TableMood& here = moods[static_cast<std::size_t>(encounter.table)];
        const Ties& ties = region.tables[static_cast<std::size_t>(encounter.table)].ties;
        const auto a = static_cast<std::size_t>(encounter.a), b = static_cast<std::size_t>(encounter.b);
        const Between between{total_variation(actors.position[a], actors.position[b]),
                              ties.familiarity[static_cast<std::size_t>(encounter.pair)], std::fabs(actors.power[a] - actors.power[b]),
                              ties.disputed[static_cast<std::size_t>(encounter.pair)] != 0};
        const auto salience = [&](std::size_t actor) {
            return actors.sector[actor] == Sector::elected ? std::min(1., actors.salience[actor] + here.alarm) : actors.salience[actor];
        };
        const Side first{salience(a), actors.power[a], ties.trust_of(encounter.i, encounter.j), actors.support[a]};
        const Side second{salience(b), actors.power[b], ties.trust_of(encounter.j, encounter.i), actors.support[b]};
        odds[2 * n] = here.sharpness * tension(first, between, here.mood, *here.numbers);
        odds[2 * n + 1] = here.sharpness * tension(second, between, here.mood, *here.numbers);
    }
    exponentials(odds.data(), odds.size());
    return odds;
}

}  // namespace

std::vector<Encounter> dialogue(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month) {
    auto [met, ranks] = meetings(region, scenario, present, luck, month);
    const std::vector<TableMood> mood = moods(region, scenario);
    const std::vector<double> odds = odds_of_hostility(region, mood, met);
    for (std::size_t n = 0; n < met.size(); ++n) {
        Encounter& encounter = met[n];
        const TableMood& here = mood[static_cast<std::size_t>(encounter.table)];
        encounter.stance_i = encounter.read_of_i = stance(odds[2 * n], here.ease, open_unit(ranks[n].i));
        encounter.stance_j = encounter.read_of_j = stance(odds[2 * n + 1], here.ease, open_unit(ranks[n].j));
        const bool contested = encounter.stance_i == Stance::contest || encounter.stance_j == Stance::contest;
        encounter.dispute = contested && open_unit(ranks[n].dispute) < here.numbers->dialogue.dispute_chance;
    }
    return met;
}

void converse(Region& region, const Scenario& scenario, const std::vector<Encounter>& met, Month month) {
    for (const Encounter& encounter : met) {
        Table& table = region.tables[static_cast<std::size_t>(encounter.table)];
        const Parameters& numbers = settings_at(scenario, table).numbers;
        const auto pair = static_cast<std::size_t>(encounter.pair);
        double& familiarity = table.ties.familiarity[pair];
        familiarity += numbers.dialogue.familiarity * (1. - familiarity);
        table.ties.last_contact[pair] = static_cast<std::int16_t>(month);
        table.ties.next_turn[pair] = forgetting_begins(month, numbers);
        ++table.tally.encounters;
        ++table.tally.taken[static_cast<std::size_t>(encounter.stance_i)];
        ++table.tally.taken[static_cast<std::size_t>(encounter.stance_j)];
        if (encounter.dispute && open_dispute(table.ties, encounter.i, encounter.j, month)) ++table.tally.disputes_opened;
    }
}

}  // namespace concertation
