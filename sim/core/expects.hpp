#pragma once
// Our own rules, checked in every build: a broken one is our fault and says where.

#include <stdexcept>
#include <string>

namespace concertation {

/// A rule of the program that did not hold: a bug, never the user's fault.
struct BrokenRule : std::logic_error {
    using std::logic_error::logic_error;
};

/// Throws BrokenRule naming `rule` unless it holds.
inline void expects(bool holds, const char* rule) {
    if (!holds) throw BrokenRule(rule);
}

}  // namespace concertation
