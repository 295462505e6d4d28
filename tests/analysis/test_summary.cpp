// What replicates come to: known answers.

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "analysis/study_by_hand.hpp"
#include "store/summary.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

Summary small_summary(int replicates) {
    const Scenario scenario = small_scenario();
    Summary summary(scenario);
    for (int replicate = 0; replicate < replicates; ++replicate) summary.add(record_by_hand(scenario, replicate));
    return summary;
}

}  // namespace

TEST_CASE("a mean comes with Student's interval", "[summary]") {
    Stream stream;
    for (const double value : {1., 2., 3., 4., 5.}) stream.add(value);
    stream.add(std::numeric_limits<double>::quiet_NaN());
    const Estimate of = stream.estimate();
    // 2.776445 is Student's quantile for four degrees of freedom; the error of the mean is sqrt(2.5 / 5).
    CHECK(of.mean == Approx(3));
    CHECK(of.high == Approx(3 + 2.776445 * std::sqrt(.5)).epsilon(1e-6));
    CHECK(of.low == Approx(3 - 2.776445 * std::sqrt(.5)).epsilon(1e-6));
}

TEST_CASE("one value has no interval, and none has no mean", "[summary]") {
    Stream stream;
    CHECK(std::isnan(stream.estimate().mean));
    stream.add(2);
    CHECK(stream.estimate().mean == 2);
    CHECK(std::isnan(stream.estimate().low));
}

TEST_CASE("shares of dynamics sum to one, for all, for a region, for a territory", "[summary]") {
    const Summary summary = small_summary(3);
    for (const DynamicShares& shares : {summary.shares(), summary.region_shares(0), summary.territory_shares(2)})
        CHECK(shares[0] + shares[1] + shares[2] + shares[3] == Approx(1));
    // Territory 2 over replicates 0, 1, 2 is conflictual, not deployed, in cooperation.
    CHECK(summary.territory_shares(2)[0] == Approx(1 / 3.));
    CHECK(summary.territory_shares(2)[1] == 0);
    CHECK(summary.replicates() == 3);
}

TEST_CASE("an indicator nobody could measure has no mean", "[summary]") {
    const Summary summary = small_summary(3);
    CHECK(std::isnan(summary.indicator(12).mean));
    CHECK(summary.indicator(0).mean == Approx(.6));
}

TEST_CASE("a month's trust weighs regions by their territories", "[summary]") {
    CHECK(small_summary(2).paths().mean(path_row("trust"), 5) == Approx((2 * .2 + .5) / 3));
    CHECK(small_summary(2).paths().mean(path_row("cooperation"), 5) == 1.);
}
