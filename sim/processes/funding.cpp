#include "processes/funding.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

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

/// What each file would have cost each supporter when it was last reckoned. Money only leaves purses, so the price can but rise: a file
/// whose last price is above the best one found needs no new reckoning.
class Prices {
public:
    explicit Prices(const std::vector<Candidate>& files) : files_(files), last_(files.size(), 0.), rank_(files.size()) {
        const std::vector<int> order = best_first(files);
        for (std::size_t place = 0; place < order.size(); ++place) rank_[static_cast<std::size_t>(order[place])] = place;
        left_ = order;
    }

    /// The file cheapest for each of its supporters, the best placed among equals, with that price; it is then no longer for sale.
    std::optional<std::pair<int, double>> bought(const Purse& purse, const std::vector<double>& money) {
        std::sort(left_.begin(), left_.end(),
                  [this](int a, int b) { return std::make_pair(last(a), rank(a)) < std::make_pair(last(b), rank(b)); });
        int best = -1;
        for (int& row : left_) {
            if (best >= 0 && last(row) > last(best) + near) break;
            const Candidate& file = files_[static_cast<std::size_t>(row)];
            const std::optional<double> each = purse.fits(file) ? price_each(file, money) : std::nullopt;
            last_[static_cast<std::size_t>(row)] = each.value_or(never);
            if (!each) continue;
            if (best < 0 || *each < last(best) - near || (*each <= last(best) + near && rank(row) < rank(best))) best = row;
        }
        left_.erase(std::remove_if(left_.begin(), left_.end(), [&](int row) { return row == best || last(row) == never; }), left_.end());
        return best < 0 ? std::nullopt : std::make_optional(std::make_pair(best, last(best)));
    }

private:
    static constexpr double near = 1e-9, never = std::numeric_limits<double>::infinity();
    double last(int row) const { return last_[static_cast<std::size_t>(row)]; }
    std::size_t rank(int row) const { return rank_[static_cast<std::size_t>(row)]; }

    const std::vector<Candidate>& files_;
    std::vector<double> last_;
    std::vector<std::size_t> rank_;
    std::vector<int> left_;
};

/// The files supporters can pay for themselves, the cheapest for each first.
std::vector<int> bought_by_voters(const std::vector<Candidate>& files, const Envelope& envelope, Purse& purse) {
    std::vector<double> money(static_cast<std::size_t>(envelope.voters),
                              static_cast<double>(envelope.budget) / std::max(1, envelope.voters));
    Prices prices(files);
    std::vector<int> chosen;
    while (const auto bought = prices.bought(purse, money)) {
        const auto [row, each] = *bought;
        const Candidate& file = files[static_cast<std::size_t>(row)];
        purse.pay(file);
        for (const int voter : file.supporters) {
            double& own = money[static_cast<std::size_t>(voter)];
            own -= std::min(own, each);
        }
        chosen.push_back(row);
    }
    return chosen;
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
