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
};

/// Look: who comes this month, with the income that just arrived (docs: model §5.2).
Attendance attendance(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// Touch: days left, empty chairs begun and ended, days that reporting and disputes take.
void take_seats(Region& region, const Scenario& scenario, const Attendance& present);

/// Person-days a month an actor gets: its income, more with accompaniment, less what evaluation asks of promoters.
double monthly_days(const Actors& actors, int actor, const Levers& levers, const Parameters& numbers);

/// The seats that count at a table: a supralocal pair may also meet at the other tables it shares.
inline std::uint16_t seats_that_count(const Table& table) { return table.territory >= 0 ? std::uint16_t{0xFFFF} : regional_seat; }

/// The table an actor belongs to: its territory's, or the regional one.
inline const Table& home_table(const Region& region, int actor) {
    const int territory = region.actors.territory[static_cast<std::size_t>(actor)];
    return territory >= 0 ? region.tables[static_cast<std::size_t>(territory)] : region.regional();
}

}  // namespace concertation
