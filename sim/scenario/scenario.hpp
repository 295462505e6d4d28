#pragma once
// What the user asked for, read and checked: plain structs, no text of the file left to interpret.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/calendar.hpp"
#include "scenario/choices.hpp"
#include "scenario/parameters.hpp"

namespace concertation {

/// A sentence in both languages; either may be empty.
struct Text {
    std::string fr, en;
};

struct Axis {
    std::string key;  ///< unique, lower case, such as "housing"
    Text title;
    double women_share;  ///< share of the axis' need borne by women, in [0, 1]
};
inline constexpr int most_axes = 8;

/// The numbers and rules that hold at one place once every scope is applied.
struct Settings {
    Parameters numbers;
    Choices choices;
};

struct RegionSpec {
    std::string name;          ///< real name, shown only with names: real
    std::string neutral_name;  ///< such as "B"; the product writes "Région B"
    int settings = 0;          ///< row of Scenario::settings that holds at its regional table
    std::uint32_t number = 0;  ///< names the region in draws: from its name, see number_places
};

struct TerritorySpec {
    std::string name;                      ///< real name, shown only with names: real
    std::string neutral_name;              ///< such as "B-03"
    int region = 0;                        ///< row of Scenario::regions
    int population = 0;                    ///< persons
    int municipalities = 1;                ///< each has a mayor
    bool equivalent = false;               ///< equivalent territory: mayors, no préfet
    double deprivation = 0;                ///< relative score, higher is more deprived; no unit
    std::optional<double> history;         ///< history of concertation in [0, 1]; drawn when absent
    std::optional<std::int64_t> envelope;  ///< cents a year, before the regional share; from the formula when absent
    int settings = 0;                      ///< row of Scenario::settings
    std::uint32_t number = 0;              ///< names the territory in draws: from its name, see number_places
};

/// A plan with money: from its first month to its last, both included.
struct Period {
    Text title;
    Month first = 0, last = 0;
};

/// Which places an event touches: rows of Scenario::regions and Scenario::territories, ascending.
struct Scope {
    std::vector<int> regions, territories;
};

/// A lever set to `value`, or multiplied by it and kept in [0, 1].
struct LeverChange {
    int lever;  ///< index of the double in Levers
    double value;
    bool multiply = false;
};
struct LeversChange {
    std::vector<LeverChange> changes;
};
struct Election {
    double share;
};  ///< share of officials replaced, in [0, 1]
struct AbolishMandatary {
    Mandatary replace_by;
};  ///< civil-society seats and staff at the regional table go
struct EnvelopeCut {
    double share;
};  ///< share of the money not yet awarded that is taken back, in [0, 1]
struct FundingGap {
    Month until;
    double bridging;
};  ///< no new call before `until`; running projects keep `bridging` of their pace
struct StaffLoss {
    double share;
};  ///< share of non-elected seats that change hands, in [0, 1]
struct TrustShock {
    double change;
};  ///< added to every trust, kept in [0, 1]

struct Event {
    Month month = 0;
    Text title;
    Scope scope;
    std::variant<LeversChange, Election, AbolishMandatary, EnvelopeCut, FundingGap, StaffLoss, TrustShock> what;
};

enum class Names : std::uint8_t { neutral, real };

struct Scenario {
    Text title, question;
    Date start;
    int months = 60;
    Names names = Names::neutral;
    std::uint64_t seed = 1;
    int replicates = 100;
    int detailed = 20;  ///< replicates whose months are stored in detail
    std::vector<Axis> axes;
    std::vector<RegionSpec> regions;         ///< in the order territories name them
    std::vector<TerritorySpec> territories;  ///< those of a region stand together
    std::vector<Period> periods;             ///< ascending, apart; none: no programme
    std::vector<Event> events;               ///< by month, then in the order written
    std::vector<Settings> settings;          ///< row 0: the whole scenario's
    std::vector<double> scores;              ///< that real ballots gave to projects, in [0, 1]; none: files are scored by the model
};

}  // namespace concertation
