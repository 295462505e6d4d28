#include "ablate/regression.hpp"

#include <cmath>

#include "core/math.hpp"
#include "statistics/stream.hpp"

namespace concertation {
namespace {

/// What draws slopes to 0: as if so many observations said there is no slope. There are some sixty columns.
constexpr double ridge = 10.;
constexpr int most_steps = 30;

/// Solves a symmetric positive definite system in place (Cholesky).
std::vector<double> solved(std::vector<std::vector<double>> a, std::vector<double> b) {
    const std::size_t size = b.size();
    for (std::size_t column = 0; column < size; ++column) {
        for (std::size_t k = 0; k < column; ++k) a[column][column] -= a[column][k] * a[column][k];
        a[column][column] = std::sqrt(a[column][column]);
        for (std::size_t row = column + 1; row < size; ++row) {
            for (std::size_t k = 0; k < column; ++k) a[row][column] -= a[row][k] * a[column][k];
            a[row][column] /= a[column][column];
        }
    }
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t k = 0; k < row; ++k) b[row] -= a[row][k] * b[k];
        b[row] /= a[row][row];
    }
    for (std::size_t row = size; row-- > 0;) {
        for (std::size_t k = row + 1; k < size; ++k) b[row] -= a[k][row] * b[k];
        b[row] /= a[row][row];
    }
    return b;
}

/// The weighted normal equations of rows: X'WX with the ridge on its slopes, and X'g - ridge × slopes.
struct Normal {
    std::vector<std::vector<double>> matrix;
    std::vector<double> right;

    explicit Normal(const std::vector<double>& slopes)
        : matrix(slopes.size(), std::vector<double>(slopes.size(), 0.)), right(slopes.size(), 0.) {
        matrix[0][0] = 1e-6;
        for (std::size_t column = 1; column < slopes.size(); ++column) {
            matrix[column][column] = ridge;
            right[column] = -ridge * slopes[column];
        }
    }
    void add(const std::vector<double>& row, double weight, double gap) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            right[i] += gap * row[i];
            for (std::size_t j = 0; j <= i; ++j) matrix[i][j] += weight * row[i] * row[j];
        }
    }
};

double product(const std::vector<double>& slopes, const std::vector<double>& row) {
    double sum = 0;
    for (std::size_t column = 0; column < row.size(); ++column) sum += slopes[column] * row[column];
    return sum;
}

}  // namespace

Regression::Regression(const Columns& rows) {
    const std::size_t columns = rows.empty() ? 0 : rows.front().size();
    slopes_.assign(columns + 1, 0.);
    for (std::size_t column = 0; column < columns; ++column) {
        Stream values;
        for (const std::vector<double>& row : rows) values.add(row[column]);
        const double deviation = values.count() > 1 ? std::sqrt(values.variance()) : 0.;
        means_.push_back(values.mean());
        deviations_.push_back(deviation > 1e-9 ? deviation : 0.);
    }
}

std::vector<double> Regression::standardised(const std::vector<double>& row) const {
    std::vector<double> all{1.};
    for (std::size_t column = 0; column < row.size(); ++column)
        all.push_back(deviations_[column] > 0. ? (row[column] - means_[column]) / deviations_[column] : 0.);
    return all;
}

double Regression::at(const std::vector<double>& row) const { return product(slopes_, standardised(row)); }

Regression Regression::logistic_of(const Columns& rows, const std::vector<bool>& yes) {
    Regression found(rows);
    Columns standard;
    for (const std::vector<double>& row : rows) standard.push_back(found.standardised(row));
    for (int step = 0; step < most_steps; ++step) {
        Normal normal(found.slopes_);
        for (std::size_t n = 0; n < standard.size(); ++n) {
            const double chance = logistic(product(found.slopes_, standard[n]));
            normal.add(standard[n], chance * (1. - chance), (yes[n] ? 1. : 0.) - chance);
        }
        const std::vector<double> move = solved(normal.matrix, normal.right);
        double size = 0;
        for (std::size_t column = 0; column < move.size(); ++column) {
            found.slopes_[column] += move[column];
            size += std::fabs(move[column]);
        }
        if (size < 1e-9) break;
    }
    return found;
}

Regression Regression::linear_of(const Columns& rows, const std::vector<double>& values) {
    Regression found(rows);
    Normal normal(found.slopes_);
    for (std::size_t n = 0; n < rows.size(); ++n) normal.add(found.standardised(rows[n]), 1., values[n]);
    found.slopes_ = solved(normal.matrix, normal.right);
    return found;
}

}  // namespace concertation
