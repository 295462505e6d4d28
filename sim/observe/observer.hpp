#pragma once
// Watches one region through a run: counts each month, reads dynamics over a moving window, sums up at the end.

#include <vector>

#include "observe/dynamic.hpp"
#include "observe/outcome.hpp"
#include "observe/reached.hpp"
#include "observe/records.hpp"
#include "world/region.hpp"

namespace concertation {

/// The rows one region leaves; joined region by region into a ReplicateRecord.
class Observer {
public:
    Observer(const Scenario& scenario, const Region& region);

    /// Counts the month that just ended.
    void watch(const Region& region, Month month);
    /// Sums up and appends everything to `record`.
    void conclude(const Region& region, ReplicateRecord& record);

    /// The months seen so far of a territory, by its place in the region.
    const std::vector<TerritoryMonth>& months_of(int local) const { return histories_[static_cast<std::size_t>(local)].months; }

    /// From here on it reads by the thresholds of `scenario`, which outlives it. Windows keep their length.
    void follow(const Scenario& scenario) { scenario_ = &scenario; }

    /// Whether it may be what `begun` has become after `months` months of the region: for one that comes from outside.
    bool could_come_of(const Observer& begun, const Region& region, Month months) const;

    /// Hands what it has seen to an archive, in order.
    template <class Archive>
    void fields(Archive& archive) {
        archive(histories_, regional_, regions_, axes_, decisions_, events_);
    }

private:
    /// A window of months that moves on.
    struct Window {
        WindowCounts counts;
        std::vector<Tally> tallies;  ///< of the months in it, oldest overwritten

        void slide(const Tally& tally, Month month);
        template <class Archive>
        void fields(Archive& archive) {
            archive(counts, tallies);
        }
    };
    struct History {
        std::vector<TerritoryMonth> months;
        Window window;
        double cost_of_levers = 0;  ///< dollars
        Landmarks landmarks;
        DecisionSums decisions;

        template <class Archive>
        void fields(Archive& archive) {
            archive(months, window, cost_of_levers, landmarks.first_decision, landmarks.together, decisions.count, decisions.far_from_need,
                    decisions.rounds);
        }
    };

    TerritoryMonth month_of(const Region& region, int local, const Reached& reached, Month month);
    void note_regional_table(RegionMonth& row, const Region& region, Month month);
    void note_decisions(const Region& region, Month month);
    void note_axes(const std::vector<Reached>& reached);

    const Scenario* scenario_;
    std::vector<History> histories_;  ///< by territory of the region
    Window regional_;                 ///< of the regional table
    std::vector<RegionMonth> regions_;
    std::vector<RegionAxis> axes_;  ///< sums so far
    std::vector<DecisionRow> decisions_;
    std::vector<EventRow> events_;
};

}  // namespace concertation
