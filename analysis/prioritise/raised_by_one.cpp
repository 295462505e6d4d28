#include "prioritise/raised_by_one.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "processes/equal_shares.hpp"

namespace concertation {
namespace {

constexpr double unit = 100.;  // cents

using Rows = std::vector<int>;

const Candidate& at(const std::vector<Candidate>& files, int row) { return files[static_cast<std::size_t>(row)]; }

bool has(const Rows& rows, int row) { return std::find(rows.begin(), rows.end(), row) != rows.end(); }

Cents cost_of(const Rows& rows, const std::vector<Candidate>& files) {
    return std::accumulate(rows.begin(), rows.end(), Cents{0}, [&](Cents sum, int row) { return sum + at(files, row).cost; });
}

/// One play of equal shares after the other.
class RaisedByOne {
public:
    RaisedByOne(const std::vector<Candidate>& files, Cents budget, int voters, const Rows& order)
        : files_(files), budget_(budget), voters_(voters), order_(order), passed_(files.size(), false) {}

    Purchases played() {
        const double even = static_cast<double>(budget_) / voters_;
        Rows stands = bought_with(even);
        for (double units = std::floor(even / unit) + 1.; !is_final(stands); units += 1. + unchanged_units_) {
            Rows next = bought_with(units * unit);
            if (cost_of(next, files_) > budget_) break;
            stands = std::move(next);
        }
        const std::size_t count = stands.size();
        return {std::move(stands), count, std::move(ties_)};
    }

private:
    /// What voters buy, up to the first purchase that passes the budget.
    Rows bought_with(double endowment) {
        EqualShares shares(files_, order_, voters_, endowment, Satisfaction::cost);
        Rows rows;
        Cents spent = 0;
        while (spent <= budget_) {
            const std::optional<int> row = shares.buy([](const Candidate&) { return true; });
            if (!row) break;
            spent += at(files_, *row).cost;
            rows.push_back(*row);
        }
        for (const auto& tie : shares.ties())
            if (!std::exchange(passed_[static_cast<std::size_t>(tie.second)], true)) ties_.push_back(tie);
        unchanged_units_ = std::isfinite(shares.same_for()) ? std::max(0., std::ceil(shares.same_for() / unit * (1. - 1e-9)) - 1.) : 0.;
        return rows;
    }

    /// Nothing else fits, or nothing else is wanted.
    bool is_final(const Rows& bought) const {
        const Cents left = budget_ - cost_of(bought, files_);
        bool full = true, all = true;
        for (int row = 0; row < static_cast<int>(files_.size()); ++row) {
            if (has(bought, row)) continue;
            if (at(files_, row).cost <= left) full = false;
            if (!at(files_, row).supporters.empty()) all = false;
        }
        return full || all;
    }

    const std::vector<Candidate>& files_;
    const Cents budget_;
    const int voters_;
    const Rows& order_;
    std::vector<std::pair<int, int>> ties_;  ///< the first of each file passed over
    std::vector<char> passed_;
    double unchanged_units_ = 0.;  ///< whole units by which endowments may rise before anything changes
};

}  // namespace

std::vector<int> cheaper_first(const std::vector<Candidate>& files) {
    Rows order(files.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Candidate &first = at(files, a), &second = at(files, b);
        return first.cost != second.cost ? first.cost < second.cost : first.supporters.size() > second.supporters.size();
    });
    return order;
}

Purchases raised_by_one(const std::vector<Candidate>& files, Cents budget, int voters, const std::vector<int>& order) {
    if (voters == 0) return {};
    return RaisedByOne(files, budget, voters, order).played();
}

}  // namespace concertation
