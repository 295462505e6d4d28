#pragma once
// When partners might next introduce an untied pair: a waiting time at the highest chance a month, thinned when the month comes. The
// same as a draw every month, at a twentieth of the draws.

#include "core/calendar.hpp"
#include "core/math.hpp"
#include "core/random.hpp"
#include "scenario/parameters.hpp"
#include "world/ties.hpp"

namespace concertation {

/// The chance a month that a pair with `partners` trusted in common is introduced.
inline double introduction_chance(const Parameters& numbers, int partners) {
    const double counted = partners < numbers.renewal.new_tie_partners ? partners : numbers.renewal.new_tie_partners;
    const double chance = numbers.renewal.new_tie * counted;
    return chance < 1. ? chance : 1.;
}

class WaitingTime {
public:
    explicit WaitingTime(const Parameters& numbers)
        : most_(introduction_chance(numbers, 1 << 20)), per_log_(most_ > 0. && most_ < 1. ? 1. / logarithm(1. - most_) : 0.) {}

    /// The highest chance a month.
    double most() const { return most_; }
    /// The month after `month` at which the next introduction might come, from a drawn word.
    std::int16_t next(Month month, std::uint32_t word) const {
        if (most_ <= 0.) return never;
        const double next = month + 1. + logarithm(open_unit(word)) * per_log_;
        return next < static_cast<double>(never) ? static_cast<std::int16_t>(next) : never;
    }

private:
    double most_, per_log_;
};

}  // namespace concertation
