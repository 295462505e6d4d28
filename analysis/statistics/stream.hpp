#pragma once
// Mean and spread of numbers as they come.

namespace concertation {

/// A mean over replicates with its 95 % interval of luck; NaN where undefined (the interval needs two replicates).
struct Estimate {
    double mean, low, high;
};

/// Mean and spread of a stream of numbers; what is not finite is left out.
class Stream {
public:
    void add(double value);
    /// Student's interval of the mean.
    Estimate estimate() const;
    double mean() const;
    /// Of the numbers, not of their mean; NaN under two of them.
    double variance() const;
    int count() const { return static_cast<int>(count_); }

private:
    double count_ = 0, mean_ = 0, squares_ = 0;
};

}  // namespace concertation
