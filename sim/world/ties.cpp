#include "world/ties.hpp"

namespace concertation {

Ties no_ties(int size) {
    Ties ties;
    ties.size = size;
    ties.tied = ties.disputed = ties.possible = ties.trusted = BitRows(size, size);
    const auto pairs = static_cast<std::size_t>(size * (size - 1) / 2);
    ties.trust.assign(static_cast<std::size_t>(size * size), 0.);
    ties.familiarity.assign(pairs, 0.);
    ties.last_contact.assign(pairs, never);
    ties.next_introduction.assign(pairs, never);
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < size; ++j) ties.possible.put(i, j, i != j);
    return ties;
}

void tie_pair(Ties& ties, const NewTie& tie, Month month, double trusted_threshold) {
    ties.tied.put(tie.i, tie.j, true);
    ties.tied.put(tie.j, tie.i, true);
    set_trust(ties, tie.i, tie.j, tie.trust_ij, trusted_threshold);
    set_trust(ties, tie.j, tie.i, tie.trust_ji, trusted_threshold);
    const auto pair = static_cast<std::size_t>(tie.i < tie.j ? ties.pair(tie.i, tie.j) : ties.pair(tie.j, tie.i));
    ties.familiarity[pair] = tie.familiarity;
    ties.last_contact[pair] = static_cast<std::int16_t>(month);
    ties.next_introduction[pair] = never;
}

void untie_pair(Ties& ties, int i, int j, std::int16_t next_introduction) {
    ties.tied.put(i, j, false);
    ties.tied.put(j, i, false);
    ties.disputed.put(i, j, false);
    set_trust(ties, i, j, 0., 0.);
    set_trust(ties, j, i, 0., 0.);
    const auto pair = static_cast<std::size_t>(ties.pair(i, j));
    ties.familiarity[pair] = 0.;
    ties.last_contact[pair] = never;
    ties.next_introduction[pair] = next_introduction;
}

}  // namespace concertation
