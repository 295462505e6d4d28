#pragma once
// What is true now in one region: its actors, tables, money and projects. Regions share nothing.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "scenario/scenario.hpp"
#include "world/actors.hpp"
#include "world/money.hpp"
#include "world/practices.hpp"
#include "world/tally.hpp"
#include "world/ties.hpp"

namespace concertation {

/// A call for projects, from the decision that opens it to its results.
struct OpenCall {
    Month files_due = 0, results = 0;
    Cents open = 0;          ///< money the call offers
    bool first = false;      ///< of its period
    bool late = false;       ///< held back once by a regional table in conflict
    std::vector<int> files;  ///< rows of Region::projects
};

/// Where a table stands in the programme.
struct Programme {
    int period = -1;           ///< row of Scenario::periods that runs; -1: none
    int calls = 0;             ///< calls opened this period
    Month next_decision = -1;  ///< -1: none is due
    std::optional<OpenCall> call;
    int deferrals = 0;                        ///< in a row, this period
    double money = 0;                         ///< yearly envelope of the period, as a multiple of the usual one
    Cents first_open = 0, first_awarded = 0;  ///< at the first call of the run; first_open 0 before it
    Month gap_until = -1;                     ///< no new call before; running projects keep `bridging` of their pace
    double bridging = 1;
};

/// A table: supralocal, one per territory, or regional. Its members' ties are its own.
struct Table {
    int territory = -1;                                ///< row of Scenario::territories; -1: the regional table
    int settings = 0;                                  ///< row of Scenario::settings
    std::vector<int> members;                          ///< rows of Region::actors, ascending
    Ties ties;                                         ///< among members, in their order
    Levers offered{};                                  ///< as the policy sets them
    Practices practices{};                             ///< what the milieu has put together of them
    Levers levers{};                                   ///< in force this month: as offered, as far as they are practised and paid
    double meshed = 0;                                 ///< highest practice of meshing whose ties have been made
    double scarcity = 0;                               ///< felt, in [0, 1]
    bool staffed = true;                               ///< false: its staff went with the mandatary, until a period opens
    Shares need{};                                     ///< how poverty is spread over the axes
    Shares own_priorities{};                           ///< what other programmes would put first if nothing were aligned
    Shares priorities{};                               ///< of the other programmes (z): from their own toward the need by alignment
    Shares agreed{};                                   ///< shares last decided (y)
    double history = .5;                               ///< of concertation, in [0, 1]
    double visibility = 0;                             ///< of poverty, in [0, 1]
    double appropriation = 0;                          ///< the milieu makes the programme its own, in [0, 1]
    double learning = 0;                               ///< in [0, 1]
    double population = 0;                             ///< persons
    double wished = 0, opened = 0;                     ///< dollars at the last call of the period: wished for, open; 0 before it
    std::array<Cents, most_shares> awarded_by_axis{};  ///< this period
    double climate = 0;                                ///< share of contests among stances taken, remembered over about a year, in [0, 1]
    Ledger ledger;
    Programme programme;
    Tally tally;
};

enum class ProjectState : std::uint8_t { proposed, recommended, refused, running, ended_well, ended_badly };

struct Project {
    int table = 0;  ///< row of Region::tables
    int axis = 0;
    int promoter = 0;        ///< row of Region::actors
    std::uint32_t file = 0;  ///< names the project in draws, with its promoter
    Cents cost = 0, spent = 0, partners = 0;
    bool eligible = false, with_gender_analysis = false;
    double score = 0;  ///< from real ballots, in [0, 1]; 0 where the model scores
    ProjectState state = ProjectState::proposed;
    Month proposed = 0, started = -1, ended = -1;
    double duration = 0, done = 0;  ///< months
};

struct Region {
    int index = 0;            ///< row of Scenario::regions
    int first_territory = 0;  ///< row of Scenario::territories of the first
    Approach approach;        ///< ways of doing, all drawn
    Actors actors;
    std::vector<Table> tables;  ///< one per territory in order, then the regional table if the scenario has one
    bool has_regional_table = true;
    Cents pool = 0;                 ///< given back by territories, not yet received by another
    std::vector<Project> projects;  ///< in the order proposed
    std::vector<int> running;       ///< rows of projects under way, ascending

    int territories() const { return static_cast<int>(tables.size()) - (has_regional_table ? 1 : 0); }
    /// The regional table; only if there is one.
    Table& regional() { return tables.back(); }
    const Table& regional() const { return tables.back(); }
};

/// The table an actor belongs to: its territory's, or the regional one.
inline const Table& home_table(const Region& region, int actor) {
    const int territory = region.actors.territory[static_cast<std::size_t>(actor)];
    return territory >= 0 ? region.tables[static_cast<std::size_t>(territory)] : region.regional();
}

/// The number that names a table in draws: its territory's, or its region's.
inline std::uint32_t table_number(const Region& region, const Scenario& scenario, const Table& table) {
    return table.territory >= 0 ? scenario.territories[static_cast<std::size_t>(table.territory)].number
                                : region_number(scenario.regions[static_cast<std::size_t>(region.index)]);
}

/// Share of the programme's support that is paid this month: 1 in a period, what bridges a gap, else 0.
inline double paid_share(const Table& table, Month month) {
    if (month < table.programme.gap_until) return table.programme.bridging;
    return table.programme.period >= 0 ? 1. : 0.;
}

/// Share of the accompaniment offered that is paid this month.
inline double accompaniment_paid(const Table& table, Month month) { return table.staffed ? paid_share(table, month) : 0.; }

/// Share of its pace that a project keeps this month: less where the money has a gap.
inline double pace(const Table& table, Month month) { return month < table.programme.gap_until ? table.programme.bridging : 1.; }

/// The numbers and rules that hold at a table.
inline const Settings& settings_at(const Scenario& scenario, const Table& table) {
    return scenario.settings[static_cast<std::size_t>(table.settings)];
}

}  // namespace concertation
