#pragma once
// Watches one region through a run: counts each month, reads dynamics over a moving window, sums up at the end.

#include <vector>

#include "observe/dynamic.hpp"
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

    /// Hands what it has seen to an archive, in order.
    template <class Archive>
    void fields(Archive& archive) {
        archive(histories_, regions_, axes_, decisions_, events_);
    }

private:
    struct History {
        std::vector<TerritoryMonth> months;
        WindowCounts window;
        std::vector<Tally> tallies;  ///< of the months in the window, oldest overwritten
        Deployment deployment;
        double cost_of_levers = 0;  ///< dollars
        Month first_decision = -1;
        double far_from_need = 0, rounds = 0, decisions = 0;

        template <class Archive>
        void fields(Archive& archive) {
            archive(months, window, tallies, deployment, cost_of_levers, first_decision, far_from_need, rounds, decisions);
        }
    };

    TerritoryMonth month_of(const Region& region, int local, const Reached& reached, Month month);
    void slide_window(History& history, const Table& table, int window_months, Month month);
    void note_decisions(const Region& region, Month month);
    void note_axes(const std::vector<Reached>& reached);

    const Scenario* scenario_;
    std::vector<History> histories_;  ///< by territory of the region
    std::vector<RegionMonth> regions_;
    std::vector<RegionAxis> axes_;  ///< sums so far
    std::vector<DecisionRow> decisions_;
    std::vector<EventRow> events_;
};

}  // namespace concertation
