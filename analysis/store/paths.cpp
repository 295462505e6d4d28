#include "store/paths.hpp"

#include <algorithm>

#include "observe/words.hpp"
#include "statistics/paired.hpp"
#include "statistics/quantile.hpp"
#include "statistics/size_and_certainty.hpp"

namespace concertation {

const std::vector<std::string_view>& path_measures() {
    static const std::vector<std::string_view> all = [] {
        std::vector<std::string_view> names(enum_words<Dynamic>.begin(), enum_words<Dynamic>.end());
        for (const char* name : {"trust", "cross_trust", "support", "attendance", "reached_women", "reached_men", "contest_share"})
            names.emplace_back(name);
        return names;
    }();
    return all;
}

int path_row(std::string_view name) {
    const auto found = std::find(path_measures().begin(), path_measures().end(), name);
    return found == path_measures().end() ? -1 : static_cast<int>(found - path_measures().begin());
}

Path path_of(const ReplicateRecord& record) {
    const std::size_t width = path_measures().size();
    int months = 0;
    double territories = 0;
    for (const RegionMonth& row : record.regions) {
        months = std::max(months, row.month + 1);
        if (row.month == 0)
            for (const std::int32_t count : row.dynamics) territories += count;
    }
    Path path(static_cast<std::size_t>(months) * width, 0.);
    std::vector<double> stances(static_cast<std::size_t>(months), 0.);
    for (const RegionMonth& row : record.regions) {
        double* values = path.data() + static_cast<std::size_t>(row.month) * width;
        double here = 0;
        for (const std::int32_t count : row.dynamics) {
            *values++ += count / territories;
            here += count;
        }
        for (const double mean : {row.trust, row.cross_trust, row.support, row.attendance, row.reached_women, row.reached_men})
            *values++ += mean * here / territories;
        stances[static_cast<std::size_t>(row.month)] += row.stances;
        *values += row.contests;
    }
    for (std::size_t month = 0; month < stances.size(); ++month)
        if (stances[month] > 0.) path[(month + 1) * width - 1] /= stances[month];
    return path;
}

Path difference_of(const Path& a, const Path& b) {
    if (a.size() != b.size()) return {};
    Path difference(a.size());
    for (std::size_t n = 0; n < a.size(); ++n) difference[n] = without_rounding(a[n] - b[n], a[n], b[n]);
    return difference;
}

void PathMeans::add(const Path& path) {
    if (path.empty()) return;
    if (means_.empty()) means_.resize(path.size());
    if (path.size() != means_.size()) return;
    for (std::size_t n = 0; n < path.size(); ++n) means_[n].add(path[n]);
    ++count_;
}

SetMean PathMeans::of_set(int measure, int month) const {
    const Stream& of = means_[place(measure, month)];
    return {of.mean(), of.variance() / of.count()};
}

void Paths::add(const Path& path) {
    const int before = count();
    PathMeans::add(path);
    if (count() > before && before < most_kept) kept_.push_back(path);
}

double Paths::at_share(int measure, int month, double share) const {
    std::vector<double> values;
    values.reserve(kept_.size());
    for (const Path& path : kept_) values.push_back(path[place(measure, month)]);
    std::sort(values.begin(), values.end());
    return quantile(values, share);
}

OverSets over_sets(const std::vector<PathMeans>& sets, int measure, int month) {
    std::vector<SetMean> means;
    for (const PathMeans& set : sets)
        if (month < set.months()) means.push_back(set.of_set(measure, month));
    return over_sets(means, bounds_of(Scale::share, 0, 1).alike);
}

}  // namespace concertation
