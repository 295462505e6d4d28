#pragma once
// Money in whole cents, and the ledger that never loses one.

#include <cstdint>

namespace concertation {

using Cents = std::int64_t;

constexpr double dollars(Cents cents) { return static_cast<double>(cents) / 100.; }
/// The nearest cent.
constexpr Cents cents(double dollars) { return static_cast<Cents>(dollars * 100. + (dollars < 0 ? -.5 : .5)); }

/// envelope + received = awarded + given + withdrawn + unspent, at every moment.
struct Ledger {
    Cents envelope = 0, received = 0, awarded = 0, given = 0, withdrawn = 0;

    Cents unspent() const { return envelope + received - awarded - given - withdrawn; }
};

}  // namespace concertation
