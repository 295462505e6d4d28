#pragma once
// Who comes: income arrives, each seat costs its days, an actor that can pay and cares comes; some leave their chair empty.

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// Who comes this month, in the order of Region::actors.
struct Attendance {
    std::vector<std::uint16_t> filled;  ///< seats taken, as the bits of Actors::seats
    std::vector<double> resources;      ///< person-days left once income is in and seats are paid

    bool comes(int actor) const { return filled[static_cast<std::size_t>(actor)] != 0; }
    /// Whether both are at one of the tables in `counting` (bits of Actors::seats).
    bool share_a_table(int a, int b, unsigned counting) const {
        return (filled[static_cast<std::size_t>(a)] & filled[static_cast<std::size_t>(b)] & counting) != 0;
    }
};

/// Look: who comes this month, with the income that just arrived (docs: model §5.2).
Attendance attendance(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// Touch: days left, empty chairs begun and ended, days that reporting and disputes take.
void take_seats(Region& region, const Scenario& scenario, const Attendance& present);

/// What there is to decide about this month, from -1 (no money at all) to 1 (without limit); 0 at the usual envelope (incentives: Ansell &
/// Gash 2008; Douglas et al. 2020). Outside a programme the milieu's own agenda stands in for money.
double incentive(const Table& table, double own_agenda, Month month);

/// Person-days a month an actor gets: its income, more with accompaniment, less what evaluation asks of promoters.
double monthly_days(const Actors& actors, int actor, const Levers& levers, const Parameters& numbers);

/// The seats that count at a table: a supralocal pair may also meet at the other tables it shares.
inline std::uint16_t seats_that_count(const Table& table) { return table.territory >= 0 ? std::uint16_t{0xFFFF} : regional_seat; }

}  // namespace concertation
