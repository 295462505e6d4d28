// Numbers as each language writes them.

#include <catch2/catch.hpp>
#include <limits>

#include "text/numbers.hpp"

using namespace concertation;

TEST_CASE("French numbers have a comma and narrow no-break spaces", "[text]") {
    CHECK(decimal(1234567.891, 2, Language::fr) == "1\u202f234\u202f567,89");
    CHECK(whole(-12345, Language::fr) == "−12\u202f345");
    CHECK(percent(.4567, 1, Language::fr) == "45,7\u00a0%");
    CHECK(dollars(1234.4, Language::fr) == "1\u202f234\u00a0$");
}

TEST_CASE("English numbers have a point and commas", "[text]") {
    CHECK(decimal(1234567.891, 2, Language::en) == "1,234,567.89");
    CHECK(whole(999, Language::en) == "999");
    CHECK(percent(1, 0, Language::en) == "100%");
    CHECK(dollars(-1234.4, Language::en) == "−$1,234");
}

TEST_CASE("what rounds to zero has no sign", "[text]") {
    CHECK(decimal(-.04, 1, Language::en) == "0.0");
    CHECK(dollars(-.4, Language::en) == "$0");
}

TEST_CASE("what is not a number shows as a dash", "[text]") {
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    CHECK(decimal(nothing, 1, Language::fr) == "–");
    CHECK(percent(nothing, 1, Language::en) == "–");
    CHECK(in_unit(nothing, "dollars", Language::fr) == "–");
}

TEST_CASE("only fr and en are languages", "[text]") {
    CHECK(language_named("fr") == Language::fr);
    CHECK(language_named("en") == Language::en);
    CHECK_FALSE(language_named("FR").has_value());
}
