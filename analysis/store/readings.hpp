#pragma once
// What the territories that came to each dynamic were like: contests taken, cooperation, trust, votes, and why conflict was read.

#include <array>
#include <vector>

#include "observe/records.hpp"
#include "statistics/stream.hpp"
#include "store/answers.hpp"

namespace concertation {

class Readings {
public:
    /// The territories of one dynamic, over all replicates.
    struct Type {
        double count = 0;
        Stream contests, cooperative, trust, support, attendance, own_votes_blocked;  ///< means over territories where they are defined
        Stream without_vote;              ///< 1 where no vote of its own was taken in the window: read from exchanges alone
        std::array<double, 4> reasons{};  ///< territories by Reason
    };

    void add(const TerritoryOutcome& outcome);

    const Type& of(Dynamic dynamic) const { return types_[static_cast<std::size_t>(dynamic)]; }
    /// Share of all territories; NaN before any.
    double share(Dynamic dynamic) const;
    /// Share of the territories of a dynamic that have a reason; NaN where none has the dynamic.
    double share_for(Dynamic dynamic, Reason reason) const;
    /// Territories that took no vote of their own in the window: read from exchanges alone. Share of all.
    double without_vote() const;

private:
    std::array<Type, dynamic_count> types_;
    double all_ = 0;
};

/// The table readings (scenario, dynamic), one Readings a scenario in order.
AnswerTable readings_answer(const std::vector<const Readings*>& scenarios);

}  // namespace concertation
