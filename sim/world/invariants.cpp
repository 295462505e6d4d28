#include "world/invariants.hpp"

#include <array>
#include <cmath>

#include "scenario/parameter_table.hpp"

namespace concertation {

namespace {

bool is_share(double value) { return value >= 0. && value <= 1.; }

bool is_on_simplex(const Shares& shares) {
    for (const double share : shares)
        if (!(share >= -1e-12)) return false;
    return std::fabs(total(shares) - 1.) <= 1e-9;
}

std::string broken_by_actors(const Actors& actors) {
    for (std::size_t i = 0; i < actors.number.size(); ++i) {
        if (!is_on_simplex(actors.position[i]) || !is_on_simplex(actors.mandate[i])) return "a position left the simplex";
        if (!is_share(actors.support[i]) || !is_share(actors.power[i]) || !is_share(actors.salience[i]) || !is_share(actors.expertise[i]))
            return "an attribute left [0, 1]";
        if (!(actors.resources[i] >= 0.) || !(actors.income[i] >= 0.)) return "an actor spent days it did not have";
    }
    return {};
}

template <class Numbers>
bool are_shares(const Numbers& numbers) {
    for (const double number : numbers)
        if (!is_share(number)) return false;
    return true;
}

std::string broken_by_levers(const Table& table) {
    for (const Levers* levers : {&table.offered, &table.levers}) {
        Parameters of{};
        of.levers = *levers;
        for (int row = 0; row < lever_count; ++row)
            if (!is_share(parameter_table()[static_cast<std::size_t>(row)].reach(of))) return "a lever left [0, 1]";
    }
    if (!are_shares(table.practices) || !is_share(table.meshed)) return "a practice left [0, 1]";
    return {};
}

std::string broken_by_programme(const Table& table) {
    if (!is_share(table.programme.bridging)) return "more than all is paid in a gap";
    if (!(table.programme.money >= 0.) || !(table.wished >= 0.) || !(table.opened >= 0.)) return "money is wished for or opened below 0";
    if (total(table.agreed) != 0. && !is_on_simplex(table.agreed)) return "an agreement left the simplex";
    return {};
}

std::string broken_by_ties(const Table& table) {
    const Ties& ties = table.ties;
    if (ties.size != static_cast<int>(table.members.size())) return "a block of ties is not as large as its table";
    for (int i = 0; i < ties.size; ++i)
        for (int j = 0; j < ties.size; ++j) {
            const bool tied = ties.tied.has(i, j);
            if (tied != ties.tied.has(j, i)) return "a tie has one end";
            if (tied && !ties.possible.has(i, j)) return "a tie joins two who share no table of the block";
            if (!is_share(ties.trust_of(i, j))) return "trust left [0, 1]";
            if (!tied && ties.trust_of(i, j) != 0.) return "a pair without a tie keeps trust";
        }
    for (const Dispute& dispute : ties.disputes)
        if (!ties.tied.has(dispute.i, dispute.j)) return "a dispute divides two who have no tie";
    for (const double familiarity : ties.familiarity)
        if (!is_share(familiarity)) return "familiarity left [0, 1]";
    return {};
}

std::string broken_by_money(const Region& region) {
    Cents given = 0, received = 0, awarded = 0, started = 0;
    for (const Table& table : region.tables) {
        if (table.ledger.unspent() < 0) return "a table awarded money it did not have";
        given += table.ledger.given;
        received += table.ledger.received;
        awarded += table.ledger.awarded;
    }
    for (const Project& project : region.projects) {
        if (project.spent > project.cost) return "a project spent more than its cost";
        if (!is_share(project.score) || !(project.duration >= 0.) || !(project.done >= 0.)) return "a project lasts less than no time";
        if (project.started >= 0) started += project.cost;
    }
    if (given != received + region.pool) return "the region's pool lost or made money";
    if (awarded != started) return "money awarded is not the cost of the projects started";
    return {};
}

}  // namespace

std::string broken_invariant(const Region& region) {
    if (std::string broken = broken_by_actors(region.actors); !broken.empty()) return broken;
    for (const Table& table : region.tables) {
        if (!are_shares(std::array{table.appropriation, table.visibility, table.learning, table.climate, table.history, table.scarcity}))
            return "a table's state left [0, 1]";
        if (!is_on_simplex(table.need) || !is_on_simplex(table.own_priorities) || !is_on_simplex(table.priorities))
            return "a need left the simplex";
        if (std::string broken = broken_by_levers(table); !broken.empty()) return broken;
        if (std::string broken = broken_by_programme(table); !broken.empty()) return broken;
        if (std::string broken = broken_by_ties(table); !broken.empty()) return broken;
    }
    return broken_by_money(region);
}

}  // namespace concertation
