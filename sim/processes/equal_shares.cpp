#include "processes/equal_shares.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {
namespace {

constexpr double same = 1e-11;  ///< share by which two prices may differ and be the same
constexpr double never = std::numeric_limits<double>::infinity();

}  // namespace

EqualShares::EqualShares(const std::vector<Candidate>& files, const std::vector<int>& order, int voters, double endowment,
                         Satisfaction satisfaction)
    : files_(files),
      satisfaction_(satisfaction),
      near_(std::max(1e-9, endowment * 1e-12)),
      money_(static_cast<std::size_t>(voters), Rising{endowment, 1.}),
      each_(files.size()),
      last_(files.size()),
      left_(order),
      rank_(files.size()),
      passed_(files.size(), false) {
    for (std::size_t place = 0; place < order.size(); ++place) rank_[static_cast<std::size_t>(order[place])] = place;
}

double EqualShares::value(int row) const {
    if (satisfaction_ == Satisfaction::one) return 1.;
    return std::max(1., static_cast<double>(files_[static_cast<std::size_t>(row)].cost));
}

bool EqualShares::equal(int a, int b) const {
    const double first = last_[static_cast<std::size_t>(a)].at, second = last_[static_cast<std::size_t>(b)].at;
    return std::abs(first - second) <= same * std::max(first, second);
}

/// Something stands as long as `gap`, which closes by `closing` a cent, is above nothing.
void EqualShares::crossing(double gap, double closing) {
    if (closing > 0.) same_for_ = std::min(same_for_, std::max(0., gap) / closing);
}

/// Most that each supporter must pay for `file`, if together they can.
std::optional<Rising> EqualShares::price_each(const Candidate& file) {
    std::vector<int> paying = file.supporters, giving_all;
    Rising left{static_cast<double>(file.cost), 0.}, each;
    for (std::size_t before = paying.size() + 1; !paying.empty() && paying.size() < before;) {
        before = paying.size();
        each = {left.at / static_cast<double>(before), left.slope / static_cast<double>(before)};
        const auto poor = std::partition(paying.begin(), paying.end(),
                                         [&](int voter) { return money_[static_cast<std::size_t>(voter)].at >= each.at - near_; });
        for (auto voter = poor; voter != paying.end(); ++voter) {
            const Rising& own = money_[static_cast<std::size_t>(*voter)];
            left = {left.at - own.at, left.slope - own.slope};
            giving_all.push_back(*voter);
        }
        paying.erase(poor, paying.end());
    }
    if (paying.empty()) {
        crossing(left.at - 2. * near_, -left.slope);
        return std::nullopt;
    }
    for (const int voter : giving_all) {
        const Rising& own = money_[static_cast<std::size_t>(voter)];
        crossing(each.at - own.at - 2. * near_, own.slope - each.slope);
    }
    return each;
}

/// What keeps `bought` before the others for sale, and which of the first `asked` were as good.
void EqualShares::note_choice(int bought, std::size_t asked) {
    const Rising& best = last_[static_cast<std::size_t>(bought)];
    for (std::size_t place = 0; place < left_.size(); ++place) {
        const int row = left_[place];
        const Rising& other = last_[static_cast<std::size_t>(row)];
        if (row == bought || other.at == never) continue;
        const double closing = best.slope - other.slope;
        if (equal(row, bought)) {
            crossing(.5 * same * best.at, std::abs(closing));
            if (place < asked && !std::exchange(passed_[static_cast<std::size_t>(row)], true)) ties_.emplace_back(bought, row);
        } else {
            crossing(other.at - best.at - 2. * same * other.at, closing);
        }
    }
}

void EqualShares::pay(int row) {
    const Rising& each = each_[static_cast<std::size_t>(row)];
    for (const int voter : files_[static_cast<std::size_t>(row)].supporters) {
        Rising& own = money_[static_cast<std::size_t>(voter)];
        own = own.at >= each.at - near_ ? Rising{std::max(0., own.at - each.at), own.slope - each.slope} : Rising{};
    }
}

std::optional<int> EqualShares::buy(const std::function<bool(const Candidate&)>& fits) {
    const auto last = [this](int row) { return last_[static_cast<std::size_t>(row)].at; };
    const auto rank = [this](int row) { return rank_[static_cast<std::size_t>(row)]; };
    std::sort(left_.begin(), left_.end(),
              [&](int a, int b) { return std::make_pair(last(a), rank(a)) < std::make_pair(last(b), rank(b)); });
    int best = -1;
    std::size_t asked = 0;
    for (; asked < left_.size(); ++asked) {
        const int row = left_[asked];
        if (best >= 0 && last(row) > last(best) && !equal(row, best)) break;
        const Candidate& file = files_[static_cast<std::size_t>(row)];
        const std::optional<Rising> each = fits(file) ? price_each(file) : std::nullopt;
        each_[static_cast<std::size_t>(row)] = each.value_or(Rising{never, 0.});
        const Rising& paid = each_[static_cast<std::size_t>(row)];
        last_[static_cast<std::size_t>(row)] = {paid.at / value(row), paid.slope / value(row)};
        if (!each) continue;
        if (best < 0 || (equal(row, best) ? rank(row) < rank(best) : last(row) < last(best))) best = row;
    }
    if (best >= 0) {
        note_choice(best, asked);
        pay(best);
    }
    left_.erase(std::remove_if(left_.begin(), left_.end(), [&](int row) { return row == best || last(row) == never; }), left_.end());
    return best < 0 ? std::nullopt : std::make_optional(best);
}

}  // namespace concertation
