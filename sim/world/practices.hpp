#pragma once
// Practices: what a milieu has put together of what five levers offer. Formulas read the practice; a policy turns the lever.

#include <array>

#include "scenario/parameters.hpp"

namespace concertation {

inline constexpr int practice_count = 5;

/// One number per practised lever, in [0, 1], in the order of `practised`.
using Practices = std::array<double, practice_count>;

/// A lever that a milieu has to put into practice; a row of `practised`.
using PractisedLever = double& (*)(Levers&);

inline constexpr std::array<PractisedLever, practice_count> practised{
    [](Levers& levers) -> double& { return levers.meshing; },
    [](Levers& levers) -> double& { return levers.transparency; },
    [](Levers& levers) -> double& { return levers.dispute_resolution; },
    [](Levers& levers) -> double& { return levers.expertise_recognition; },
    [](Levers& levers) -> double& { return levers.accompaniment.expertise; },
};
inline constexpr std::size_t meshing_practice = 0, accompaniment_practice = practice_count - 1;

/// The practised levers of `levers`, in order.
inline Practices offered_practices(Levers levers) {
    Practices offered{};
    for (std::size_t k = 0; k < offered.size(); ++k) offered[k] = practised[k](levers);
    return offered;
}

/// What a milieu practises by itself, as a share of what is offered, by its history in [0, 1].
inline double own_practice(double history, const Parameters& numbers) {
    const double own = numbers.practices.start_base + numbers.practices.start_history * history;
    return own < 1. ? own : 1.;
}

/// Whether all five practices have come to `part` of what is offered.
inline bool are_together(const Practices& practices, const Practices& offered, double part) {
    for (std::size_t k = 0; k < practices.size(); ++k)
        if (practices[k] < part * offered[k]) return false;
    return true;
}

}  // namespace concertation
