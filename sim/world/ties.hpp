#pragma once
// The ties among the members of a table: a dense block, since tables are small and every pair may come to meet.

#include <cstdint>
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
    std::vector<Dispute> disputes;           ///< open ones, by pair
    BitRows trusted;                         ///< row: who trusts; trust above the threshold of a trusted partner
    std::vector<double> trust;               ///< size × size, row: who trusts; in [0, 1]
    std::vector<double> familiarity;         ///< one a pair, see pair(); in [0, 1]
    std::vector<std::int16_t> last_contact;  ///< one a pair: month, or of the tie's beginning
    std::vector<std::int16_t> next_turn;     ///< one a pair: the next month it may change, by an introduction or by forgetting

    /// Place of the pair i < j in the arrays of pairs.
    int pair(int i, int j) const { return i * (2 * size - i - 1) / 2 + (j - i - 1); }
    double trust_of(int from, int to) const { return trust[static_cast<std::size_t>(from * size + to)]; }
};

inline constexpr std::int16_t never = 32767;

/// Sets the trust of `from` in `to`; above `threshold` it counts as trusted.
inline void set_trust(Ties& ties, int from, int to, double trust, double threshold) {
    ties.trust[static_cast<std::size_t>(from * ties.size + to)] = trust;
    ties.trusted.put(from, to, trust > threshold);
}

/// A block without ties for `size` members, every pair possible.
Ties no_ties(int size);

/// What a new tie begins with: the trust of `i` in `j` and of `j` in `i`, and familiarity.
struct NewTie { int i, j; double trust_ij, trust_ji, familiarity; };

/// Ties the pair from `month` on.
void tie_pair(Ties& ties, const NewTie& tie, Month month, double trusted_threshold);

/// Ends the tie of `i` < `j` and all it held.
void untie_pair(Ties& ties, int i, int j);

/// Whether i < j have an open dispute.
bool is_disputed(const Ties& ties, int i, int j);
/// Opens one, if none is; whether it did.
bool open_dispute(Ties& ties, int i, int j, Month month);
/// Closes it, if one is open.
void close_dispute(Ties& ties, int i, int j);

/// Calls `visit(i, j)` for the pairs i < j whose month in `months` passes `test`, in ascending order. Few do: runs of pairs are passed
/// over at once.
template <class Test, class Visit>
void for_each_pair_where(const Ties& ties, const std::vector<std::int16_t>& months, Test test, Visit visit) {
    constexpr std::size_t run = 8;
    int i = 0, row_end = ties.size - 1;
    for (std::size_t from = 0; from < months.size(); from += run) {
        const std::size_t to = from + run < months.size() ? from + run : months.size();
        if (to == from + run) {
            std::int16_t any = 0;
            for (std::size_t n = 0; n < run; ++n) any = static_cast<std::int16_t>(any | static_cast<std::int16_t>(test(months[from + n])));
            if (any == 0) continue;
        }
        for (std::size_t n = from; n < to; ++n) {
            if (!test(months[n])) continue;
            while (static_cast<int>(n) >= row_end) ++i, row_end += ties.size - 1 - i;
            visit(i, static_cast<int>(n) - row_end + ties.size);
        }
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
