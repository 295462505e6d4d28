#pragma once
// The groups of territories that a comparison looks at: all, each region, and territories alike in size, place, deprivation or history.

#include <string_view>
#include <vector>

#include "observe/records.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

enum class GroupKind { all, region, population, rurality, deprivation, history, worst_off, gap };

struct Group {
    GroupKind kind = GroupKind::all;
    int part = 0;  ///< row of the region; of a tercile, 0 the lowest; of rurality, 0 rural and 1 urban; of a gap, row of gaps()
};

/// Two groups of a kind held against each other: a measure in `of` less that in `against`.
struct Gap {
    GroupKind kind;
    int of, against;  ///< parts
};
/// Rural less urban, the low tercile of population less the high one, the high one of deprivation less the low one, so of history.
const std::vector<Gap>& gaps();

/// The mean of an indicator over the tenth of the territories, at least one, where it is worst: of those in which it is
/// defined; NaN where none is.
double worst_off_tenth(const std::vector<TerritoryOutcome>& outcomes, std::size_t indicator, bool higher_is_better);
/// The same for each measure that has a direction; NaN for the others.
std::vector<double> worst_off(const std::vector<TerritoryOutcome>& outcomes);

/// Under so many persons a municipality on average, a territory counts as rural (assumed).
inline constexpr double rural_below = 3000;

/// The groups of a scenario's territories. A kind of group that would leave one empty is left out. The worst off tenth holds other
/// territories for each measure, scenario and replicate: see worst_off(). Last come the gaps between groups, which hold no territory.
class Groups {
public:
    explicit Groups(const Scenario& scenario);

    const std::vector<Group>& all() const { return groups_; }
    /// The groups each territory stands in, rows of all(), in one replicate: history is drawn anew in each, so its terciles move.
    std::vector<std::vector<int>> of_territories(const Scenario& scenario, int replicate) const;
    /// Values of one replicate, group by group, the measures of each in order; `groups_of`: as of_territories() of that replicate.
    std::vector<double> values(const ReplicateRecord& record, const std::vector<std::vector<int>>& groups_of) const;

private:
    /// Row of all(); -1: there is no such group.
    int row_of(GroupKind kind, int part) const;

    std::vector<Group> groups_;
    std::vector<std::vector<int>> fixed_;  ///< by territory; without history
    int first_history_ = -1;               ///< row of the lowest tercile of history; -1: none
};

/// Word of a group in files: all, region, population_low, rural, deprivation_high, history_middle, gap_rurality…
std::string_view word_of(const Group& group);

}  // namespace concertation
