#pragma once
// Regressions with many columns, each drawn slightly to 0 (ridge) so that it always exists.

#include <vector>

namespace concertation {

/// One row an observation, one column a number.
using Columns = std::vector<std::vector<double>>;

/// Intercept and slopes on columns brought to mean 0 and deviation 1; a column that does not vary counts for nothing.
class Regression {
public:
    /// The chance of `yes`, logistic (Newton's method).
    static Regression logistic_of(const Columns& rows, const std::vector<bool>& yes);
    /// The mean of `values`, linear.
    static Regression linear_of(const Columns& rows, const std::vector<double>& values);

    /// The linear part at a row: of a logistic one, the logit of its chance.
    double at(const std::vector<double>& row) const;

private:
    explicit Regression(const Columns& rows);
    std::vector<double> standardised(const std::vector<double>& row) const;

    std::vector<double> means_, deviations_, slopes_;  ///< slopes: the intercept first
};

}  // namespace concertation
