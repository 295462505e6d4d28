#include "allocate/aim.hpp"

#include "compare/groups.hpp"

namespace concertation {
Level level_of(const ReplicateRecord& record, const std::vector<double>& values, const Aim& aim) {
    const auto row = static_cast<std::size_t>(aim.measure);
    return {values[row], aim.has_worst_off() ? worst_off_tenth(record.outcomes, row - dynamic_count, aim.higher) : 0.};
}

}  // namespace concertation
