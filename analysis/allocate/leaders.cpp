#include "allocate/leaders.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {
namespace {

using Draws = std::vector<std::vector<double>>;

Draws per_dollar(const std::vector<const OptionGains*>& merged) {
    Draws all;
    for (std::size_t set = 0; set < merged.front()->gains.size(); ++set) {
        double spent = 0;
        for (const OptionGains* of : merged) spent += of->spent[set];
        all.emplace_back(merged.front()->gains[set].size(), 0.);
        for (std::size_t replicate = 0; replicate < all.back().size(); ++replicate)
            for (const OptionGains* of : merged) all.back()[replicate] += of->gains[set][replicate] / spent;
    }
    return all;
}

std::vector<double> in_one_row(const Draws& draws) {
    std::vector<double> all;
    for (const std::vector<double>& of_set : draws) all.insert(all.end(), of_set.begin(), of_set.end());
    return all;
}

/// Whether luck and the sets leave open which of two gives more: the interval of their mean difference holds 0.
bool are_within_luck(const Draws& first, const Draws& other) {
    Draws differences = first;
    for (std::size_t set = 0; set < first.size(); ++set)
        for (std::size_t replicate = 0; replicate < first[set].size(); ++replicate) differences[set][replicate] -= other[set][replicate];
    const Estimate mean = mean_over_sets(differences);
    return !(mean.low > 0);
}

}  // namespace

Ranking ranking(const std::vector<Option>& options, const std::vector<OptionGains>& gains) {
    Ranking found;
    std::vector<Draws> draws;
    std::vector<std::vector<double>> rows;
    for (const Purchase& what : purchases()) {
        std::vector<const OptionGains*> merged;
        for (std::size_t option = 0; option < options.size(); ++option)
            if (options[option].what.name == what.name) merged.push_back(&gains[option]);
        if (merged.empty()) continue;
        draws.push_back(per_dollar(merged));
        rows.push_back(in_one_row(draws.back()));
        found.levers.push_back({what.name, over_sets(draws.back())});
    }
    const BestShares best = best_shares(rows);
    found.none = best.none;
    const auto most = [](const LeverGain& a, const LeverGain& b) {
        return std::isfinite(a.per_dollar.mean) && (!std::isfinite(b.per_dollar.mean) || a.per_dollar.mean > b.per_dollar.mean);
    };
    const auto first = std::min_element(found.levers.begin(), found.levers.end(), most) - found.levers.begin();
    for (std::size_t lever = 0; lever < draws.size(); ++lever) {
        found.levers[lever].first_share = best.shares[lever];
        found.levers[lever].within_luck = are_within_luck(draws[static_cast<std::size_t>(first)], draws[lever]);
    }
    std::stable_sort(found.levers.begin(), found.levers.end(), most);
    return found;
}

BestShares best_options(const std::vector<OptionGains>& gains) {
    std::vector<std::vector<double>> rows;
    rows.reserve(gains.size());
    for (const OptionGains& of : gains) rows.push_back(in_one_row(per_dollar({&of})));
    return best_shares(rows);
}

}  // namespace concertation
