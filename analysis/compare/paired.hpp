#pragma once
// Two scenarios under the same luck: the difference of one measure, replicate by replicate.

#include "store/summary.hpp"

namespace concertation {

class Paired {
public:
    /// One replicate of both; left out where either is undefined.
    void add(double base, double other);

    int replicates() const { return difference_.count(); }
    double base() const { return base_.mean(); }
    double other() const { return other_.mean(); }
    /// other - base with its 95 % interval of luck.
    Estimate difference() const { return difference_.estimate(); }
    /// Variance that two independent samples would have had over that of the pairs: what common luck saved. NaN where the pairs have none.
    double variance_ratio() const;

private:
    Stream base_, other_, difference_;
};

}  // namespace concertation
