#pragma once
// What a sum is to do the most for: a measure, or the mean of women's and men's, which way it is better, and who is worst off in it.

#include <string>
#include <string_view>
#include <vector>

#include "observe/records.hpp"
#include "store/measures.hpp"

namespace concertation {

/// The aim that is the mean of reached_women and reached_men.
inline constexpr std::string_view mean_of_needs = "needs_reached";

struct Aim {
    std::string name;           ///< in files: of a measure, or mean_of_needs
    std::vector<int> measures;  ///< rows of measures(), at least one: the aim is their mean
    bool higher = true;         ///< which way it is better

    std::string_view unit() const { return measure().unit; }
    /// Whether a direction is asked for rather than known.
    bool is_asked() const { return measure().better == Better::none; }
    /// Whether the worst-off tenth is told: a dynamic is a share of territories, so in one replicate no tenth of them is worst off.
    bool has_worst_off() const { return !measure().is_dynamic; }

private:
    const Measure& measure() const { return concertation::measures()[static_cast<std::size_t>(measures.front())]; }
};

/// An aim by its name, which is known; higher is better unless the measure says otherwise.
Aim aim_named(std::string_view name);

/// So many aims choose; the others are only shown.
inline constexpr int choosing_aims = 2;
/// What is followed where `asked` is: it and needs reached, which choose (support where needs reached is what is asked); then women's and
/// men's needs, so that both are always shown.
std::vector<Aim> followed(const Aim& asked);

/// The measure, or a change of it: over all territories, and in the tenth of them where it is worst.
struct Level {
    double all = 0, worst_off = 0;
};

/// The aim in one replicate. `all`: of `values`, which are as values_of. `worst_off`: its mean over the tenth of the territories that
/// have it, at least one, where it is worst in that very replicate (of women and of men apart); 0 for a dynamic. NaN where undefined.
Level level_of(const ReplicateRecord& record, const std::vector<double>& values, const Aim& aim);

}  // namespace concertation
