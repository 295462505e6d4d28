#include "allocate/front.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// A sum reached: `number` slices of the last option on top of another sum, row of the sums before it.
struct Sum {
    Level gain;
    int used;    ///< slices in all
    int number;  ///< of the last option
    int before;  ///< -1: the first option
};

/// Leaves only sums that no other beats, the most over all first.
void keep_unbeaten(std::vector<Sum>& sums) {
    std::stable_sort(sums.begin(), sums.end(), [](const Sum& a, const Sum& b) {
        if (a.gain.all != b.gain.all) return a.gain.all > b.gain.all;
        if (a.gain.worst_off != b.gain.worst_off) return a.gain.worst_off > b.gain.worst_off;
        return a.used < b.used;
    });
    std::vector<Sum> kept;
    for (const Sum& sum : sums)
        if (kept.empty() || sum.gain.worst_off > kept.back().gain.worst_off) kept.push_back(sum);
    sums = std::move(kept);
}

/// The sums of the options so far, apart by the slices they use: more slices may still give more elsewhere.
std::vector<Sum> unbeaten_by_slices(const std::vector<Sum>& sums, int slices) {
    std::vector<std::vector<Sum>> by_used(at(slices + 1));
    for (const Sum& sum : sums) by_used[at(sum.used)].push_back(sum);
    std::vector<Sum> kept;
    for (std::vector<Sum>& of_used : by_used) {
        keep_unbeaten(of_used);
        kept.insert(kept.end(), of_used.begin(), of_used.end());
    }
    return kept;
}

}  // namespace

Level gain_at(const std::vector<Gain>& known, double dollars) {
    Gain low{0, {0, 0}};
    for (const Gain& high : known) {
        if (dollars <= high.dollars) {
            const double part = high.dollars > low.dollars ? (dollars - low.dollars) / (high.dollars - low.dollars) : 1;
            return {low.level.all + part * (high.level.all - low.level.all),
                    low.level.worst_off + part * (high.level.worst_off - low.level.worst_off)};
        }
        low = high;
    }
    return low.level;
}

std::vector<FrontPoint> pareto_front(const std::vector<std::vector<Level>>& gains, int slices) {
    std::vector<std::vector<Sum>> sums{{{{0, 0}, 0, 0, -1}}};  // by number of options so far
    for (const std::vector<Level>& of_option : gains) {
        std::vector<Sum> reached;
        const std::vector<Sum>& before = sums.back();
        for (int row = 0; row < static_cast<int>(before.size()); ++row)
            for (int number = 0; number < static_cast<int>(of_option.size()) && before[at(row)].used + number <= slices; ++number) {
                const Level &now = before[at(row)].gain, &more = of_option[at(number)];
                reached.push_back({{now.all + more.all, now.worst_off + more.worst_off}, before[at(row)].used + number, number, row});
            }
        sums.push_back(unbeaten_by_slices(reached, slices));
    }
    keep_unbeaten(sums.back());
    std::vector<FrontPoint> front;
    for (const Sum& end : sums.back()) {
        FrontPoint point{std::vector<int>(gains.size()), end.gain};
        const Sum* sum = &end;
        for (std::size_t option = gains.size(); option > 0; --option) {
            point.slices[option - 1] = sum->number;
            sum = &sums[option - 1][at(sum->before)];
        }
        front.push_back(std::move(point));
    }
    return front;
}

std::vector<FrontPoint> thinned(const std::vector<FrontPoint>& front, int most) {
    const int count = static_cast<int>(front.size());
    if (count <= most) return front;
    std::vector<FrontPoint> kept;
    for (int place = 0; place < most; ++place) {
        const double row = std::round(static_cast<double>(place) * (count - 1) / (most - 1));
        kept.push_back(front[static_cast<std::size_t>(row)]);
    }
    return kept;
}

}  // namespace concertation
