#pragma once
// Who meets whom, and the stance each side takes from its tension: an ordered logit (docs: model §5.3).

#include <algorithm>

#include "core/random.hpp"
#include "processes/attendance.hpp"
#include "processes/encounter.hpp"
#include "world/region.hpp"

namespace concertation {

/// What one side feels before it chooses a stance; shares and chances in [0, 1].
struct Side {
    double salience, power, trust, support;
};
/// What both sides share.
struct Between {
    double distance;  ///< total variation of their positions
    double familiarity, power_gap;
    bool disputed;
};
/// What the whole table shares.
struct Mood {
    double scarcity, accompaniment, appropriation;
};

/// Tension of one side, before noise.
inline double tension(const Side& side, const Between& between, const Mood& mood, const Parameters& numbers) {
    const auto& w = numbers.tension;
    const double distance = std::min(1., between.distance * (1. + w.unfamiliarity * (1. - between.familiarity)) *
                                             (w.appropriation_base - w.appropriation_slope * mood.appropriation));
    return w.z0 + w.position * side.salience * distance + w.scarcity * mood.scarcity +
           w.power * between.power_gap * (1. - .5 * mood.accompaniment) + w.dispute * (between.disputed ? 1. : 0.) - w.trust * side.trust -
           w.accompaniment * mood.accompaniment - w.support * side.support;
}

/// The stance whose noise has rank `u` in (0, 1), where `odds` = e^(tension / noise scale) and `ease` = e^(-width / noise scale):
/// tension + scale · logit(u) < 0 is u (1 + odds) < 1, and one exponential serves both thresholds.
inline Stance stance(double odds, double ease, double u) {
    if (u + u * odds < 1.) return Stance::cooperate;
    return u + u * odds * ease < 1. ? Stance::negotiate : Stance::contest;
}

/// Look: the encounters of the month at every table; readings equal stances until perceived.
std::vector<Encounter> dialogue(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month);

/// Touch: familiarity grows by contact (Pettigrew & Tropp 2006), contests open disputes.
void converse(Region& region, const Scenario& scenario, const std::vector<Encounter>& met, Month month);

}  // namespace concertation
