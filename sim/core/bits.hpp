#pragma once
// Sets of small whole numbers as rows of bits, walked in ascending order.

#include <array>
#include <cstddef>
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
    /// Whether these are `rows` sets over the numbers below `width`.
    bool are(int rows, int width) const {
        if (words_ != words_for(width) || bits_.size() != static_cast<std::size_t>(rows) * static_cast<std::size_t>(words_)) return false;
        if (width % 64 == 0) return true;
        const std::uint64_t beyond = ~std::uint64_t{0} << (width % 64);
        for (std::size_t last = static_cast<std::size_t>(words_) - 1; last < bits_.size(); last += static_cast<std::size_t>(words_))
            if ((bits_[last] & beyond) != 0) return false;
        return true;
    }
    const std::uint64_t* row(int i) const { return bits_.data() + std::ptrdiff_t{i} * words_; }
    std::uint64_t* row(int i) { return bits_.data() + std::ptrdiff_t{i} * words_; }
    bool has(int i, int j) const { return (row(i)[j >> 6] >> (j & 63)) & 1u; }
    void put(int i, int j, bool in) {
        const std::uint64_t bit = std::uint64_t{1} << (j & 63);
        if (in)
            row(i)[j >> 6] |= bit;
        else
            row(i)[j >> 6] &= ~bit;
    }

    /// Hands its fields to an archive, in order.
    template <class Archive>
    void fields(Archive& archive) {
        archive(words_, bits_);
    }

private:
    int words_ = 0;
    std::vector<std::uint64_t> bits_;
};

/// One set over the numbers below `most`, small enough for the stack.
template <int most>
class BitSet {
public:
    bool has(int j) const { return (words_[static_cast<std::size_t>(j >> 6)] >> (j & 63)) & 1u; }
    /// Adds `j` if `in`; takes nothing out.
    void put(int j, bool in) { words_[static_cast<std::size_t>(j >> 6)] |= std::uint64_t{in} << (j & 63); }
    std::uint64_t word(int at) const { return words_[static_cast<std::size_t>(at)]; }

private:
    std::array<std::uint64_t, words_for(most)> words_{};
};

/// Calls `visit(number)` for each bit of `word`, the lowest being `first`.
template <class Visit>
void for_each_bit(std::uint64_t word, int first, Visit visit) {
    for (; word != 0; word &= word - 1) visit(first + __builtin_ctzll(word));
}

/// How many bits are set. By hand: processors of the common baseline have no instruction for it, and the library call is slow.
constexpr int bit_count(std::uint64_t word) {
    word -= (word >> 1) & 0x5555555555555555u;
    word = (word & 0x3333333333333333u) + ((word >> 2) & 0x3333333333333333u);
    return static_cast<int>((((word + (word >> 4)) & 0x0F0F0F0F0F0F0F0Fu) * 0x0101010101010101u) >> 56);
}

/// The bits strictly above `bit` in its word.
constexpr std::uint64_t bits_above(int bit) { return bit == 63 ? 0 : ~std::uint64_t{0} << (bit + 1); }

}  // namespace concertation
