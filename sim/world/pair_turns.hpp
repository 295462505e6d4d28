#pragma once
// When a pair may next change: partners may introduce it if it is not tied, it may be forgotten if its tie goes unused. Months that
// change nothing are passed over: the wait is drawn at the highest chance a month, and thinned when the month comes. The same as a draw
// every month, at a twentieth of the draws.

#include "core/calendar.hpp"
#include "core/math.hpp"
#include "core/random.hpp"
#include "scenario/parameters.hpp"
#include "world/ties.hpp"

namespace concertation {

/// The wait for an event of one chance a month.
class Wait {
public:
    explicit Wait(double chance)
        : chance_(chance < 1. ? chance : 1.), per_log_(chance_ > 0. && chance_ < 1. ? 1. / logarithm(1. - chance_) : 0.) {}

    double chance() const { return chance_; }
    /// The first month after `month` at which it happens, from a drawn word.
    std::int16_t next(Month month, std::uint32_t word) const {
        if (chance_ <= 0.) return never;
        const double next = month + 1. + logarithm(open_unit(word)) * per_log_;
        return next < static_cast<double>(never) ? static_cast<std::int16_t>(next) : never;
    }

private:
    double chance_, per_log_;
};

/// The chance a month that a pair with `partners` trusted in common is introduced.
inline double introduction_chance(const Parameters& numbers, int partners) {
    const double counted = partners < numbers.renewal.new_tie_partners ? partners : numbers.renewal.new_tie_partners;
    return numbers.renewal.new_tie * counted;
}

/// The wait for an introduction at its highest chance.
inline Wait introduction_wait(const Parameters& numbers) { return Wait(introduction_chance(numbers, 1 << 20)); }

/// The month in which a tie last used in `month` begins to be forgotten.
inline std::int16_t forgetting_begins(Month month, const Parameters& numbers) {
    const double begins = month + numbers.renewal.unused_months + 1.;
    return begins < static_cast<double>(never) ? static_cast<std::int16_t>(begins) : never;
}

}  // namespace concertation
