#include "core/digest.hpp"

#include <charconv>

#include "core/math.hpp"

namespace concertation {

namespace {
constexpr std::uint64_t rotated(std::uint64_t word, int by) { return (word << by) | (word >> (64 - by)); }

/// The finishing steps of SplitMix64 (Steele, Lea & Flood 2014): every bit of the result depends on every bit of the word.
constexpr std::uint64_t mixed(std::uint64_t word) {
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
    return word ^ (word >> 31);
}
}  // namespace

void Digest::add(std::uint64_t word) {
    high_ = mixed(high_ ^ word) + 0x9E3779B97F4A7C15u;
    low_ = mixed(rotated(low_, 23) + word * 0xD6E8FEB86659FD93u) ^ rotated(high_, 31);
}

void Digest::add(double value) {
    if (value != value) return add(std::uint64_t{0x7FF8000000000000u});
    add(detail::to_bits(value == 0. ? 0. : value));
}

void Digest::add(std::string_view text) {
    add(static_cast<std::uint64_t>(text.size()));
    for (std::size_t at = 0; at < text.size(); at += 8) {
        std::uint64_t word = 0;
        for (std::size_t byte = 0; byte < 8 && at + byte < text.size(); ++byte)
            word |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at + byte])) << (8 * byte);
        add(word);
    }
}

std::string Digest::hex() const {
    std::string digits;
    for (const std::uint64_t word : {high_, low_})
        for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[(word >> shift) & 15u];
    return digits;
}

std::optional<Digest> Digest::from_hex(std::string_view digits) {
    if (digits.size() != 32) return std::nullopt;
    Digest read;
    for (std::size_t half = 0; half < 2; ++half) {
        std::uint64_t word = 0;
        const char* const last = digits.data() + 16 * (half + 1);
        const std::from_chars_result end = std::from_chars(last - 16, last, word, 16);
        if (end.ec != std::errc() || end.ptr != last) return std::nullopt;
        (half == 0 ? read.high_ : read.low_) = word;
    }
    return read;
}

}  // namespace concertation
