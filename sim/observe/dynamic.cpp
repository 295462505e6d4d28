#include "observe/dynamic.hpp"

#include <initializer_list>

namespace concertation {

namespace {

/// Share of the seat-months of some sectors that were filled; 1 where they have no seat.
double attendance_of(const WindowCounts& window, std::initializer_list<Sector> sectors) {
    double seats = 0., filled = 0.;
    for (const Sector sector : sectors) {
        seats += static_cast<double>(window.seats[static_cast<std::size_t>(sector)]);
        filled += static_cast<double>(window.filled[static_cast<std::size_t>(sector)]);
    }
    return seats > 0. ? filled / seats : 1.;
}

double member_years(const WindowCounts& window) {
    double seat_months = 0.;
    for (const std::int64_t seats : window.seats) seat_months += static_cast<double>(seats);
    return seat_months / 12.;
}

}  // namespace

double share_of_stances(const std::array<std::int64_t, 3>& stances, std::size_t kind) {
    const std::int64_t all = stances[0] + stances[1] + stances[2];
    return all > 0 ? static_cast<double>(stances[kind]) / static_cast<double>(all) : 0.;
}

double attendance(const WindowCounts& window) {
    double seats = 0., filled = 0.;
    for (std::size_t s = 0; s < sector_count; ++s) {
        seats += static_cast<double>(window.seats[s]);
        filled += static_cast<double>(window.filled[s]);
    }
    return seats > 0. ? filled / seats : 0.;
}

ReadDynamic dynamic_of(const WindowCounts& window, const Reading& thresholds) {
    // An encounter counts for both who meet.
    if (2. * static_cast<double>(window.encounters) < thresholds.encounters * member_years(window)) return {};
    const double contests = share_of_stances(window.taken, 2), cooperative = share_of_stances(window.taken, 0);
    const bool by_exchanges = contests >= thresholds.conflict;
    const bool mostly_blocked = static_cast<double>(window.own_blocked) > thresholds.impasse * static_cast<double>(window.own_votes);
    const bool by_votes = mostly_blocked && contests >= thresholds.contested;
    if (by_exchanges || by_votes)
        return {Dynamic::conflictual, by_exchanges && by_votes ? Reason::both : by_votes ? Reason::blocked : Reason::exchanges};
    if (attendance(window) < thresholds.attendance) return {};
    const bool cooperates = cooperative >= thresholds.cooperation && window.own_blocked == 0;
    return {cooperates ? Dynamic::cooperation : Dynamic::cooperation_negotiated, Reason::none};
}

bool is_facade(Dynamic dynamic, const WindowCounts& window, const Depth& depth, const Reading& thresholds) {
    if (dynamic != Dynamic::cooperation) return false;
    const double of_milieu = attendance_of(window, {Sector::community, Sector::citizen});
    const double of_others = attendance_of(window, {Sector::elected, Sector::social_development, Sector::institution});
    return depth.far_from_need > thresholds.facade_far || of_milieu < thresholds.facade_attendance * of_others ||
           depth.appropriation < thresholds.facade_appropriation;
}

}  // namespace concertation
