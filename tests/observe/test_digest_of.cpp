// The digest of a replicate: to the last bit, and the same for the same luck (that it sees every column: test_columns.cpp).

#include "observe/digest_of.hpp"

#include <catch2/catch.hpp>

#include "run/replicate.hpp"
#include "support/scenario_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

ReplicateRecord one_month() {
    ReplicateRecord record;
    record.months.resize(1);
    return record;
}

}  // namespace

TEST_CASE("the last bit of a number counts, and the sign of nil does not", "[observe]") {
    ReplicateRecord one = one_month(), other = one_month();
    other.months[0].trust = -0.;
    CHECK(digest_of(one).hex() == digest_of(other).hex());
    other.months[0].trust = 5e-324;
    CHECK(digest_of(one).hex() != digest_of(other).hex());
}
