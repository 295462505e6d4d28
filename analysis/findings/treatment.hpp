#pragma once
// The scenarios that patterns hold against each other: the user's own, changed by settings and events any file could write.

#include <functional>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// One changed scenario. Two treatments of one name are the same.
struct Treatment {
    std::string name;                                                    ///< of its file when written out
    std::vector<std::string> settings;                                   ///< key=value, as for --set
    std::function<void(Scenario& scenario, std::uint32_t luck)> change;  ///< events, periods and places; may be empty
};

/// The scenario as it is.
Treatment unchanged();
/// Settings and nothing else.
Treatment with_settings(const std::string& name, const std::vector<std::string>& settings);
/// No envelope, no decision, no accompaniment, no regional table.
Treatment without_programme();
/// The last period ends a year before the run does.
Treatment money_ends_early();
/// Both dials of accompaniment at `level`.
Treatment accompanied(double level);
/// The same until half-way, then at `then`.
Treatment accompanied_until_half_way(double level, double then);
/// Ten years with money all along, accompanied at `level`; `gap`: without any of it from the fifth year to the end of the seventh.
Treatment accompanied_for_ten_years(double level, bool gap);
/// Ten years, money for the first five of them.
Treatment money_for_half_of_ten_years();
/// Trust falls by .1 everywhere, once, at a third of the run.
Treatment shock_of_trust();
/// Month in which that shock strikes.
Month month_of_shock(const Scenario& scenario);
/// Each territory under conditions of its own: a Latin hypercube over the winning conditions and the history, design number `design`.
Treatment conditions_of_every_kind(int design);

/// Mean of the winning conditions and the history of a territory, in [0, 1], as that hypercube sets them.
double conditions_index(const Scenario& scenario, int territory);

}  // namespace concertation
