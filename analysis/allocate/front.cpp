#include "allocate/front.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// A sum reached: `number` slices of the last option on top of another sum, row of the sums before it.
struct Sum {
    TwoGains gain;
    int used;    ///< slices in all
    int number;  ///< of the last option
    int before;  ///< -1: the first option
};

/// Leaves only sums that no other beats, the most on the first count first.
void keep_unbeaten(std::vector<Sum>& sums) {
    std::stable_sort(sums.begin(), sums.end(), [](const Sum& a, const Sum& b) {
        if (a.gain.first != b.gain.first) return a.gain.first > b.gain.first;
        if (a.gain.second != b.gain.second) return a.gain.second > b.gain.second;
        return a.used < b.used;
    });
    std::vector<Sum> kept;
    for (const Sum& sum : sums)
        if (kept.empty() || sum.gain.second > kept.back().gain.second) kept.push_back(sum);
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

TwoGains gain_at(const std::vector<Gain>& known, double dollars) {
    Gain low{0, {0, 0}};
    for (const Gain& high : known) {
        if (dollars <= high.dollars) {
            const double part = high.dollars > low.dollars ? (dollars - low.dollars) / (high.dollars - low.dollars) : 1;
            return {low.level.first + part * (high.level.first - low.level.first),
                    low.level.second + part * (high.level.second - low.level.second)};
        }
        low = high;
    }
    return low.level;
}

std::vector<FrontPoint> pareto_front(const std::vector<std::vector<TwoGains>>& gains, int slices) {
    std::vector<std::vector<Sum>> sums{{{{0, 0}, 0, 0, -1}}};  // by number of options so far
    for (const std::vector<TwoGains>& of_option : gains) {
        std::vector<Sum> reached;
        const std::vector<Sum>& before = sums.back();
        for (int row = 0; row < static_cast<int>(before.size()); ++row)
            for (int number = 0; number < static_cast<int>(of_option.size()) && before[at(row)].used + number <= slices; ++number) {
                const TwoGains &now = before[at(row)].gain, &more = of_option[at(number)];
                reached.push_back({{now.first + more.first, now.second + more.second}, before[at(row)].used + number, number, row});
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
