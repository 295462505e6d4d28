#include "world/build_ties.hpp"

#include <algorithm>

#include "core/distributions.hpp"

namespace concertation {

namespace {

bool is_elected_with_other(Sector a, Sector b) { return (a == Sector::elected) != (b == Sector::elected); }

/// Mean of the trust two sectors start from.
double starting_trust(Sector a, Sector b, double history, const Parameters& numbers) {
    const auto& start = numbers.start;
    double mean = start.trust_base + start.trust_history * history;
    if (a == b) mean += start.trust_same_sector;
    if (is_elected_with_other(a, b)) mean -= start.trust_elected_other;
    return std::clamp(mean, .02, .98);
}

/// Chance that a pair of sectors is tied at the start.
double tie_chance(Sector a, Sector b, double meshing, bool regional, const Parameters& numbers) {
    const auto& start = numbers.start;
    const double chance = is_elected_with_other(a, b) ? start.tie_elected_base + start.tie_elected_meshing * meshing : start.tie_other;
    return regional ? chance * start.tie_regional : chance;
}

/// What a pair begins with when it is tied.
NewTie drawn_tie(int i, int j, double mean, double familiarity_rank, double history, EventDraws draws, const Parameters& numbers) {
    const auto& start = numbers.start;
    const double trust_ij = beta(draws, mean, start.trust_sum);
    const double trust_ji = beta(draws, mean, start.trust_sum);
    return {i, j, trust_ij, trust_ji, std::min(1., start.familiarity_base + start.familiarity_history * history * familiarity_rank)};
}

}  // namespace

void tie_members(Table& table, const Actors& actors, const Parameters& numbers, const MeshingStep& step, const Luck& luck, Month month) {
    const bool regional = table.territory < 0;
    for (int i = 0; i < table.ties.size; ++i) {
        const auto a = static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)]);
        for (int j = i + 1; j < table.ties.size; ++j) {
            if (!table.ties.possible.has(i, j) || table.ties.tied.has(i, j)) continue;
            const auto b = static_cast<std::size_t>(table.members[static_cast<std::size_t>(j)]);
            const Sector first = actors.sector[a], second = actors.sector[b];
            const Block block = luck.block(Draw::start_tie, actors.number[a], actors.number[b], 0);
            const double rank = open_unit(block[0]);
            if (rank >= tie_chance(first, second, step.to, regional, numbers)) continue;
            if (step.from && rank < tie_chance(first, second, *step.from, regional, numbers)) continue;
            tie_pair(table.ties,
                     drawn_tie(i, j, starting_trust(first, second, table.history, numbers), open_unit(block[1]), table.history,
                               EventDraws(luck, Draw::start_trust, actors.number[a], actors.number[b]), numbers),
                     month, numbers.trust.trusted);
        }
    }
}

void prepare_ties(Table& table, const Actors& actors) {
    const int size = static_cast<int>(table.members.size());
    table.ties = no_ties(size);
    if (table.territory >= 0) return;
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < size; ++j)
            if (actors.territory[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])] ==
                actors.territory[static_cast<std::size_t>(table.members[static_cast<std::size_t>(j)])])
                table.ties.possible.put(i, j, false);
}

}  // namespace concertation
