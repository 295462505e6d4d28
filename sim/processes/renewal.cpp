#include "processes/renewal.hpp"

#include <algorithm>

#include "world/build_actors.hpp"

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

/// What the partners both trust think of `j`, mixed with what a stranger gets.
double referred_trust(const Ties& ties, const std::vector<std::uint64_t>& partners, int j, const Parameters& numbers) {
    double sum = 0.;
    int count = 0;
    for (std::size_t word = 0; word < partners.size(); ++word)
        for_each_bit(partners[word], static_cast<int>(word) * 64, [&](int k) {
            sum += ties.trust_of(k, j);
            ++count;
        });
    return numbers.renewal.new_tie_weight * (sum / count) + (1. - numbers.renewal.new_tie_weight) * numbers.trust.stranger;
}

void introduce_at(std::vector<Introduction>& introduced, const Region& region, int row, const Parameters& numbers, const Attendance& present,
                  const Luck& luck, Month month) {
    const Table& table = region.tables[static_cast<std::size_t>(row)];
    const Ties& ties = table.ties;
    const int size = ties.size, words = ties.tied.words();
    BitRows attending(1, size);
    const std::uint16_t here = table.territory >= 0 ? std::uint16_t{0xFFFF} : regional_seat;
    for (int i = 0; i < size; ++i)
        if ((present.filled[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])] & here) != 0) attending.put(0, i, true);
    std::vector<int> first, second, shared;
    std::vector<std::uint32_t> a, b;
    for (int i = 0; i < size; ++i) {
        if (!attending.has(0, i)) continue;
        for (int word = i >> 6; word < words; ++word) {
            std::uint64_t strangers = ties.possible.row(i)[word] & ~ties.tied.row(i)[word] & attending.row(0)[word];
            if (word == (i >> 6)) strangers &= bits_above(i & 63);
            for_each_bit(strangers, word * 64, [&](int j) {
                int partners = 0;
                for (int w = 0; w < words; ++w) partners += __builtin_popcountll(ties.trusted.row(i)[w] & ties.trusted.row(j)[w]);
                if (partners == 0) return;
                first.push_back(i);
                second.push_back(j);
                shared.push_back(partners);
                a.push_back(region.actors.number[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])]);
                b.push_back(region.actors.number[static_cast<std::size_t>(table.members[static_cast<std::size_t>(j)])]);
            });
        }
    }
    const Blocks draws = luck.blocks(Draw::new_tie, a, b, month);
    for (std::size_t n = 0; n < first.size(); ++n) {
        const double chance = numbers.renewal.new_tie * std::min(numbers.renewal.new_tie_partners, static_cast<double>(shared[n]));
        if (open_unit(draws.first[n]) >= chance) continue;
        const int i = first[n], j = second[n];
        std::vector<std::uint64_t> partners(static_cast<std::size_t>(words));
        for (int w = 0; w < words; ++w) partners[static_cast<std::size_t>(w)] = ties.trusted.row(i)[w] & ties.trusted.row(j)[w];
        introduced.push_back({row, {i, j, referred_trust(ties, partners, j, numbers), referred_trust(ties, partners, i, numbers), 0.}});
    }
}

/// Ties no one used for long may end.
void forget_at(Table& table, const Actors& actors, const Parameters& numbers, const Luck& luck, Month month) {
    const int oldest = month - static_cast<int>(numbers.renewal.unused_months);
    int unused = 0;
    for (const std::int16_t last : table.ties.last_contact) unused += last < oldest ? 1 : 0;
    if (unused == 0) return;
    std::vector<std::pair<int, int>> gone;
    for_each_tie(table.ties, [&](int i, int j) {
        if (table.ties.last_contact[static_cast<std::size_t>(table.ties.pair(i, j))] >= oldest) return;
        const std::uint32_t a = actors.number[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])];
        const std::uint32_t b = actors.number[static_cast<std::size_t>(table.members[static_cast<std::size_t>(j)])];
        if (luck.uniform(Draw::forgets, a, b, month) < numbers.renewal.forgetting) gone.emplace_back(i, j);
    });
    for (const auto& [i, j] : gone) untie_pair(table.ties, i, j);
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
        tie_pair(table.ties, introduction.tie, month, settings_at(scenario, table).numbers.trust.trusted);
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
