#include "world/levers_in_force.hpp"

#include <algorithm>

namespace concertation {

double womens_groups_share(const Table& table, const Actors& actors) {
    double seats = 0.;
    for (const int actor : table.members) seats += actors.womens_group[static_cast<std::size_t>(actor)];
    return table.members.empty() ? 0. : seats / static_cast<double>(table.members.size());
}

Levers levers_in_force(const Table& table, const Actors& actors, const Parameters& numbers, double paid) {
    Levers levers = table.offered;
    for (std::size_t k = 0; k < table.practices.size(); ++k) practised[k](levers) = table.practices[k];
    // The expertise of accompaniment is paid through its practice, which heads for what is paid.
    levers.accompaniment.allocation *= paid;
    levers.gender_analysis *= std::min(1., numbers.gender.unasked + numbers.gender.asked * womens_groups_share(table, actors));
    return levers;
}

Levers levers_paid_for(Levers offered, double paid) {
    offered.accompaniment.allocation *= paid;
    offered.accompaniment.expertise *= paid;
    return offered;
}

}  // namespace concertation
