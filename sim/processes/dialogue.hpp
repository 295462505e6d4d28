#pragma once
// Who meets whom, and the stance each side takes from its tension: an ordered logit (docs: model §5.3).

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
    double distance;      ///< total variation of their positions
    double familiarity, power_gap;
    bool disputed;
};
/// What the whole table shares.
struct Mood {
    double scarcity, accompaniment, appropriation;
};

/// Tension of one side, before noise.
double tension(const Side& side, const Between& between, const Mood& mood, const Parameters& numbers);

/// The stance at tension `z`, where `u` in (0, 1) is the rank of the logistic noise.
Stance stance(double z, double u, const Parameters& numbers);

/// Share of the demand that the last call could not serve, in [0, 1]; 0 without an envelope.
double scarcity(const Table& table, const Parameters& numbers);

/// Look: the encounters of the month at every table; readings equal stances until perceived.
std::vector<Encounter> dialogue(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck, Month month);

/// Touch: familiarity grows by contact (Pettigrew & Tropp 2006), contests open disputes.
void converse(Region& region, const Scenario& scenario, const std::vector<Encounter>& met, Month month);

}  // namespace concertation
