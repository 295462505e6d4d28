#include "processes/renewal.hpp"

#include <algorithm>

#include "core/coins.hpp"
#include "processes/trust.hpp"
#include "world/build_actors.hpp"
#include "world/pair_turns.hpp"

namespace concertation {

namespace {

/// What stays of a seat's trust and familiarity when another takes it.
struct Kept {
    double trust, familiarity;
};

/// The ties of a newcomer: it keeps a part of the seat's trust, and the rest is a stranger's to strangers, on both sides.
void meet_newcomer(Table& table, const Actors& actors, int member, const Kept& kept, const Parameters& numbers) {
    Ties& ties = table.ties;
    const auto taken_over = [&](int from, int to) {
        const double stranger =
            trust_in_strangers(actors.propensity[static_cast<std::size_t>(table.members[static_cast<std::size_t>(from)])], numbers);
        set_trust(ties, from, to, kept.trust * ties.trust_of(from, to) + (1. - kept.trust) * stranger, numbers.trust.trusted);
    };
    for (int word = 0; word < ties.tied.words(); ++word)
        for_each_bit(ties.tied.row(member)[word], word * 64, [&](int other) {
            taken_over(member, other);
            taken_over(other, member);
            const int pair = member < other ? ties.pair(member, other) : ties.pair(other, member);
            ties.familiarity[static_cast<std::size_t>(pair)] *= kept.familiarity;
            close_dispute(ties, std::min(member, other), std::max(member, other));
        });
}

/// What the partners that `i` and `j` both trust think of `j`, mixed with what a stranger gets.
double referred_trust(const Ties& ties, int i, int j, const Parameters& numbers) {
    double sum = 0.;
    int count = 0;
    for (int word = 0; word < ties.trusted.words(); ++word)
        for_each_bit(ties.trusted.row(i)[word] & ties.trusted.row(j)[word], word * 64, [&](int k) {
            sum += ties.trust_of(k, j);
            ++count;
        });
    return numbers.renewal.new_tie_weight * (sum / count) + (1. - numbers.renewal.new_tie_weight) * numbers.trust.stranger;
}

int shared_trusted(const Ties& ties, int i, int j) {
    int partners = 0;
    for (int word = 0; word < ties.trusted.words(); ++word) partners += bit_count(ties.trusted.row(i)[word] & ties.trusted.row(j)[word]);
    return partners;
}

std::uint32_t number_of(const Table& table, const Actors& actors, int member) {
    return actors.number[static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)])];
}

/// The pairs of one table whose month has come, and the draws of their turns. The memory serves table after table.
struct DuePairs {
    std::vector<std::pair<int, int>> pairs;
    std::vector<std::uint32_t> a, b;
    Blocks draws;
};

void list_due_pairs(DuePairs& due, const Table& table, const Actors& actors, const Luck& luck, Month month) {
    due.pairs.clear();
    due.a.clear();
    due.b.clear();
    for_each_due_pair(table.ties, month, [&](int i, int j) {
        due.pairs.emplace_back(i, j);
        due.a.push_back(number_of(table, actors, i));
        due.b.push_back(number_of(table, actors, j));
    });
    due.draws = luck.blocks(Draw::pair_turn, due.a, due.b, month + 1, std::move(due.draws));
}

/// What the month brings to each pair of one table.
void turn_pairs_at(std::vector<PairTurn>& turns, const Region& region, int row, const DuePairs& due, const Parameters& numbers,
                   const Attendance& present, Month month) {
    const Table& table = region.tables[static_cast<std::size_t>(row)];
    const Ties& ties = table.ties;
    const Wait introduction = introduction_wait(numbers), forgetting(numbers.renewal.forgetting);
    const Month fresh = month - static_cast<int>(numbers.renewal.unused_months);
    const auto comes = [&](int member) {
        return (present.filled[static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)])] & seats_that_count(table)) != 0;
    };
    for (std::size_t n = 0; n < due.pairs.size(); ++n) {
        const auto [i, j] = due.pairs[n];
        PairTurn turn{row, PairTurn::waits, {i, j, 0., 0., 0.}, never};
        if (ties.tied.has(i, j)) {
            // The first turn after a contact begins the wait; the next one ends the tie, unless a contact came between.
            const bool begins = ties.last_contact[static_cast<std::size_t>(ties.pair(i, j))] == fresh - 1;
            turn.what = begins && open_unit(due.draws.second[n]) >= numbers.renewal.forgetting ? PairTurn::waits : PairTurn::forgotten;
            turn.next =
                turn.what == PairTurn::waits ? forgetting.next(month, due.draws.first[n]) : introduction.next(month, due.draws.first[n]);
        } else {
            turn.next = introduction.next(month, due.draws.first[n]);
            const int partners = comes(i) && comes(j) ? shared_trusted(ties, i, j) : 0;
            if (partners > 0 && open_unit(due.draws.second[n]) * introduction.chance() < introduction_chance(numbers, partners)) {
                turn.what = PairTurn::introduced;
                turn.tie.trust_ij = referred_trust(ties, i, j, numbers);
                turn.tie.trust_ji = referred_trust(ties, j, i, numbers);
                turn.next = forgetting_begins(month, numbers);
            }
        }
        turns.push_back(turn);
    }
}

}  // namespace

std::vector<int> turnover(const Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    const Actors& actors = region.actors;
    const Blocks draws = luck.blocks(Draw::turnover, actors.number, std::vector<std::uint32_t>(actors.number.size(), 0), month);
    std::vector<int> seats;
    for (int actor = 0; actor < actors.count(); ++actor) {
        const auto i = static_cast<std::size_t>(actor);
        if (actors.sector[i] == Sector::elected) continue;
        const Table& home = home_table(region, actor);
        const auto& renewal = settings_at(scenario, home).numbers.renewal;
        const double yearly =
            renewal.turnover * (renewal.turnover_base - renewal.turnover_allocation * home.levers.accompaniment.allocation);
        if (open_unit(draws.first[i]) < yearly / 12.) seats.push_back(actor);
    }
    return seats;
}

std::vector<int> election(const Region& region, const Scenario& scenario, const Vote& vote, const Luck& luck, Month month) {
    std::vector<int> seats;
    for (const int local : vote.territories) {
        const Table& table = region.tables[static_cast<std::size_t>(local)];
        const bool has_prefet = !scenario.territories[static_cast<std::size_t>(table.territory)].equivalent;
        for (const int actor : table.members) {
            const auto i = static_cast<std::size_t>(actor);
            if (region.actors.sector[i] != Sector::elected) continue;
            const bool is_prefet = has_prefet && (region.actors.number[i] & 127u) == 0;
            if (vote.prefets_only && !is_prefet) continue;
            EventDraws draws(luck, Draw::election, region.actors.number[i], 0, month);
            if (heads(draws, vote.share)) seats.push_back(actor);
        }
    }
    return seats;
}

void welcome(Region& region, const Scenario& scenario, const std::vector<int>& seats, const Luck& luck, Month month) {
    Actors& actors = region.actors;
    for (const int actor : seats) {
        const auto i = static_cast<std::size_t>(actor);
        const Table& home = home_table(region, actor);
        const Settings& settings = settings_at(scenario, home);
        const auto& renewal = settings.numbers.renewal;
        draw_person(actors, actor, settings, home.history, luck, {month, true});
        actors.position[i] = actors.mandate[i];
        const Kept kept =
            actors.sector[i] == Sector::elected ? Kept{renewal.official_trust, 0.} : Kept{renewal.staff_trust, renewal.staff_familiarity};
        if (actors.role[i] == Role::convenor)
            region.tables[static_cast<std::size_t>(actors.territory[i])].practices[accompaniment_practice] *=
                1. - settings.numbers.practices.convenor_takes;
        for (Table& table : region.tables) {
            const auto place = std::lower_bound(table.members.begin(), table.members.end(), actor);
            if (place == table.members.end() || *place != actor) continue;
            meet_newcomer(table, actors, static_cast<int>(place - table.members.begin()), kept, settings.numbers);
        }
    }
}

std::vector<PairTurn> pair_turns(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month) {
    std::vector<PairTurn> turns;
    turns.reserve(2 * region.actors.number.size());
    DuePairs due;
    for (int row = 0; row < static_cast<int>(region.tables.size()); ++row) {
        const Table& table = region.tables[static_cast<std::size_t>(row)];
        list_due_pairs(due, table, region.actors, luck, month);
        turn_pairs_at(turns, region, row, due, settings_at(scenario, table).numbers, present, month);
    }
    return turns;
}

void renew_ties(Region& region, const Scenario& scenario, const std::vector<PairTurn>& turns, Month month) {
    for (const PairTurn& turn : turns) {
        Table& table = region.tables[static_cast<std::size_t>(turn.table)];
        table.ties.next_turn[static_cast<std::size_t>(table.ties.pair(turn.tie.i, turn.tie.j))] = turn.next;
        switch (turn.what) {
            case PairTurn::waits:
                break;
            case PairTurn::introduced:
                tie_pair(table.ties, turn.tie, month, settings_at(scenario, table).numbers.trust.trusted);
                break;
            case PairTurn::forgotten:
                untie_pair(table.ties, turn.tie.i, turn.tie.j);
                break;
        }
    }
}

void move_visibility(Region& region, const Scenario& scenario) {
    for (Table& table : region.tables) {
        const auto& renewal = settings_at(scenario, table).numbers.renewal;
        const double gain = std::min(1., renewal.visibility_gain * dollars(table.tally.spent) / 1e5);
        table.visibility += gain * (1. - table.visibility) - renewal.visibility_loss * table.visibility;
    }
}

}  // namespace concertation
