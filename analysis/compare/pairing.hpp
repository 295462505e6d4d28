#pragma once
// Replicates taken side by side, the base's first, then the others' against it, and what they come to.

#include <utility>
#include <vector>

#include "compare/comparison.hpp"
#include "statistics/intervals.hpp"

namespace concertation {

class Pairing {
public:
    /// `groups` outlives it; so many territories in all.
    Pairing(const Groups& groups, int territories, int scenarios, int sets);

    /// `scenario_of` an arm is asked for the base's alone, which ran.
    void take(const Taken& taken, const std::function<std::shared_ptr<const Scenario>(int arm)>& scenario_of);

    /// The widest interval of luck of a measure for all territories; infinite where one pair tells no width yet, 0 where nothing is
    /// defined.
    double width(int measure) const;
    /// Begins a batch: pairs at the scenarios' own values are counted in it too, from now on.
    void begin_batch() { batch_.assign(own_.size(), std::vector<Paired>(count_)); }
    /// Whether the batch agrees with what all the pairs before it said of a measure for all territories: its own interval of luck is as
    /// narrow as asked, and holds the mean. Where nothing is defined there is nothing to agree on.
    bool batch_agrees(int measure, double width) const;
    /// Sets under which a pair of the base and the first other ended.
    int sets_that_ended() const;

    /// Of an other, from 0: group by group, its measures in order.
    std::vector<Difference> differences(int other) const;
    /// Of a scenario, the base being 0.
    ScenarioPaths paths(int scenario) const;
    /// By scenario, at its own values.
    const std::vector<PlaceTotals>& places() const { return places_; }

private:
    /// Values of one replicate of one arm, group by group, the measures of each in order.
    using Values = std::vector<double>;
    /// What a scenario does beside the base at their own values.
    struct Own {
        std::vector<Paired> pairs;       ///< by group and measure
        std::vector<PairedCases> cases;  ///< by group and dynamic
        bool acts = false;               ///< whether any measure differed in any pair
    };
    struct SetPaths {
        std::vector<PathMeans> own, difference;
    };

    void take_own(Own& own, const Values& other, const ReplicateRecord& record);
    void take_path(int scenario, int set, const Path& path);
    Estimate luck(int other, std::size_t n) const;
    Difference difference(int other, std::size_t n) const;
    /// The sets' part of a difference.
    void add_sets(Difference& of, int other, std::size_t n) const;

    const Groups& groups_;
    int territories_, scenarios_;
    std::size_t count_;
    std::vector<Own> own_;                    ///< by other scenario
    std::vector<std::vector<Paired>> batch_;  ///< by other scenario; by group and measure, of the batch at hand; empty without one
    std::vector<std::vector<std::vector<Paired>>> sets_;  ///< by set, other scenario; by group and measure
    std::vector<Paths> paths_;                            ///< by scenario
    std::vector<PathMeans> path_differences_;             ///< by scenario; the base's stay empty
    std::vector<PlaceTotals> places_;                     ///< by scenario
    std::vector<SetPaths> set_paths_;                     ///< by scenario
    std::vector<std::vector<int>> groups_of_;             ///< of the base's replicate at hand
    Values base_;
    std::vector<Dynamic> base_dynamics_;  ///< by territory
    Path base_path_;
    std::pair<int, int> base_of_{-1, -1};
};

}  // namespace concertation
