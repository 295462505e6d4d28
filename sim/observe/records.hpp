#pragma once
// What an outsider could count: the rows a replicate leaves. Nothing here is read back by the simulation.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/calendar.hpp"
#include "scenario/choices.hpp"
#include "world/tally.hpp"

namespace concertation {

enum class Dynamic : std::uint8_t { cooperation, cooperation_negotiated, conflictual, not_deployed };
inline constexpr int dynamic_count = 4;

/// One territory, one month. Counts are of the month; shares and means are of its end; money in cents of the month.
struct TerritoryMonth {
    std::int32_t territory = 0;  ///< row of Scenario::territories
    Month month = 0;
    std::int32_t encounters = 0, cooperate = 0, negotiate = 0, contest = 0;  ///< the last three: readings, two an encounter
    std::int32_t disputes_opened = 0, disputes_resolved = 0, disputes_open = 0;
    std::int32_t ties = 0, projects_running = 0, files = 0, funded = 0;
    std::int32_t seats = 0, filled = 0;            ///< of every sector
    std::array<float, sector_count> attendance{};  ///< share of the sector's seats filled this month, in [0, 1]; 0 if it has none
    double trust = 0, cross_trust = 0, support = 0, appropriation = 0, visibility = 0;  ///< means, in [0, 1]; cross: elected with others
    double days = 0;                                                                    ///< person-days given to meetings and paperwork
    double reached_women = 0, reached_men = 0;                                          ///< share of need served, in [0, 1]
    std::int64_t requested = 0, awarded = 0, spent = 0, partners = 0, duplicated = 0;   ///< cents
    DecisionOutcome decision = DecisionOutcome::none;
    Dynamic dynamic = Dynamic::not_deployed;  ///< over the moving window that ends this month
    bool facade = false;                      ///< cooperation far from need, or with citizens' seats empty
};

/// One region, one month: its regional table, and means over its territories.
struct RegionMonth {
    std::int32_t region = 0;
    Month month = 0;
    std::array<std::int32_t, dynamic_count> dynamics{};  ///< territories by dynamic
    std::int32_t encounters = 0, contest = 0;            ///< at the regional table
    double trust = 0, cross_trust = 0, support = 0, reached_women = 0, reached_men = 0;
    std::int64_t awarded = 0, spent = 0, partners = 0, pool = 0;  ///< cents
};

/// One axis in one region over the whole run: means over months and territories of the share of its need served, in [0, 1]; 0 where
/// there is none.
struct RegionAxis {
    std::int32_t region = 0, axis = 0;
    double reached_women = 0, reached_men = 0;
    std::int64_t awarded = 0;  ///< cents to projects on it
};

/// What ties the territories of one region to one another as the run ends: members of different territories at its regional table.
struct RegionNetwork {
    std::int32_t region = 0;
    std::int32_t ties = 0, components = 0;  ///< components: groups of territories that ties join
    double tied_share = 0, trust = 0;       ///< of the pairs that could be tied; mean of the ties, both ways; NaN where there is none
};

/// A decision of a table on the shares of its envelope.
struct DecisionRow {
    std::int32_t region = 0, territory = -1;  ///< territory -1: the regional table
    Month month = 0;
    DecisionOutcome outcome = DecisionOutcome::none;
    std::int32_t rounds = 0;
    double refusing = 0;       ///< share of members who refuse at the last round
    double far_from_need = 0;  ///< total variation between the shares and the need, in [0, 1]
    std::array<double, 8> shares{};
};

/// A project with a decision on its file; months are -1 where it did not come so far.
struct ProjectRow {
    std::int32_t region = 0, territory = -1, axis = 0;
    Sector promoter = Sector::community;
    Month proposed = 0, started = -1, ended = -1;
    bool eligible = false, funded = false, ended_well = false, with_gender_analysis = false;
    std::int64_t cost = 0, partners = 0;  ///< cents
};

/// What happened at a date: the row of Scenario::events, or -1 for a fixed election.
struct EventRow {
    Month month = 0;
    std::int32_t event = -1, region = 0;
};

/// Money of one territory, or of the regional table (territory -1), in cents: envelope + received = awarded + given + unspent + withdrawn.
struct LedgerRow {
    std::int32_t region = 0, territory = -1;
    std::int64_t envelope = 0, received = 0, awarded = 0, given = 0, unspent = 0, withdrawn = 0;
};

/// Which way an indicator is better, if any.
enum class Better : std::uint8_t { none, higher, lower };
struct Indicator {
    std::string_view name;  ///< key of its sentences in the catalogue: indicator.NAME
    std::string_view unit;  ///< share, months, dollars, days, ratio, count
    Better better;
};

/// What a territory came to over the run: its last dynamic and one value per indicator (NaN where undefined).
struct TerritoryOutcome {
    std::int32_t territory = 0;
    Dynamic dynamic = Dynamic::not_deployed;
    std::vector<double> indicators;  ///< in the order of indicators()
};

/// The indicators of an outcome, in their order.
std::span<const Indicator> indicators();

/// Everything one replicate leaves, in the order it is stored and hashed.
struct ReplicateRecord {
    int replicate = 0;
    std::vector<TerritoryOutcome> outcomes;  ///< by territory
    std::vector<RegionMonth> regions;        ///< by region, then month
    std::vector<RegionAxis> axes;            ///< by region, then axis
    std::vector<RegionNetwork> networks;     ///< by region
    std::vector<TerritoryMonth> months;      ///< by territory, then month
    std::vector<DecisionRow> decisions;      ///< by region, then as taken
    std::vector<ProjectRow> projects;        ///< by region, then as proposed
    std::vector<EventRow> events;
    std::vector<LedgerRow> ledgers;  ///< by region: its territories, then its regional table
};

}  // namespace concertation
