// With the defaults: all three dynamics, and the sign of the four winning conditions (a quick version of the findings).

#include <catch2/catch.hpp>

#include "run/replicate.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

constexpr int replicates = 40;

Scenario two_regions() { return scenario_of({6, 6}, 60); }

/// Conflictual share with these levers at `value` less that with them at .25: paired, so the luck is the same.
double conflict_less(const std::vector<std::string_view>& levers, double value) {
    Scenario low = two_regions(), high = two_regions();
    for (const std::string_view lever : levers) {
        parameter(low, lever) = .25;
        parameter(high, lever) = value;
    }
    return share_ending(low, replicates, Dynamic::conflictual) - share_ending(high, replicates, Dynamic::conflictual);
}

}  // namespace

TEST_CASE("with the defaults all three dynamics appear", "[run]") {
    const Scenario scenario = two_regions();
    for (const Dynamic dynamic : {Dynamic::cooperation, Dynamic::cooperation_negotiated, Dynamic::conflictual}) {
        INFO("dynamic " << static_cast<int>(dynamic));
        CHECK(share_ending(scenario, replicates, dynamic) >= .10);
    }
}

TEST_CASE("more meshing leaves fewer territories in conflict", "[run][statistical]") { CHECK(conflict_less({"levers.meshing"}, .75) > 0.); }

TEST_CASE("more transparency, with disputes resolved, leaves fewer territories in conflict", "[run][statistical]") {
    CHECK(conflict_less({"levers.transparency", "levers.dispute_resolution"}, .75) > 0.);
    CHECK(conflict_less({"levers.transparency"}, .75) > 0.);
}

TEST_CASE("more recognition of expertise leaves fewer territories in conflict", "[run][statistical]") {
    CHECK(conflict_less({"levers.expertise_recognition"}, .75) > 0.);
}

TEST_CASE("more accompaniment leaves fewer territories in conflict", "[run][statistical]") {
    CHECK(conflict_less({"levers.accompaniment.allocation", "levers.accompaniment.expertise"}, .75) > .05);
    CHECK(conflict_less({"levers.accompaniment.allocation"}, .75) > 0.);
    CHECK(conflict_less({"levers.accompaniment.expertise"}, .75) > 0.);
}

TEST_CASE("without a plan a territory's process is not deployed", "[run]") {
    Scenario scenario = two_regions();
    scenario.periods.clear();
    CHECK(share_ending(scenario, 2, Dynamic::not_deployed) == 1.);
}
