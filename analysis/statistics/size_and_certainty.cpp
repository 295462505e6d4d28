#include "statistics/size_and_certainty.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {
namespace {

constexpr double point = .01;
constexpr double alike_shares = .0005;
constexpr double territories_usual = 38;  // one of them is little for a dynamic, at most

double share_under(const OverSets& over, double bound) {
    const auto under = std::count_if(over.effects.begin(), over.effects.end(), [&](double effect) { return std::fabs(effect) < bound; });
    return static_cast<double>(under) / over.sets;
}

Size size_of(double mean, const Bounds& bounds) {
    return std::fabs(mean) >= bounds.little && std::fabs(mean) >= bounds.clear ? Size::clear : Size::slight;
}

}  // namespace

Bounds bounds_of(Scale scale, double base, int territories) {
    const double whole = std::isfinite(base) ? std::fabs(base) : 0;
    switch (scale) {
        case Scale::dynamic:
            return {alike_shares, 1 / std::max<double>(territories_usual, territories), std::min(5 * point, whole / 5)};
        case Scale::reached:
            return {alike_shares, whole / 10, std::min(point, whole / 5)};
        case Scale::share:
            return {alike_shares, point, std::min(5 * point, whole / 5)};
        case Scale::amount:
            return {0, whole / 50, whole / 5};
    }
    return {};
}

Certainty certainty_of(double share) {
    return share >= holds_almost_always ? Certainty::almost_always
           : share >= holds_mostly      ? Certainty::mostly
           : share >= holds_rather      ? Certainty::rather
                                        : Certainty::cannot_tell;
}

SizeAndCertainty size_and_certainty_of(const OverSets& over, const Bounds& bounds, double own) {
    const double little = share_under(over, bounds.little);
    SizeAndCertainty words{size_of(over.mean, bounds), certainty_of(over.sign), over.sign, false};
    if (over.none >= holds_almost_always)
        words = {Size::none, certainty_of(over.none), over.none, false};
    else if (little >= holds_mostly)
        words = {Size::little, certainty_of(little), little, false};
    else
        words.otherwise_at_own = own * over.mean < 0 && std::fabs(own) > bounds.alike;
    if (over.sets < least_sets_told) words.certainty = Certainty::too_few;
    return words;
}

}  // namespace concertation
