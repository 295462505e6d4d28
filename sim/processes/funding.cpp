#include "processes/funding.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "processes/equal_shares.hpp"

namespace concertation {

namespace {

/// What is left of an envelope and of its ceilings.
class Purse {
public:
    explicit Purse(const Envelope& envelope) : left_(envelope.budget), ceilings_(envelope.ceilings) {}

    bool fits(const Candidate& file) const {
        return file.cost <= left_ && (file.group < 0 || file.cost <= ceilings_[static_cast<std::size_t>(file.group)]);
    }
    void pay(const Candidate& file) {
        left_ -= file.cost;
        if (file.group >= 0) ceilings_[static_cast<std::size_t>(file.group)] -= file.cost;
    }

private:
    Cents left_;
    std::vector<Cents> ceilings_;
};

void add_greedily(std::vector<int>& chosen, Purse& purse, const std::vector<Candidate>& files, bool skip) {
    for (const int row : best_first(files)) {
        if (std::find(chosen.begin(), chosen.end(), row) != chosen.end()) continue;
        const Candidate& file = files[static_cast<std::size_t>(row)];
        if (purse.fits(file)) {
            purse.pay(file);
            chosen.push_back(row);
        } else if (!skip) {
            return;
        }
    }
}

}  // namespace

std::vector<int> best_first(const std::vector<Candidate>& candidates) {
    std::vector<int> order(candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Candidate &first = candidates[static_cast<std::size_t>(a)], &second = candidates[static_cast<std::size_t>(b)];
        return first.score != second.score ? first.score > second.score : first.cost < second.cost;
    });
    return order;
}

Purchases funded_by_equal_shares(const std::vector<Candidate>& candidates, const Envelope& envelope, const std::vector<int>& order) {
    Purse purse(envelope);
    const double endowment = static_cast<double>(envelope.budget) / std::max(1, envelope.voters);
    EqualShares shares(candidates, order, envelope.voters, endowment, Satisfaction::one);
    Purchases bought;
    while (const std::optional<int> row = shares.buy([&](const Candidate& file) { return purse.fits(file); })) {
        purse.pay(candidates[static_cast<std::size_t>(*row)]);
        bought.rows.push_back(*row);
    }
    bought.by_voters = bought.rows.size();
    bought.ties = shares.ties();
    add_greedily(bought.rows, purse, candidates, true);
    return bought;
}

std::vector<int> funded(FundingRule rule, const std::vector<Candidate>& candidates, const Envelope& envelope) {
    if (rule == FundingRule::equal_shares) return funded_by_equal_shares(candidates, envelope, best_first(candidates)).rows;
    Purse purse(envelope);
    std::vector<int> chosen;
    add_greedily(chosen, purse, candidates, rule == FundingRule::greedy);
    return chosen;
}

}  // namespace concertation
