#include "compare/reversal.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "scenario/decimal.hpp"

namespace concertation {
namespace {

constexpr std::size_t fewest_sets = 4;

/// One assumption over the sets that ended.
struct Column {
    std::string parameter;
    std::vector<std::string> values;
    std::vector<double> numbers;  ///< empty for a choice
};

std::vector<Column> columns_of(const std::vector<std::vector<std::string>>& sets, const std::vector<std::size_t>& ended) {
    std::vector<Column> columns;
    if (ended.empty()) return columns;
    for (std::size_t n = 0; n < sets[ended.front()].size(); ++n) {
        Column column;
        column.parameter = sets[ended.front()][n].substr(0, sets[ended.front()][n].find('='));
        for (const std::size_t set : ended) {
            column.values.push_back(sets[set].at(n).substr(column.parameter.size() + 1));
            if (const auto number = decimal(column.values.back())) column.numbers.push_back(*number);
        }
        if (column.numbers.size() != column.values.size()) column.numbers.clear();
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<std::size_t> those_that_ended(const std::vector<double>& differences) {
    std::vector<std::size_t> ended;
    for (std::size_t set = 0; set < differences.size(); ++set)
        if (std::isfinite(differences[set])) ended.push_back(set);
    return ended;
}

double log_choose(int n, int k) { return std::lgamma(n + 1.) - std::lgamma(k + 1.) - std::lgamma(n - k + 1.); }

/// That `drawn` of `all`, of which `marked` are marked, hold `seen` marked ones or more.
double chance_of_as_many(int all, int marked, int drawn, int seen) {
    double chance = 0;
    for (int k = std::max(seen, drawn - (all - marked)); k <= std::min(marked, drawn); ++k)
        chance += std::exp(log_choose(marked, k) + log_choose(all - marked, drawn - k) - log_choose(all, drawn));
    return std::min(1., chance);
}

/// Rows of the column that stand on each of its sides.
std::vector<std::vector<std::size_t>> sides_of(const Column& column) {
    if (column.numbers.empty()) {
        std::map<std::string, std::vector<std::size_t>> by_word;
        for (std::size_t row = 0; row < column.values.size(); ++row) by_word[column.values[row]].push_back(row);
        std::vector<std::vector<std::size_t>> sides;
        sides.reserve(by_word.size());
        for (auto& [word, rows] : by_word) sides.push_back(std::move(rows));
        return sides;
    }
    std::vector<std::size_t> order(column.numbers.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return column.numbers[a] < column.numbers[b]; });
    const auto third = static_cast<std::ptrdiff_t>(order.size() / 3);
    if (third == 0) return {};
    return {{order.begin(), order.begin() + third}, {order.end() - third, order.end()}};
}

/// Ranks from 0; equal values share the mean of theirs.
std::vector<double> ranks_of(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]]) ++last;
        for (std::size_t n = first; n <= last; ++n) ranks[order[n]] = (static_cast<double>(first) + static_cast<double>(last)) / 2;
        first = last + 1;
    }
    return ranks;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
    const double count = static_cast<double>(a.size());
    const double mean_a = std::accumulate(a.begin(), a.end(), 0.) / count, mean_b = std::accumulate(b.begin(), b.end(), 0.) / count;
    double together = 0, own_a = 0, own_b = 0;
    for (std::size_t n = 0; n < a.size(); ++n) {
        together += (a[n] - mean_a) * (b[n] - mean_b);
        own_a += (a[n] - mean_a) * (a[n] - mean_a);
        own_b += (b[n] - mean_b) * (b[n] - mean_b);
    }
    return own_a > 0 && own_b > 0 ? together / std::sqrt(own_a * own_b) : 0.;
}

Reversal side_as_found(const Column& column, std::vector<std::size_t> rows, const std::vector<bool>& reversed) {
    const int all = static_cast<int>(reversed.size()), marked = static_cast<int>(std::count(reversed.begin(), reversed.end(), true));
    const auto smaller = [&](std::size_t a, std::size_t b) {
        return column.numbers.empty() ? a < b : column.numbers[a] < column.numbers[b];
    };
    const auto [low, high] = std::minmax_element(rows.begin(), rows.end(), smaller);
    const auto seen = static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](std::size_t row) { return reversed[row]; }));
    const auto drawn = static_cast<int>(rows.size());
    return {column.parameter,
            column.values[*low],
            column.values[*high],
            drawn,
            seen,
            all - drawn,
            marked - seen,
            chance_of_as_many(all, marked, drawn, seen)};
}

}  // namespace

std::vector<Reversal> reversals(const std::vector<std::vector<std::string>>& sets, const std::vector<double>& differences, int sign) {
    const std::vector<std::size_t> ended = those_that_ended(differences);
    std::vector<bool> reversed;
    reversed.reserve(ended.size());
    for (const std::size_t set : ended) reversed.push_back(differences[set] * sign < 0);
    const auto marked = std::count(reversed.begin(), reversed.end(), true);
    if (ended.size() < fewest_sets || marked == 0 || marked == static_cast<std::ptrdiff_t>(ended.size())) return {};
    std::vector<Reversal> all;
    for (const Column& column : columns_of(sets, ended))
        for (const std::vector<std::size_t>& rows : sides_of(column)) all.push_back(side_as_found(column, rows, reversed));
    std::stable_sort(all.begin(), all.end(), [](const Reversal& a, const Reversal& b) { return a.chance < b.chance; });
    for (Reversal& side : all) side.chance = std::min(1., side.chance * static_cast<double>(all.size()));
    return all;
}

std::vector<Influence> influences(const std::vector<std::vector<std::string>>& sets, const std::vector<double>& differences) {
    const std::vector<std::size_t> ended = those_that_ended(differences);
    std::vector<Influence> all;
    if (ended.size() < fewest_sets) return all;
    std::vector<double> values;
    values.reserve(ended.size());
    for (const std::size_t set : ended) values.push_back(differences[set]);
    const std::vector<double> ranks = ranks_of(values);
    for (const Column& column : columns_of(sets, ended))
        if (!column.numbers.empty()) all.push_back({column.parameter, correlation(ranks_of(column.numbers), ranks)});
    std::stable_sort(all.begin(), all.end(),
                     [](const Influence& a, const Influence& b) { return std::fabs(a.correlation) > std::fabs(b.correlation); });
    return all;
}

}  // namespace concertation
