#pragma once
// What a sum is to do the most for: one measure, which way it is better, and who is worst off in it.

#include "observe/records.hpp"
#include "store/measures.hpp"

namespace concertation {

struct Aim {
    int measure = 0;     ///< row of measures()
    bool higher = true;  ///< which way it is better

    /// Whether the worst-off tenth is told: a dynamic is a share of territories, so in one replicate no tenth of them is worst off.
    bool has_worst_off() const { return !measures()[static_cast<std::size_t>(measure)].is_dynamic; }
};

/// A measure, or a change of it: over all territories, and in the tenth of them where it is worst.
struct Level {
    double all = 0, worst_off = 0;
};

/// The measure in one replicate. `all`: of `values`, which are as values_of. `worst_off`: its mean over the tenth of the territories that
/// have it, at least one, where it is worst in that very replicate; 0 for a dynamic. NaN where undefined.
Level level_of(const ReplicateRecord& record, const std::vector<double>& values, const Aim& aim);

}  // namespace concertation
