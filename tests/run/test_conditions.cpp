// With the defaults: all three dynamics, and the sign of the four winning conditions on contests taken (a quick version of the findings).

#include <catch2/catch.hpp>

#include "run/replicate.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

constexpr int replicates = 40;

Scenario two_regions() { return scenario_of({6, 6}, 60); }

/// Contests among stances taken over the last window, mean over territories, with these levers at .25 less with them at `value`: paired, so
/// the luck is the same.
double contests_less(const std::vector<std::string_view>& levers, double value) {
    Scenario low = two_regions(), high = two_regions();
    for (const std::string_view lever : levers) {
        parameter(low, lever) = .25;
        parameter(high, lever) = value;
    }
    return mean_indicator(low, replicates, "contest_share") - mean_indicator(high, replicates, "contest_share");
}

}  // namespace

TEST_CASE("with the defaults all three dynamics appear", "[run]") {
    const Scenario scenario = two_regions();
    for (const Dynamic dynamic : {Dynamic::cooperation, Dynamic::cooperation_negotiated, Dynamic::conflictual}) {
        INFO("dynamic " << static_cast<int>(dynamic));
        CHECK(share_ending(scenario, replicates, dynamic) >= .05);
    }
}

TEST_CASE("more meshing leaves fewer contests", "[run][statistical]") { CHECK(contests_less({"levers.meshing"}, .75) > 0.); }

TEST_CASE("more transparency, with disputes resolved, leaves fewer contests, and so does each", "[run][statistical]") {
    CHECK(contests_less({"levers.transparency", "levers.dispute_resolution"}, .75) > 0.);
    CHECK(contests_less({"levers.transparency"}, .75) > 0.);
    CHECK(contests_less({"levers.dispute_resolution"}, .75) > 0.);
}

TEST_CASE("more recognition of expertise leaves fewer contests", "[run][statistical]") {
    CHECK(contests_less({"levers.expertise_recognition"}, .75) > 0.);
}

TEST_CASE("more accompaniment leaves fewer contests", "[run][statistical]") {
    CHECK(contests_less({"levers.accompaniment.allocation", "levers.accompaniment.expertise"}, .75) > .03);
    CHECK(contests_less({"levers.accompaniment.allocation"}, .75) > 0.);
    CHECK(contests_less({"levers.accompaniment.expertise"}, .75) > 0.);
}
