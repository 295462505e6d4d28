#include "explain/counterfactual.hpp"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/binomial.hpp>

namespace concertation {
namespace {

/// Studies number their replicates from 0 and have far fewer.
constexpr std::uint32_t first_future = 0x40000000u;

Dynamic read_after(WatchedRegion branch, Month month, const Scenario& scenario, const Luck& luck, int local, Month read) {
    for (Month next = month + 1; next <= read; ++next) run_month(branch, scenario, luck, next);
    return branch.observer.months_of(local).back().dynamic;
}

/// Half the width of the paired interval, and its middle: half a pair is added to each of the four ways a pair may fall.
struct Middle {
    double centre, half;
};

Middle interval_of(const Check& check) {
    const double pairs = check.futures + 2., gain = check.only_without + .5, loss = check.only_with + .5;
    const double centre = (gain - loss) / pairs;
    return {centre, 1.959964 * std::sqrt(std::max(0., gain + loss - (gain - loss) * (gain - loss) / pairs)) / pairs};
}

}  // namespace

Luck luck_of_future(const Luck& own, int number) { return Luck{own.seed, first_future + static_cast<std::uint32_t>(number)}; }

Future future(const Branches& branches, const Scenario& scenario, const Luck& luck, int local, Month read) {
    const Dynamic with = read_after(branches.with, branches.month, scenario, luck, local, read);
    return {with, branches.without ? read_after(*branches.without, branches.month, scenario, luck, local, read) : with};
}

void Check::add(bool turns_with, bool turns_without) {
    ++futures;
    with += turns_with ? 1 : 0;
    without += turns_without ? 1 : 0;
    only_with += turns_with && !turns_without ? 1 : 0;
    only_without += turns_without && !turns_with ? 1 : 0;
}

double Check::low() const { return std::max(-1., interval_of(*this).centre - interval_of(*this).half); }

double Check::high() const { return std::min(1., interval_of(*this).centre + interval_of(*this).half); }

double exact_p(int only_with, int only_without) {
    const int pairs = only_with + only_without;
    if (pairs == 0) return 1.;
    return std::min(1., 2. * boost::math::cdf(boost::math::binomial(pairs, .5), std::min(only_with, only_without)));
}

void judge(std::vector<Check*> checks) {
    for (Check* check : checks) check->p = exact_p(check->only_with, check->only_without);
    std::stable_sort(checks.begin(), checks.end(), [](const Check* a, const Check* b) { return a->p < b->p; });
    for (std::size_t rank = 0; rank < checks.size(); ++rank) {
        Check& check = *checks[rank];
        if (check.p >= significance / static_cast<double>(checks.size() - rank)) break;
        check.verdict = check.without < check.with ? CauseVerdict::helped : CauseVerdict::hindered;
    }
}

}  // namespace concertation
