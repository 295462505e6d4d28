// The digest: pinned vectors, so that a results_hash means the same thing tomorrow.

#include <catch2/catch.hpp>
#include <limits>

#include "core/digest.hpp"

using namespace concertation;

namespace {

template <class... Values>
std::string digest_hex(Values... values) {
    Digest digest;
    (digest.add(values), ...);
    return digest.hex();
}

const double not_a_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("digests have pinned values", "[core]") {
    CHECK(digest_hex() == "243f6a8885a308d313198a2e03707344");
    CHECK(digest_hex(std::uint64_t{0}) == "88177cf7baf82b4bc76aaf98d1d7453f");
    CHECK(digest_hex(std::uint64_t{1}, std::uint64_t{2}) == "6815030d39c09cb882bb842895a70f85");
    CHECK(digest_hex(std::int64_t{-1}) == "c7e3373e67ed1ed5eff91db753c3ab5b");
    CHECK(digest_hex(1.5) == "10f163bdcb29004bb7104e1ca26bcbc4");
    CHECK(digest_hex(not_a_number) == "c82c81c62cf09ddba9e57850d96886d2");
    CHECK(digest_hex(std::string_view("")) == "88177cf7baf82b4bc76aaf98d1d7453f");
    CHECK(digest_hex(std::string_view("Côte-Nord, \xE2\x82\xAC")) == "6adee79d07f76a0f649a435f6c57cb12");
}

TEST_CASE("minus zero is zero and every NaN is one", "[core]") {
    CHECK(digest_hex(-0.) == digest_hex(0.));
    CHECK(digest_hex(0.) == digest_hex(std::uint64_t{0}));
    CHECK(digest_hex(-not_a_number) == digest_hex(not_a_number));
    CHECK(digest_hex(std::numeric_limits<double>::signaling_NaN()) == digest_hex(not_a_number));
    CHECK(digest_hex(std::numeric_limits<double>::infinity()) != digest_hex(not_a_number));
}

TEST_CASE("order, length and every bit count", "[core]") {
    CHECK(digest_hex(1., 2.) != digest_hex(2., 1.));
    CHECK(digest_hex(std::string_view("ab"), std::string_view("c")) != digest_hex(std::string_view("a"), std::string_view("bc")));
    CHECK(digest_hex(std::string_view("a")) != digest_hex(std::string_view("a\0", 2)));
    CHECK(digest_hex(std::uint64_t{0}) != digest_hex(std::uint64_t{0}, std::uint64_t{0}));
    for (int bit = 0; bit < 64; ++bit) CHECK(digest_hex(std::uint64_t{1} << bit) != digest_hex(std::uint64_t{0}));
}
