#include "processes/funding.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

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

std::vector<int> best_first(const std::vector<Candidate>& files) {
    std::vector<int> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Candidate &first = files[static_cast<std::size_t>(a)], &second = files[static_cast<std::size_t>(b)];
        return first.score != second.score ? first.score > second.score : first.cost < second.cost;
    });
    return order;
}

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

/// Most that each supporter must pay for `file`, if together they can: the poorer give all they have, the others the same.
std::optional<double> price_each(const Candidate& file, const std::vector<double>& money) {
    std::vector<double> purses;
    for (const int voter : file.supporters) purses.push_back(money[static_cast<std::size_t>(voter)]);
    std::sort(purses.begin(), purses.end());
    double left = static_cast<double>(file.cost);
    for (std::size_t poorer = 0; poorer < purses.size(); ++poorer) {
        const double each = left / static_cast<double>(purses.size() - poorer);
        if (purses[poorer] >= each - 1e-9) return each;
        left -= purses[poorer];
    }
    return std::nullopt;
}

/// The files supporters can pay for themselves, the cheapest for each first.
std::vector<int> bought_by_voters(const std::vector<Candidate>& files, const Envelope& envelope, Purse& purse) {
    std::vector<double> money(static_cast<std::size_t>(envelope.voters),
                              static_cast<double>(envelope.budget) / std::max(1, envelope.voters));
    const std::vector<int> order = best_first(files);
    std::vector<int> chosen;
    for (;;) {
        int best = -1;
        double least = 0.;
        for (const int row : order) {
            const Candidate& file = files[static_cast<std::size_t>(row)];
            if (!purse.fits(file) || std::find(chosen.begin(), chosen.end(), row) != chosen.end()) continue;
            const std::optional<double> each = price_each(file, money);
            if (each && (best < 0 || *each < least - 1e-9)) best = row, least = *each;
        }
        if (best < 0) return chosen;
        purse.pay(files[static_cast<std::size_t>(best)]);
        for (const int voter : files[static_cast<std::size_t>(best)].supporters) {
            double& own = money[static_cast<std::size_t>(voter)];
            own -= std::min(own, least);
        }
        chosen.push_back(best);
    }
}

}  // namespace

std::vector<int> funded(FundingRule rule, const std::vector<Candidate>& candidates, const Envelope& envelope) {
    Purse purse(envelope);
    std::vector<int> chosen;
    if (rule == FundingRule::equal_shares) chosen = bought_by_voters(candidates, envelope, purse);
    add_greedily(chosen, purse, candidates, rule != FundingRule::greedy_no_skip);
    return chosen;
}

}  // namespace concertation
