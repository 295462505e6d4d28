#include "world/build_ties.hpp"

#include <algorithm>

#include "core/beta_table.hpp"
#include "world/pair_turns.hpp"

namespace concertation {

namespace {

constexpr double least_trust = .01;  ///< nobody starts from none at all, nor from blind trust

bool is_elected_with_other(Sector a, Sector b) { return (a == Sector::elected) != (b == Sector::elected); }

/// Mean of the trust two sectors start from.
double starting_trust(Sector a, Sector b, double history, const Parameters& numbers) {
    const auto& start = numbers.start;
    double mean = start.trust_base + start.trust_history * history;
    if (a == b) mean += start.trust_same_sector;
    if (is_elected_with_other(a, b)) mean -= start.trust_elected_other;
    return std::clamp(mean, .02, .98);
}

/// Chance that a pair of sectors is tied, by the practice of meshing. Those of a regional table have met before: where their region has a
/// history of concertation, more of them are tied.
double tie_chance(Sector a, Sector b, double meshing, const Table& table, const Parameters& numbers) {
    const auto& start = numbers.start;
    const double local = is_elected_with_other(a, b) ? start.tie_elected_base + start.tie_elected_meshing * meshing : start.tie_other;
    return table.territory < 0 ? std::max(start.tie_regional_base + start.tie_regional_history * table.history, local) : local;
}

/// The three distributions of starting trust at a table: of strangers to each other's sector, of one sector, of officials with others.
struct StartingTrust {
    BetaTable others, same, elected_other;

    StartingTrust(double history, const Parameters& numbers) : StartingTrust(BetaSteps{}, history, numbers) {}
    StartingTrust(const BetaSteps& steps, double history, const Parameters& numbers)
        : others(steps, starting_trust(Sector::community, Sector::institution, history, numbers), numbers.start.trust_sum),
          same(steps, starting_trust(Sector::community, Sector::community, history, numbers), numbers.start.trust_sum),
          elected_other(steps, starting_trust(Sector::elected, Sector::community, history, numbers), numbers.start.trust_sum) {}

    const BetaTable& of(Sector a, Sector b) const { return a == b ? same : is_elected_with_other(a, b) ? elected_other : others; }
};

/// The possible pairs of a block in ascending order, as members and as the numbers that name them.
struct Pairs {
    std::vector<int> i, j;
    std::vector<std::uint32_t> a, b;
};

Pairs possible_pairs(const Table& table, const Actors& actors) {
    Pairs pairs;
    const auto number = [&](int member) {
        return actors.number[static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)])];
    };
    for (auto* members : {&pairs.i, &pairs.j}) members->reserve(table.ties.familiarity.size());
    for (auto* numbers : {&pairs.a, &pairs.b}) numbers->reserve(table.ties.familiarity.size());
    for (int i = 0; i < table.ties.size; ++i)
        for (int j = i + 1; j < table.ties.size; ++j) {
            if (!table.ties.possible.has(i, j)) continue;
            pairs.i.push_back(i);
            pairs.j.push_back(j);
            pairs.a.push_back(number(i));
            pairs.b.push_back(number(j));
        }
    return pairs;
}

}  // namespace

void tie_members(Table& table, const Actors& actors, const Parameters& numbers, const MeshingStep& step, const Luck& luck, Month month) {
    const StartingTrust trust(table.history, numbers);
    const Pairs pairs = possible_pairs(table, actors);
    // One block a pair: the rank that ties it, its familiarity, and what each trusts the other.
    const Blocks draws = luck.blocks(Draw::start_tie, pairs.a, pairs.b, 0);
    for (std::size_t n = 0; n < pairs.i.size(); ++n) {
        const int i = pairs.i[n], j = pairs.j[n];
        if (step.from && table.ties.tied.has(i, j)) continue;
        const Sector first = actors.sector[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])];
        const Sector second = actors.sector[static_cast<std::size_t>(table.members[static_cast<std::size_t>(j)])];
        const double rank = open_unit(draws.first[n]);
        if (rank >= tie_chance(first, second, step.to, table, numbers)) continue;
        if (step.from && rank < tie_chance(first, second, *step.from, table, numbers)) continue;
        const double familiarity =
            numbers.start.familiarity_base + numbers.start.familiarity_history * table.history * open_unit(draws.second[n]);
        const BetaTable& start = trust.of(first, second);
        const auto starting = [&](std::uint32_t word, int member) {
            const auto actor = static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)]);
            return std::clamp(start.quantile(open_unit(word)) + actors.propensity[actor], least_trust, 1. - least_trust);
        };
        table.ties.next_turn[static_cast<std::size_t>(table.ties.pair(i, j))] = forgetting_begins(month, numbers);
        tie_pair(table.ties, {i, j, starting(draws.third[n], i), starting(draws.fourth[n], j), std::min(1., familiarity)}, month,
                 numbers.trust.trusted);
    }
}

void prepare_ties(Table& table, const Actors& actors, const Parameters& numbers, const Luck& luck) {
    const int size = static_cast<int>(table.members.size());
    table.ties = no_ties(size);
    const auto territory = [&](int member) {
        return actors.territory[static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)])];
    };
    if (table.territory < 0)
        for (int i = 0; i < size; ++i)
            for (int j = 0; j < size; ++j)
                if (territory(i) == territory(j)) table.ties.possible.put(i, j, false);
    const Wait waiting = introduction_wait(numbers);
    const Pairs pairs = possible_pairs(table, actors);
    const Blocks draws = luck.blocks(Draw::pair_turn, pairs.a, pairs.b, 0);
    for (std::size_t n = 0; n < pairs.i.size(); ++n)
        table.ties.next_turn[static_cast<std::size_t>(table.ties.pair(pairs.i[n], pairs.j[n]))] = waiting.next(-1, draws.first[n]);
}

}  // namespace concertation
