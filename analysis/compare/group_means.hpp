#pragma once
// The measures of each group of a scenario's territories over its replicates, and the gaps between groups, with what luck makes of them.

#include <vector>

#include "compare/groups.hpp"
#include "statistics/stream.hpp"
#include "store/answers.hpp"

namespace concertation {

class GroupMeans {
public:
    /// `scenario` outlives it.
    explicit GroupMeans(const Scenario& scenario);
    void add(const ReplicateRecord& record);

    const Groups& groups() const { return groups_; }
    /// Of a measure, row of measures(), in a group, row of Groups::all().
    Estimate of(int group, int measure) const { return stream(group, measure).estimate(); }
    /// Share of the replicates in which it has the sign of its mean; NaN where it has none.
    double same_sign(int group, int measure) const;

private:
    std::size_t place(int group, int measure) const;
    const Stream& stream(int group, int measure) const { return streams_[place(group, measure)]; }

    const Scenario& scenario_;
    Groups groups_;
    std::vector<Stream> streams_;
    std::vector<double> above_, below_;  ///< replicates over and under 0
};

/// The table groups: a group and a measure a row, gaps with the share of replicates that have their sign.
AnswerTable groups_answer(const GroupMeans& means);

}  // namespace concertation
