#pragma once
// What a scenario comes to place by place and axis by axis: chances of the dynamics and what reads in them, needs
// reached, money, ties between territories.

#include <vector>

#include "observe/records.hpp"
#include "statistics/stream.hpp"
#include "store/answers.hpp"
#include "store/dynamic_shares.hpp"
#include "store/readings.hpp"

namespace concertation {

class PlaceTotals {
public:
    void add(const ReplicateRecord& record);

    /// By territory.
    const std::vector<DynamicCounts>& dynamics() const { return dynamics_; }
    /// What the territories of each dynamic were like.
    const Readings& readings() const { return readings_; }
    /// Over territories, by axis.
    struct AxisTotals {
        Stream reached_women, reached_men, awarded;  ///< awarded: dollars of the whole scenario
    };
    const std::vector<AxisTotals>& axes() const { return axes_; }
    /// What ties the territories of each region, by region.
    struct NetworkTotals {
        Stream ties, components, tied_share, trust;
    };
    const std::vector<NetworkTotals>& networks() const { return networks_; }

private:
    std::vector<DynamicCounts> dynamics_;
    Readings readings_;
    std::vector<AxisTotals> axes_;
    std::vector<NetworkTotals> networks_;
};

/// The tables chances (scenario, territory, dynamic), readings (scenario, dynamic), axis_means (scenario, axis) and network_means
/// (scenario, region), one PlaceTotals a scenario in order.
std::vector<AnswerTable> answers_of(const std::vector<PlaceTotals>& scenarios);

}  // namespace concertation
