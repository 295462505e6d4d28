#pragma once
// The ties among the members of a table: a dense block, since tables are small and every pair may come to meet.

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

#include "core/bits.hpp"
#include "core/calendar.hpp"

namespace concertation {

/// An open dispute between members i < j.
struct Dispute {
    std::int32_t i, j;
    Month opened;
};

/// Members are 0 … size-1 here. A pair without a tie keeps trust and familiarity at 0.
struct Ties {
    int size = 0;
    BitRows tied;                            ///< symmetric
    BitRows possible;                        ///< pairs this block may hold; symmetric
    std::vector<Dispute> disputes;           ///< open ones, as they were opened
    std::vector<std::uint8_t> disputed;      ///< one a pair: 1 while a dispute is open
    BitRows trusted;                         ///< row: who trusts; trust above the threshold of a trusted partner
    std::vector<double> trust;               ///< size × size, row: who trusts; in [0, 1]
    std::vector<double> familiarity;         ///< one a pair, see pair(); in [0, 1]
    std::vector<std::int16_t> last_contact;  ///< one a pair: month, or of the tie's beginning
    std::vector<std::int16_t> next_turn;     ///< one a pair: the next month it may change, by an introduction or by forgetting

    /// Place of the pair i < j in the arrays of pairs.
    int pair(int i, int j) const { return i * (2 * size - i - 1) / 2 + (j - i - 1); }
    /// Place of the trust of `from` in `to` in the array of trust.
    std::size_t way(int from, int to) const { return static_cast<std::size_t>(std::ptrdiff_t{from} * size + to); }
    double trust_of(int from, int to) const { return trust[way(from, to)]; }
};

inline constexpr std::int16_t never = 32767;

/// Sets the trust of `from` in `to`; above `threshold` it counts as trusted.
inline void set_trust(Ties& ties, int from, int to, double trust, double threshold) {
    ties.trust[ties.way(from, to)] = trust;
    ties.trusted.put(from, to, trust > threshold);
}

/// A block without ties for `size` members, every pair possible.
Ties no_ties(int size);

/// What a new tie begins with: the trust of `i` in `j` and of `j` in `i`, and familiarity.
struct NewTie {
    int i, j;
    double trust_ij, trust_ji, familiarity;
};

/// Ties the pair from `month` on.
void tie_pair(Ties& ties, const NewTie& tie, Month month, double trusted_threshold);

/// Ends the tie of `i` < `j` and all it held.
void untie_pair(Ties& ties, int i, int j);

/// Opens one, if none is; whether it did.
bool open_dispute(Ties& ties, int i, int j, Month month);
/// Closes it, if one is open.
void close_dispute(Ties& ties, int i, int j);

/// Which of up to eight months are `now`: the lowest bit of each 16 in two words.
inline std::array<std::uint64_t, 2> months_that_are(const std::int16_t* months, std::size_t count, std::int16_t now) {
    using Eight [[gnu::vector_size(16)]] = std::int16_t;
    Eight eight{never, never, never, never, never, never, never, never};
    if (count >= 8)
        std::memcpy(&eight, months, sizeof eight);
    else
        std::memcpy(&eight, months, count * sizeof(std::int16_t));
    const Eight equal = eight == now;
    std::array<std::uint64_t, 2> words;
    std::memcpy(words.data(), &equal, sizeof equal);
    return {words[0] & 0x0001000100010001u, words[1] & 0x0001000100010001u};
}

/// Calls `visit(i, j)` for the pairs i < j whose next turn is `month`, in ascending order. Few are: eight pairs are compared at once.
template <class Visit>
void for_each_due_pair(const Ties& ties, Month month, Visit visit) {
    const std::size_t count = ties.next_turn.size();
    int i = 0, row_end = ties.size - 1;
    for (std::size_t from = 0; from < count; from += 8) {
        const auto due = months_that_are(ties.next_turn.data() + from, count - from, static_cast<std::int16_t>(month));
        for (int half = 0; half < 2; ++half)
            for_each_bit(due[static_cast<std::size_t>(half)], 0, [&](int bit) {
                const int pair = static_cast<int>(from) + 4 * half + bit / 16;
                while (pair >= row_end) ++i, row_end += ties.size - 1 - i;
                visit(i, pair - row_end + ties.size);
            });
    }
}

/// Calls `visit(i, j)` for every tie i < j, in ascending order.
template <class Visit>
void for_each_tie(const Ties& ties, Visit visit) {
    for (int i = 0; i < ties.size; ++i) {
        const std::uint64_t* row = ties.tied.row(i);
        for (int word = i >> 6; word < ties.tied.words(); ++word) {
            const std::uint64_t above = word == (i >> 6) ? row[word] & bits_above(i & 63) : row[word];
            for_each_bit(above, word * 64, [&](int j) { visit(i, j); });
        }
    }
}

}  // namespace concertation
