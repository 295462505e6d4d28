#pragma once
// A replicate given up between two of its months.

#include <functional>

#include "run/replicate.hpp"

namespace concertation {

/// Whether work under way should be given up; asked often, from many threads. Empty: never.
using Halt = std::function<bool()>;

/// Thrown out of a replicate that is given up. No fault, so no std::exception.
struct Halted {};

/// Throws Halted at the end of the first month at which `halt` says so; sees nothing else.
inline Watch unless(const Halt& halt) {
    if (!halt) return {};
    return [halt](const Region&, Month) {
        if (halt()) throw Halted{};
    };
}

}  // namespace concertation
