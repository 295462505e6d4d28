#include "processes/renewal.hpp"

#include <algorithm>

#include "world/build_actors.hpp"
#include "world/introduction.hpp"

namespace concertation {

namespace {

/// What stays of trust and familiarity when `member` of a table is a newcomer.
void keep_part(Table& table, int member, double trust, double familiarity, double threshold) {
    Ties& ties = table.ties;
    for (int word = 0; word < ties.tied.words(); ++word)
        for_each_bit(ties.tied.row(member)[word], word * 64, [&](int other) {
            set_trust(ties, member, other, trust * ties.trust_of(member, other), threshold);
            set_trust(ties, other, member, trust * ties.trust_of(other, member), threshold);
            const int pair = member < other ? ties.pair(member, other) : ties.pair(other, member);
            ties.familiarity[static_cast<std::size_t>(pair)] *= familiarity;
            ties.disputed.put(std::min(member, other), std::max(member, other), false);
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

/// The pairs of one table whose month of introduction has come, each with its next month.
void introduce_at(std::vector<Introduction>& introduced, const Region& region, int row, const Parameters& numbers, const Attendance& present,
                  const Luck& luck, Month month) {
    const Table& table = region.tables[static_cast<std::size_t>(row)];
    const Ties& ties = table.ties;
    const auto now = static_cast<std::int16_t>(month);
    const std::size_t first = introduced.size();
    std::vector<std::uint32_t> a, b;
    for_each_pair_where(ties, ties.next_introduction, [now](std::int16_t next) { return next == now; }, [&](int i, int j) {
        introduced.push_back({row, {i, j, 0., 0., 0.}, never, false});
        a.push_back(number_of(table, region.actors, i));
        b.push_back(number_of(table, region.actors, j));
    });
    const Blocks draws = luck.blocks(Draw::new_tie, a, b, month + 1);
    const WaitingTime waiting(numbers);
    const auto comes = [&](int member) {
        return (present.filled[static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)])] & seats_that_count(table)) != 0;
    };
    for (std::size_t n = 0; n < a.size(); ++n) {
        Introduction& introduction = introduced[first + n];
        NewTie& tie = introduction.tie;
        introduction.next = waiting.next(month, draws.first[n]);
        const int partners = comes(tie.i) && comes(tie.j) ? shared_trusted(ties, tie.i, tie.j) : 0;
        if (partners == 0 || open_unit(draws.second[n]) * waiting.most() >= introduction_chance(numbers, partners)) continue;
        introduction.tied = true;
        tie.trust_ij = referred_trust(ties, tie.i, tie.j, numbers);
        tie.trust_ji = referred_trust(ties, tie.j, tie.i, numbers);
    }
}

/// Ties no one used for long may end.
void forget_at(Table& table, const Actors& actors, const Parameters& numbers, const Luck& luck, Month month) {
    const auto oldest = static_cast<std::int16_t>(month - static_cast<int>(numbers.renewal.unused_months));
    std::vector<int> i, j;
    std::vector<std::uint32_t> a, b;
    for_each_pair_where(table.ties, table.ties.last_contact, [oldest](std::int16_t last) { return last < oldest; }, [&](int first, int second) {
        i.push_back(first);
        j.push_back(second);
        a.push_back(number_of(table, actors, first));
        b.push_back(number_of(table, actors, second));
    });
    if (i.empty()) return;
    const Blocks draws = luck.blocks(Draw::forgets, a, b, month);
    const WaitingTime waiting(numbers);
    for (std::size_t n = 0; n < i.size(); ++n)
        if (open_unit(draws.first[n]) < numbers.renewal.forgetting) untie_pair(table.ties, i[n], j[n], waiting.next(month, draws.second[n]));
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
        const double yearly = renewal.turnover * (renewal.turnover_base - renewal.turnover_allocation * home.levers.accompaniment.allocation);
        if (open_unit(draws.first[i]) < yearly / 12.) seats.push_back(actor);
    }
    return seats;
}

std::vector<int> election(const Region& region, const std::vector<int>& territories, double share, bool prefets_only, const Luck& luck, Month month) {
    std::vector<int> seats;
    for (const int local : territories)
        for (const int actor : region.tables[static_cast<std::size_t>(local)].members) {
            const auto i = static_cast<std::size_t>(actor);
            if (region.actors.sector[i] != Sector::elected) continue;
            if (prefets_only && (region.actors.number[i] & 127u) != 0) continue;
            if (luck.uniform(Draw::election, region.actors.number[i], 0, month) < share) seats.push_back(actor);
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
        draw_person(actors, actor, settings, home.history, luck, month);
        actors.position[i] = actors.mandate[i];
        const bool elected = actors.sector[i] == Sector::elected;
        for (Table& table : region.tables) {
            const auto place = std::lower_bound(table.members.begin(), table.members.end(), actor);
            if (place == table.members.end() || *place != actor) continue;
            keep_part(table, static_cast<int>(place - table.members.begin()), elected ? renewal.official_trust : renewal.staff_trust,
                      elected ? 0. : renewal.staff_familiarity, settings.numbers.trust.trusted);
        }
    }
}

std::vector<Introduction> introductions(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month) {
    std::vector<Introduction> introduced;
    for (int row = 0; row < static_cast<int>(region.tables.size()); ++row)
        introduce_at(introduced, region, row, settings_at(scenario, region.tables[static_cast<std::size_t>(row)]).numbers, present, luck, month);
    return introduced;
}

void renew_ties(Region& region, const Scenario& scenario, const std::vector<Introduction>& introduced, const Luck& luck, Month month) {
    for (Table& table : region.tables) forget_at(table, region.actors, settings_at(scenario, table).numbers, luck, month);
    for (const Introduction& introduction : introduced) {
        Table& table = region.tables[static_cast<std::size_t>(introduction.table)];
        const NewTie& tie = introduction.tie;
        if (introduction.tied) tie_pair(table.ties, tie, month, settings_at(scenario, table).numbers.trust.trusted);
        else table.ties.next_introduction[static_cast<std::size_t>(table.ties.pair(tie.i, tie.j))] = introduction.next;
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
