#include "world/ties.hpp"

#include <algorithm>

namespace concertation {

Ties no_ties(int size) {
    Ties ties;
    ties.size = size;
    ties.tied = ties.possible = ties.trusted = BitRows(size, size);
    const auto members = static_cast<std::size_t>(size);
    const std::size_t pairs = size > 0 ? members * (members - 1) / 2 : 0;
    ties.trust.assign(members * members, 0.);
    ties.familiarity.assign(pairs, 0.);
    ties.last_contact.assign(pairs, 0);
    ties.next_turn.assign(pairs, never);
    ties.disputed.assign(pairs, 0);
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
}

void untie_pair(Ties& ties, int i, int j) {
    ties.tied.put(i, j, false);
    ties.tied.put(j, i, false);
    close_dispute(ties, i, j);
    set_trust(ties, i, j, 0., 0.);
    set_trust(ties, j, i, 0., 0.);
    ties.familiarity[static_cast<std::size_t>(ties.pair(i, j))] = 0.;
}

bool open_dispute(Ties& ties, int i, int j, Month month) {
    std::uint8_t& disputed = ties.disputed[static_cast<std::size_t>(ties.pair(i, j))];
    if (disputed != 0) return false;
    disputed = 1;
    ties.disputes.push_back({i, j, month});
    return true;
}

void close_dispute(Ties& ties, int i, int j) {
    std::uint8_t& disputed = ties.disputed[static_cast<std::size_t>(ties.pair(i, j))];
    if (disputed == 0) return;
    disputed = 0;
    ties.disputes.erase(
        std::find_if(ties.disputes.begin(), ties.disputes.end(), [&](const Dispute& open) { return open.i == i && open.j == j; }));
}

}  // namespace concertation
