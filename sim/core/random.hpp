#pragma once
// Luck: every draw is a pure function of who draws, for what, in which month. Nothing is stored or advanced between events.

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

namespace concertation {

/// What a draw is for; the last word of the counter, so that one process never disturbs another.
enum class Draw : std::uint32_t {
    history,
    need,
    other_need,
    approach,
    lag,
    seat,
    position,
    start_tie,
    thematic_seat,
    attends,
    meets,
    reads,
    election,
    turnover,
    pair_turn,
    closes,
    proposes,
    file,
    project_end,
    looks,
    shock,
    design,
    ballot,
    votes,
    news,
    common_news
};

/// Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011): four 32-bit words from a counter and a key.
using Block = std::array<std::uint32_t, 4>;
Block philox(Block counter, std::array<std::uint32_t, 2> key);

/// The first words of many blocks that share their last two counter words: block n has counter {a[n], b[n], third, fourth}.
class Blocks {
public:
    const std::uint32_t *first = nullptr, *second = nullptr, *third = nullptr, *fourth = nullptr;

private:
    friend Blocks philox_many(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::uint32_t third, std::uint32_t fourth,
                              std::array<std::uint32_t, 2> key, Blocks reuse);
    std::unique_ptr<std::uint32_t[]> words_;  // not cleared first: every word is written
    std::size_t room_ = 0;
};
/// `reuse` only lends its memory.
Blocks philox_many(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::uint32_t third, std::uint32_t fourth,
                   std::array<std::uint32_t, 2> key, Blocks reuse = {});

/// A number in the open interval (0, 1) from 32 bits.
constexpr double open_unit(std::uint32_t word) { return (static_cast<double>(word) + .5) * 0x1p-32; }

/// open_unit(word) < chance is word < limit_of(chance): the comparison in whole numbers.
constexpr std::uint64_t limit_of(double chance) {
    const double scaled = chance * 0x1p32 - .5;
    if (scaled <= 0.) return 0;
    if (scaled >= 0x1p32) return std::uint64_t{1} << 32;
    const auto whole = static_cast<std::uint64_t>(scaled);
    return static_cast<double>(whole) < scaled ? whole + 1 : whole;
}

/// A number in the open interval (0, 1) from 52 of 64 bits.
constexpr double open_unit(std::uint32_t high, std::uint32_t low) {
    return (static_cast<double>(((static_cast<std::uint64_t>(high) << 32) | low) >> 12) + .5) * 0x1p-52;
}

/// The luck of one replicate.
struct Luck {
    std::uint64_t seed = 1;
    std::uint32_t replicate = 0;

    std::array<std::uint32_t, 2> key() const {
        return {static_cast<std::uint32_t>(seed), replicate ^ static_cast<std::uint32_t>(seed >> 32)};
    }
    /// The `turn`-th block of the event (draw, a, b, month). Months and turns under 65,536.
    Block block(Draw draw, std::uint32_t a, std::uint32_t b, int month, int turn = 0) const {
        return philox(
            {a, b, (static_cast<std::uint32_t>(month) << 16) | static_cast<std::uint32_t>(turn), static_cast<std::uint32_t>(draw)}, key());
    }
    /// The blocks of many events of one kind in one month, all at once: they vectorise.
    Blocks blocks(Draw draw, std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, int month, Blocks reuse = {}) const {
        return philox_many(a, b, static_cast<std::uint32_t>(month) << 16, static_cast<std::uint32_t>(draw), key(), std::move(reuse));
    }
    double uniform(Draw draw, std::uint32_t a, std::uint32_t b, int month) const { return open_unit(block(draw, a, b, month)[0]); }
};

/// The draws of one event, one after the other: a random engine as Boost.Random understands it.
class EventDraws {
public:
    using result_type = std::uint32_t;
    EventDraws(const Luck& luck, Draw draw, std::uint32_t a, std::uint32_t b = 0, int month = 0)
        : luck_(luck), draw_(draw), a_(a), b_(b), month_(month) {}

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return 0xFFFFFFFFu; }
    result_type operator()() {
        if (used_ == 4) {
            block_ = luck_.block(draw_, a_, b_, month_, turn_++);
            used_ = 0;
        }
        return block_[static_cast<std::size_t>(used_++)];
    }
    double unit() { return open_unit((*this)()); }

private:
    Luck luck_;
    Draw draw_;
    std::uint32_t a_, b_;
    int month_, turn_ = 0, used_ = 4;
    Block block_{};
};

}  // namespace concertation
