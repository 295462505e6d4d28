#include "core/random.hpp"

namespace concertation {

Block philox(Block counter, std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t first = std::uint64_t{0xD2511F53u} * counter[0];
        const std::uint64_t second = std::uint64_t{0xCD9E8D57u} * counter[2];
        counter = {static_cast<std::uint32_t>(second >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(second),
                   static_cast<std::uint32_t>(first >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(first)};
        key[0] += 0x9E3779B9u;
        key[1] += 0xBB67AE85u;
    }
    return counter;
}

namespace {
constexpr std::size_t lanes = 8;
using Lanes = std::array<std::uint32_t, lanes>;

/// philox() on `lanes` counters side by side.
void philox_lanes(Lanes& c0, Lanes& c1, Lanes& c2, Lanes& c3, std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < 10; ++round) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const std::uint64_t first = std::uint64_t{0xD2511F53u} * c0[lane];
            const std::uint64_t second = std::uint64_t{0xCD9E8D57u} * c2[lane];
            c0[lane] = static_cast<std::uint32_t>(second >> 32) ^ c1[lane] ^ key[0];
            c1[lane] = static_cast<std::uint32_t>(second);
            c2[lane] = static_cast<std::uint32_t>(first >> 32) ^ c3[lane] ^ key[1];
            c3[lane] = static_cast<std::uint32_t>(first);
        }
        key[0] += 0x9E3779B9u;
        key[1] += 0xBB67AE85u;
    }
}
}  // namespace

Blocks philox_many(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, std::uint32_t third, std::uint32_t fourth,
                   std::array<std::uint32_t, 2> key) {
    const std::size_t count = a.size(), padded = (count + lanes - 1) / lanes * lanes;
    Blocks blocks;
    for (auto* words : {&blocks.first, &blocks.second, &blocks.third, &blocks.fourth}) words->resize(padded);
    for (std::size_t at = 0; at < padded; at += lanes) {
        Lanes c0{}, c1{}, c2, c3;
        for (std::size_t lane = 0; lane < lanes && at + lane < count; ++lane) {
            c0[lane] = a[at + lane];
            c1[lane] = b[at + lane];
        }
        c2.fill(third);
        c3.fill(fourth);
        philox_lanes(c0, c1, c2, c3, key);
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            blocks.first[at + lane] = c0[lane];
            blocks.second[at + lane] = c1[lane];
            blocks.third[at + lane] = c2[lane];
            blocks.fourth[at + lane] = c3[lane];
        }
    }
    return blocks;
}

}  // namespace concertation
