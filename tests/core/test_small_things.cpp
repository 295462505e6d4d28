// Months, shares and sets of bits.

#include <catch2/catch.hpp>

#include "core/bits.hpp"
#include "core/calendar.hpp"
#include "core/simplex.hpp"

using namespace concertation;

TEST_CASE("months are counted across years", "[core]") {
    CHECK(months_between({2010, 4}, {2015, 3}) == 59);
    CHECK(months_between({2010, 4}, {2010, 4}) == 0);
    CHECK(months_between({2010, 4}, {2009, 12}) == -4);
    CHECK(plus_months({2010, 4}, 8) == Date{2010, 12});
    CHECK(plus_months({2010, 4}, 9) == Date{2011, 1});
    CHECK(plus_months({2010, 12}, 1) == Date{2011, 1});
    for (int months = 0; months < 300; ++months) CHECK(months_between({2010, 4}, plus_months({2010, 4}, months)) == months);
}

TEST_CASE("total variation is half the sum of absolute differences", "[core]") {
    CHECK(total_variation({1.}, {0., 1.}) == 1.);
    CHECK(total_variation({.5, .5}, {.5, .5}) == 0.);
    CHECK(total_variation({.5, .3, .2}, {.2, .3, .5}) == Approx(.3));
    CHECK(total_variation({0, 0, 0, 0, 0, 0, 0, 1.}, {0, 0, 0, 0, 0, 0, 1.}) == 1.);
    CHECK(total_variation({.1, .2, .3, .4}, {.4, .3, .2, .1}) == total_variation({.4, .3, .2, .1}, {.1, .2, .3, .4}));
}

TEST_CASE("moving between shares stays on the line", "[core]") {
    const Shares from{.25, .75}, to{.75, .25};
    CHECK(toward(from, to, 0.) == from);
    CHECK(toward(from, to, 1.) == to);
    CHECK(toward(from, to, .5) == Shares{.5, .5});
    CHECK(total(normalised({2., 6.})) == 1.);
    CHECK(normalised({2., 6.}) == Shares{.25, .75});
}

TEST_CASE("sets of bits hold what is put, in ascending order", "[core]") {
    BitRows rows(3, 130);
    CHECK(rows.words() == 3);
    for (const int j : {0, 63, 64, 129}) rows.put(1, j, true);
    rows.put(1, 63, false);
    std::vector<int> seen;
    int count = 0;
    for (int word = 0; word < rows.words(); ++word) {
        for_each_bit(rows.row(1)[word], word * 64, [&](int j) { seen.push_back(j); });
        count += bit_count(rows.row(1)[word]);
    }
    CHECK(seen == std::vector<int>{0, 64, 129});
    CHECK(count == 3);
    CHECK_FALSE(rows.has(0, 64));
    CHECK_FALSE(rows.has(2, 64));
    CHECK(bits_above(63) == 0);
    CHECK(bits_above(0) == ~std::uint64_t{1});
    CHECK(bit_count(~std::uint64_t{0}) == 64);
}
