#pragma once
// A 128-bit digest folded from 64-bit words: the same for the same values on any machine. Not for secrets.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concertation {

class Digest {
public:
    /// Folds one word in; the order of words matters.
    void add(std::uint64_t word);
    void add(std::int64_t word) { add(static_cast<std::uint64_t>(word)); }
    /// -0 counts as 0 and every NaN as one.
    void add(double value);
    /// Its length, then its bytes.
    void add(std::string_view text);
    /// 32 hexadecimal digits.
    std::string hex() const;
    /// The digest that hex() wrote, to be compared or folded on; nothing where `digits` are not 32 of them.
    static std::optional<Digest> from_hex(std::string_view digits);
    std::uint64_t high() const { return high_; }
    std::uint64_t low() const { return low_; }

private:
    std::uint64_t high_ = 0x243F6A8885A308D3u;  // the first digits of pi
    std::uint64_t low_ = 0x13198A2E03707344u;
};

}  // namespace concertation
