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

/// What makes a conflictual dynamic read so: contests in exchanges, own votes blocked, or both.
enum class Reason : std::uint8_t { none, exchanges, blocked, both };

/// One territory, one month. Counts are of the month; shares and means are of its end; money in cents of the month.
struct TerritoryMonth {
    std::int32_t territory = 0;  ///< row of Scenario::territories
    Month month = 0;
    std::int32_t encounters = 0;
    std::int32_t cooperate = 0, negotiate = 0, contest = 0;                 ///< stances taken, two an encounter
    std::int32_t cooperate_read = 0, negotiate_read = 0, contest_read = 0;  ///< as the other read them
    std::int32_t disputes_opened = 0, disputes_resolved = 0, disputes_open = 0;
    std::int32_t ties = 0, projects_running = 0, files = 0, funded = 0;
    std::int32_t seats = 0, filled = 0;            ///< of every sector
    std::array<float, sector_count> attendance{};  ///< share of the sector's seats filled this month, in [0, 1]; 0 if it has none
    std::array<float, sector_count> trust_of{}, support_of{};  ///< means of the sector's members, in [0, 1]; 0 if it has none
    double trust = 0, cross_trust = 0, support = 0, appropriation = 0, visibility = 0;  ///< means, in [0, 1]; cross: elected with others
    double days = 0;                                                                    ///< person-days given to meetings and paperwork
    double days_left = 0;                                                               ///< mean person-days its members have left
    double without_days = 0;                    ///< share of its members who could not pay a seat, in [0, 1]
    double reached_women = 0, reached_men = 0;  ///< share of need served, in [0, 1]
    std::int64_t requested = 0, awarded = 0, spent = 0, partners = 0, duplicated = 0;  ///< cents
    DecisionOutcome decision = DecisionOutcome::none;
    bool own_vote = false;                    ///< the decision is the table's own
    double refusing = 0;                      ///< share of members who refused at its last round
    bool together = false;                    ///< all five practices have come to most of what is offered
    Dynamic dynamic = Dynamic::not_deployed;  ///< over the moving window that ends this month
    Reason reason = Reason::none;             ///< of a conflictual one
    bool facade = false;                      ///< cooperation in front only
};

/// One region, one month: its regional table, and means over its territories.
struct RegionMonth {
    std::int32_t region = 0;
    Month month = 0;
    std::array<std::int32_t, dynamic_count> dynamics{};  ///< territories by dynamic
    std::int32_t stances = 0, contests = 0;              ///< taken at the tables of its territories
    std::int32_t encounters = 0, contest = 0;            ///< at the regional table; contests taken there
    Dynamic regional_dynamic = Dynamic::not_deployed;    ///< of the regional table, which has a reading of its own
    std::int32_t ties_between = 0;                       ///< ties between territories
    double trust_between = 0;                            ///< their mean trust; 0 where there is none
    double trust = 0, cross_trust = 0, support = 0, attendance = 0, reached_women = 0, reached_men = 0;
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
    bool own_vote = false;  ///< taken by the table itself
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
    Reason reason = Reason::none;
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
