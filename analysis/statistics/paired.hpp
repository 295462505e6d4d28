#pragma once
// Two scenarios under the same luck: the difference of one measure, replicate by replicate.

#include "statistics/stream.hpp"

namespace concertation {

/// `difference`, or exactly 0 where it is no more than the rounding of sums of the size of `a` and `b`: equal sums are equal.
double without_rounding(double difference, double a, double b);

class Paired {
public:
    /// One replicate of both; left out where either is undefined.
    void add(double base, double other);

    int replicates() const { return difference_.count(); }
    double base() const { return base_.mean(); }
    double other() const { return other_.mean(); }
    /// other - base with its 95 % interval of luck.
    Estimate difference() const;
    /// Variance of the mean difference, from the spread of the pairs; NaN under two.
    double luck() const;
    /// Variance that two independent samples would have had over that of the pairs: what common luck saved. NaN where the pairs have none.
    double variance_ratio() const;

private:
    Stream base_, other_, difference_;
};

}  // namespace concertation
