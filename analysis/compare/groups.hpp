#pragma once
// The groups of territories that a comparison looks at: all, each region, and territories alike in size, place, deprivation or history.

#include <string_view>
#include <vector>

#include "observe/records.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

enum class GroupKind { all, region, population, rurality, deprivation, history, worst_off };

struct Group {
    GroupKind kind = GroupKind::all;
    int part = 0;  ///< row of the region; of a tercile, 0 the lowest; of rurality, 0 rural and 1 urban
};

/// The mean of an indicator over the tenth of the territories, at least one, where it is worst: of those in which it is
/// defined; NaN where none is.
double worst_off_tenth(const std::vector<TerritoryOutcome>& outcomes, std::size_t indicator, bool higher_is_better);
/// The same for each measure that has a direction; NaN for the others.
std::vector<double> worst_off(const std::vector<TerritoryOutcome>& outcomes);

/// Under so many persons a municipality on average, a territory counts as rural (assumed).
inline constexpr double rural_below = 3000;

/// The groups of a scenario's territories. A kind of group that would leave one empty is left out. The worst off tenth, last, holds other
/// territories for each measure, scenario and replicate: see worst_off().
class Groups {
public:
    explicit Groups(const Scenario& scenario);

    const std::vector<Group>& all() const { return groups_; }
    /// The groups each territory stands in, rows of all(), in one replicate: history is drawn anew in each, so its terciles move.
    std::vector<std::vector<int>> of_territories(const Scenario& scenario, int replicate) const;

private:
    std::vector<Group> groups_;
    std::vector<std::vector<int>> fixed_;  ///< by territory; without history
    int first_history_ = -1;               ///< row of the lowest tercile of history; -1: none
};

/// Word of a group in files: all, region, population_low, rural, deprivation_high, history_middle…
std::string_view word_of(const Group& group);

}  // namespace concertation
