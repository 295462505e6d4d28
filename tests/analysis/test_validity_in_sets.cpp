// Model §10: what a dynamic is called follows from contests and trust, whatever the assumptions.

#include <catch2/catch.hpp>

#include "run/replicate.hpp"
#include "scenario/read.hpp"
#include "store/measures.hpp"
#include "store/readings.hpp"
#include "study/assumptions.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

constexpr int sets = 60;
constexpr double worth_a_mean = .05;  ///< a type that holds less of the territories says too little

/// Whether contests rise and trust falls from cooperation over negotiated cooperation to conflict.
bool in_order(const Readings& readings) {
    const Readings::Type* last = nullptr;
    for (const Dynamic dynamic : {Dynamic::cooperation, Dynamic::cooperation_negotiated, Dynamic::conflictual}) {
        if (!(readings.share(dynamic) >= worth_a_mean)) continue;
        const Readings::Type& type = readings.of(dynamic);
        if (last != nullptr && !(type.contests.mean() > last->contests.mean() && type.trust.mean() < last->trust.mean())) return false;
        last = &type;
    }
    return true;
}

}  // namespace

TEST_CASE("contests and trust order the types in nineteen sets of assumptions of twenty, in every shipped scenario", "[nightly]") {
    const std::vector<std::vector<std::string>> drawn = assumption_sets(sets);
    const int contests = measure_row("contest_share") - dynamic_count;
    for (const char* name : {"six_regions", "pagieps", "pagmap", "trajectory_2010_2023", "no_programme", "classroom", "minimal", "large"}) {
        int ordered = 0;
        for (int set = 1; set <= sets; ++set) {
            Scenario scenario = read_scenario(std::string("shipped:") + name, drawn[at(set - 1)]);
            const int replicates = usual_replicates_a_set(static_cast<int>(scenario.territories.size()));
            const double contested = numbers(scenario).reading.contested;
            Readings readings;
            for (int n = 0; n < replicates; ++n)
                for (const TerritoryOutcome& outcome : run_replicate(scenario, first_replicate_of_set(set, replicates) + n).outcomes) {
                    readings.add(outcome);
                    // No conflict is read from votes alone.
                    if (outcome.dynamic == Dynamic::conflictual) CHECK(outcome.indicators[at(contests)] >= contested);
                }
            ordered += in_order(readings) ? 1 : 0;
        }
        INFO(name << ": in order in " << ordered << " of " << sets << " sets");
        CHECK(ordered >= .95 * sets);
    }
}
