#pragma once
// Sets of small whole numbers as rows of bits, walked in ascending order.

#include <cstdint>
#include <vector>

namespace concertation {

/// How many 64-bit words hold `count` bits.
constexpr int words_for(int count) { return (count + 63) / 64; }

/// `rows` sets over the numbers below `width`.
class BitRows {
public:
    BitRows() = default;
    BitRows(int rows, int width) : words_(words_for(width)), bits_(static_cast<std::size_t>(rows * words_), 0) {}

    int words() const { return words_; }
    const std::uint64_t* row(int i) const { return bits_.data() + i * words_; }
    std::uint64_t* row(int i) { return bits_.data() + i * words_; }
    bool has(int i, int j) const { return (row(i)[j >> 6] >> (j & 63)) & 1u; }
    void put(int i, int j, bool in) {
        const std::uint64_t bit = std::uint64_t{1} << (j & 63);
        if (in) row(i)[j >> 6] |= bit;
        else row(i)[j >> 6] &= ~bit;
    }

private:
    int words_ = 0;
    std::vector<std::uint64_t> bits_;
};

/// Calls `visit(number)` for each bit of `word`, the lowest being `first`.
template <class Visit>
void for_each_bit(std::uint64_t word, int first, Visit visit) {
    for (; word != 0; word &= word - 1) visit(first + __builtin_ctzll(word));
}

/// The bits strictly above `bit` in its word.
constexpr std::uint64_t bits_above(int bit) { return bit == 63 ? 0 : ~std::uint64_t{0} << (bit + 1); }

}  // namespace concertation
