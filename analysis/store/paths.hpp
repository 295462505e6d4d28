#pragma once
// What is followed month by month: the shares of the dynamics, and means over territories, of a sample of histories.

#include <cstddef>
#include <string_view>
#include <vector>

#include "observe/records.hpp"
#include "statistics/over_sets.hpp"
#include "statistics/stream.hpp"

namespace concertation {

/// The dynamics in their order, then trust, cross_trust, support, attendance, reached_women, reached_men and the share of contests among
/// stances taken (contest_share).
const std::vector<std::string_view>& path_measures();
/// Row of the path measure named `name`; -1 if there is none.
int path_row(std::string_view name);

/// One value a month and measure, month by month: at [month × path_measures().size() + measure].
using Path = std::vector<double>;

/// Means over territories; empty where the record has no months of regions.
Path path_of(const ReplicateRecord& record);

/// a - b, value by value; empty where they have not the same length.
Path difference_of(const Path& a, const Path& b);

/// The means of a sample of paths, month by month.
class PathMeans {
public:
    /// Order matters to the last bit.
    void add(const Path& path);

    int months() const { return static_cast<int>(means_.size() / path_measures().size()); }
    int count() const { return count_; }
    double mean(int measure, int month) const { return means_[place(measure, month)].mean(); }
    /// Student's 95 % interval of the mean.
    Estimate estimate(int measure, int month) const { return means_[place(measure, month)].estimate(); }
    /// The mean with the luck it has, as of a set of assumptions.
    SetMean of_set(int measure, int month) const;

protected:
    static std::size_t place(int measure, int month) {
        return static_cast<std::size_t>(month) * path_measures().size() + static_cast<std::size_t>(measure);
    }

private:
    int count_ = 0;
    std::vector<Stream> means_;
};

/// The same, with the bands in which the paths lie: the first `most_kept` give them.
class Paths : public PathMeans {
public:
    void add(const Path& path);

    /// Where the middle 95 % of the paths lie; NaN under two paths.
    double low(int measure, int month) const { return at_share(measure, month, .025); }
    double high(int measure, int month) const { return at_share(measure, month, .975); }

    static constexpr int most_kept = 1000;

private:
    double at_share(int measure, int month, double share) const;

    std::vector<Path> kept_;
};

/// A measure in a month over sets of assumptions: one sample of paths a set.
OverSets over_sets(const std::vector<PathMeans>& sets, int measure, int month);

}  // namespace concertation
