// Random numbers keyed by event: the published vectors, and that no way of drawing many changes them.

#include <catch2/catch.hpp>

#include "core/random.hpp"

using namespace concertation;

TEST_CASE("philox gives its authors' published numbers", "[core]") {
    // Random123's kat_vectors, philox4x32 with 10 rounds.
    CHECK(philox({0, 0, 0, 0}, {0, 0}) == Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    const std::uint32_t ones = 0xffffffff;
    CHECK(philox({ones, ones, ones, ones}, {ones, ones}) == Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
          Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE("many blocks at once are the blocks one at a time, whatever their number", "[core]") {
    Blocks reused;
    for (std::size_t count = 0; count <= 40; ++count) {
        std::vector<std::uint32_t> a, b;
        for (std::size_t n = 0; n < count; ++n) {
            a.push_back(0x9E3779B9u * static_cast<std::uint32_t>(n + count));
            b.push_back(0xFFFFFFFFu - 0x85EBCA6Bu * static_cast<std::uint32_t>(n));
        }
        const std::array<std::uint32_t, 2> key{0xDEADBEEFu, static_cast<std::uint32_t>(count)};
        const Blocks fresh = philox_many(a, b, 0xFFFF0000u, 17u, key);
        reused = philox_many(a, b, 0xFFFF0000u, 17u, key, std::move(reused));
        for (std::size_t n = 0; n < count; ++n) {
            INFO("block " << n << " of " << count);
            const Block one = philox({a[n], b[n], 0xFFFF0000u, 17u}, key);
            CHECK(Block{fresh.first[n], fresh.second[n], fresh.third[n], fresh.fourth[n]} == one);
            CHECK(Block{reused.first[n], reused.second[n], reused.third[n], reused.fourth[n]} == one);
        }
    }
}

TEST_CASE("memory lent for a longer run of blocks leaves a shorter one right", "[core]") {
    const std::vector<std::uint32_t> many(37, 5u), few(3, 9u);
    const Blocks blocks = philox_many(few, few, 1u, 2u, {3u, 4u}, philox_many(many, many, 1u, 2u, {3u, 4u}));
    for (std::size_t n = 0; n < few.size(); ++n) CHECK(blocks.fourth[n] == philox({9u, 9u, 1u, 2u}, {3u, 4u})[3]);
}

TEST_CASE("a draw is named by its event: every part of the name matters", "[core]") {
    const Luck luck{0x0123456789ABCDEFu, 3};
    const Block block = luck.block(Draw::meets, 7, 8, 9);
    CHECK(block != luck.block(Draw::reads, 7, 8, 9));
    CHECK(block != luck.block(Draw::meets, 8, 7, 9));
    CHECK(block != luck.block(Draw::meets, 7, 8, 10));
    CHECK(block != luck.block(Draw::meets, 7, 8, 9, 1));
    CHECK(block != Luck{0x0123456789ABCDEFu, 4}.block(Draw::meets, 7, 8, 9));
    CHECK(block != Luck{0x0123456799ABCDEFu, 3}.block(Draw::meets, 7, 8, 9));
    CHECK(block != Luck{0x1123456789ABCDEFu, 3}.block(Draw::meets, 7, 8, 9));
    const std::vector<std::uint32_t> seven{7}, eight{8};
    CHECK(luck.blocks(Draw::meets, seven, eight, 9).third[0] == block[2]);
    CHECK(luck.uniform(Draw::meets, 7, 8, 9) == open_unit(block[0]));
}

TEST_CASE("the draws of an event are the words of its blocks in order", "[core]") {
    const Luck luck{5, 6};
    EventDraws draws(luck, Draw::file, 1, 2, 3);
    for (int turn = 0; turn < 3; ++turn)
        for (const std::uint32_t word : luck.block(Draw::file, 1, 2, 3, turn)) CHECK(draws() == word);
}

TEST_CASE("units never reach their ends", "[core]") {
    CHECK(open_unit(0u) > 0.);
    CHECK(open_unit(0xFFFFFFFFu) < 1.);
    CHECK(open_unit(0u, 0u) > 0.);
    CHECK(open_unit(0xFFFFFFFFu, 0xFFFFFFFFu) < 1.);
    CHECK(open_unit(0x80000000u) == .5 + 0x1p-33);
}

TEST_CASE("the limit of a chance is the comparison of its unit", "[core]") {
    CHECK(limit_of(0.) == 0);
    CHECK(limit_of(-3.) == 0);
    CHECK(limit_of(1.) == (std::uint64_t{1} << 32));
    CHECK(limit_of(7.) == (std::uint64_t{1} << 32));
    for (std::uint32_t n = 0; n < 2000; ++n) {
        const Block block = philox({n, 0, 0, 0}, {1, 2});
        const double chance = n % 3 == 0 ? open_unit(block[0]) : n % 3 == 1 ? (block[0] >> 8) * 0x1p-24 : block[0] * 0x1p-32;
        const std::uint64_t limit = limit_of(chance);
        // The words around the limit are where a slip would show.
        for (int off = -2; off <= 2; ++off) {
            const auto word = static_cast<std::uint32_t>(static_cast<std::int64_t>(limit) + off);
            CHECK((open_unit(word) < chance) == (word < limit));
        }
        CHECK((open_unit(block[1]) < chance) == (block[1] < limit));
    }
}
