#include "processes/attendance.hpp"

#include <algorithm>
#include <array>

#include "core/math.hpp"

namespace concertation {

namespace {

/// Resources once this month's income is in, under the cap.
double resources_with_income(const Actors& actors, int actor, const Levers& levers, const Parameters& numbers) {
    const auto i = static_cast<std::size_t>(actor);
    const double income = monthly_days(actors, actor, levers, numbers);
    const double cap = std::max(numbers.attendance.least_cap, numbers.attendance.cap_months * income);
    return std::min(cap, actors.resources[i] + income);
}

/// Days that disputes and reporting take each month, by actor; never more than it has.
void spend_on_process(Region& region, const Scenario& scenario) {
    Actors& actors = region.actors;
    const auto spend = [&](Table& table, int member, double days) {
        double& resources = actors.resources[static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)])];
        const double spent = std::min(resources, days);
        resources -= spent;
        table.tally.days += spent;
    };
    for (Table& table : region.tables) {
        const auto& days = settings_at(scenario, table).numbers.days;
        const double reporting = days.reporting * table.levers.transparency, mediation = days.dispute * table.levers.dispute_resolution;
        for (const Dispute& dispute : table.ties.disputes) {
            spend(table, dispute.i, mediation);
            spend(table, dispute.j, mediation);
        }
        if (table.territory < 0) continue;
        for (int i = 0; i < static_cast<int>(table.members.size()); ++i)
            if (actors.role[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])] == Role::convenor)
                spend(table, i, reporting);
    }
}

/// An actor of low support for long leaves its chair; it returns when its support does.
void begin_or_end_empty_chair(Actors& actors, std::size_t i, const Parameters& numbers) {
    if (actors.support[i] < numbers.attendance.leave_below) {
        if (actors.low_months[i] < 255) ++actors.low_months[i];
    } else {
        actors.low_months[i] = 0;
    }
    if (actors.away[i] == 0 && actors.low_months[i] >= numbers.attendance.leave_after) actors.away[i] = 1;
    if (actors.away[i] != 0 && actors.support[i] > numbers.attendance.return_above) actors.away[i] = 0;
}

/// The seats of an actor in the order it gives them its days. Those of its territory take turns: each month another comes first, so that
/// who sits at more tables than it can pay is missed at each of them (Bourque 2010: too many tables). The regional one comes last.
class SeatsInTurn {
public:
    SeatsInTurn(std::uint16_t seats, std::uint32_t turn) {
        for (int seat = 0; (seats >> seat) != 0; ++seat)
            if (((seats >> seat) & 1) != 0 && (1 << seat) != regional_seat) seats_[count_++] = seat;
        if (count_ > 1) std::rotate(seats_.begin(), seats_.begin() + turn % count_, seats_.begin() + count_);
        if ((seats & regional_seat) != 0) seats_[count_++] = 1;
    }
    const int* begin() const { return seats_.data(); }
    const int* end() const { return seats_.data() + count_; }

private:
    std::array<int, 16> seats_{};
    std::uint32_t count_ = 0;
};

}  // namespace

double incentive(const Table& table, double own_agenda, Month month) {
    const double paid = paid_share(table, month) * table.programme.money;
    const double money = table.programme.period >= 0 ? paid : std::max(own_agenda, paid);
    return 2. * money / (money + 1.) - 1.;
}

double monthly_days(const Actors& actors, int actor, const Levers& levers, const Parameters& numbers) {
    const auto i = static_cast<std::size_t>(actor);
    double days = actors.income[i];
    const Sector sector = actors.sector[i];
    if (sector == Sector::community || sector == Sector::citizen) days += numbers.start.income_allocation * levers.accompaniment.allocation;
    if (actors.promoter[i] != 0) days *= 1. - numbers.days.evaluation * levers.evaluation;
    return days;
}

Attendance attendance(const Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    const Actors& actors = region.actors;
    const std::size_t count = actors.number.size();
    Attendance present{std::vector<std::uint16_t>(count, 0), std::vector<double>(count)};
    const Blocks draws = luck.blocks(Draw::attends, actors.number, std::vector<std::uint32_t>(count, 0), month);
    // The chance is logistic(own + table's): 1 / (1 + e^-own e^-table's), one exponential an actor and one a table.
    std::vector<double> reluctance(count), of_table;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& weights = settings_at(scenario, home_table(region, static_cast<int>(i))).numbers.attendance;
        reluctance[i] = -weights.intercept - weights.support * actors.support[i];
    }
    exponentials(reluctance.data(), count);
    for (const Table& table : region.tables) {
        const auto& weights = settings_at(scenario, table).numbers.attendance;
        of_table.push_back(
            exponential(-weights.appropriation * (table.appropriation - .5) - weights.money * incentive(table, weights.own_agenda, month)));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const int actor = static_cast<int>(i);
        const Table& home = home_table(region, actor);
        const Parameters& numbers = settings_at(scenario, home).numbers;
        double& days = present.resources[i] = resources_with_income(actors, actor, home.levers, numbers);
        if (actors.away[i] != 0) continue;
        for (const int seat : SeatsInTurn(actors.seats[i], static_cast<std::uint32_t>(month) + actors.number[i])) {
            if (days < numbers.days.seat) break;
            const double odds = reluctance[i] * of_table[static_cast<std::size_t>(seat == 1 ? region.territories() : actors.territory[i])];
            const std::uint32_t word = seat == 0 ? draws.first[i]
                                       : seat == 1
                                           ? draws.second[i]
                                           : luck.block(Draw::attends, actors.number[i], static_cast<std::uint32_t>(seat), month)[0];
            const double u = open_unit(word);
            if (u + u * odds >= 1.) continue;
            days -= numbers.days.seat;
            present.filled[i] = static_cast<std::uint16_t>(present.filled[i] | (1 << seat));
        }
    }
    return present;
}

void take_seats(Region& region, const Scenario& scenario, const Attendance& present) {
    Actors& actors = region.actors;
    actors.resources = present.resources;
    for (std::size_t i = 0; i < actors.number.size(); ++i) {
        const auto sector = static_cast<std::size_t>(actors.sector[i]);
        const unsigned seats = actors.seats[i], filled = present.filled[i];
        if (actors.territory[i] >= 0) {
            Table& home = region.tables[static_cast<std::size_t>(actors.territory[i])];
            const Parameters& numbers = settings_at(scenario, home).numbers;
            begin_or_end_empty_chair(actors, i, numbers);
            ++home.tally.seats[sector];
            home.tally.filled[sector] += static_cast<std::int32_t>(filled & supralocal_seat);
            home.tally.days += numbers.days.seat * bit_count(filled & ~unsigned{regional_seat});
        }
        if ((seats & regional_seat) == 0) continue;
        Tally& regional = region.regional().tally;
        ++regional.seats[sector];
        regional.filled[sector] += (filled & regional_seat) != 0 ? 1 : 0;
        regional.days += (filled & regional_seat) != 0 ? settings_at(scenario, region.regional()).numbers.days.seat : 0.;
    }
    spend_on_process(region, scenario);
}

}  // namespace concertation
