#include "findings/comparisons.hpp"

#include "store/summary.hpp"

namespace concertation {
namespace {

Observed difference(const Observed& of, const Observed& from) {
    Observed all;
    for (std::size_t entry = 0; entry < of.size(); ++entry) all.push_back(of[entry] - from[entry]);
    return all;
}

}  // namespace

Observed as_observed(const std::vector<Observed>& by_arm) { return by_arm.front(); }

Observed second_less_first(const std::vector<Observed>& by_arm) { return difference(by_arm[1], by_arm[0]); }

Observed first_less_second(const std::vector<Observed>& by_arm) { return difference(by_arm[0], by_arm[1]); }

Observed mean_of_arms(const std::vector<Observed>& by_arm) {
    std::vector<Stream> means(by_arm.front().size());
    for (const Observed& arm : by_arm)
        for (std::size_t entry = 0; entry < means.size(); ++entry) means[entry].add(arm[entry]);
    Observed all;
    for (const Stream& mean : means) all.push_back(mean.mean());
    return all;
}

std::function<Observed(const std::vector<Observed>&)> entries(std::size_t first, std::size_t count) {
    return [first, count](const std::vector<Observed>& by_arm) {
        const Observed all = mean_of_arms(by_arm);
        return Observed(all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(first + count));
    };
}

Observed mean_of_pairs(const std::vector<Observed>& by_arm) {
    std::vector<Observed> pairs;
    for (std::size_t arm = 0; arm + 1 < by_arm.size(); arm += 2) pairs.push_back(difference(by_arm[arm], by_arm[arm + 1]));
    return mean_of_arms(pairs);
}

}  // namespace concertation
