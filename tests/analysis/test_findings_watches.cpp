// What patterns watch while a replicate runs: pairs, people asked twice, networks.

#include <catch2/catch.hpp>
#include <cmath>

#include "findings/knock_outs.hpp"
#include "findings/watches.hpp"
#include "run/replicate.hpp"
#include "scenario/read.hpp"

using namespace concertation;

TEST_CASE("people asked twice, and networks, are watched where something can be seen", "[findings]") {
    const Scenario scenario = read_scenario("shipped:classroom", {"months=50"});
    PanelWatch panel;
    NetworkWatch network;
    const ReplicateRecord record = watched_replicate(scenario, 0, [&](const Region& region, Month month) {
        panel.watch(region, month);
        network.watch(region, month);
    });
    const PanelSeen people = panel.result();
    CHECK(people.up + people.down < 1.);
    for (const double share : {people.up, people.down, people.spread, people.between, people.kept, people.moved}) {
        CHECK(share >= 0.);
        CHECK(share < 1.);
    }
    const NetworkSeen ties = network.result();
    REQUIRE(ties.density.size() == 50);
    REQUIRE(ties.met.size() == scenario.territories.size());
    const double territories = static_cast<double>(scenario.territories.size());
    double density = 0, met = 0, trust = 0, reciprocity = 0;
    for (std::size_t row = 0; row < scenario.territories.size(); ++row) {
        const TerritoryMonth& last = record.months[50 * row + 49];
        density += 2. * last.ties / (last.seats * (last.seats - 1.)) / territories;
        met += ties.met[row].density / territories;
        trust += ties.met[row].trust / territories;
        reciprocity += ties.met[row].reciprocity / territories;
    }
    CHECK(ties.density.back() == Approx(density));
    CHECK(met <= density);
    for (const double share : {met, ties.transitivity.back(), ties.crossing, trust, reciprocity}) {
        CHECK(share > 0.);
        CHECK(share < 1.);
    }
}

TEST_CASE("people whom nothing moves answer alike twice", "[findings]") {
    PanelWatch panel;
    std::vector<std::string> still = still_trust();
    for (const char* more : {"months=50", "deliberation.influence=0", "deliberation.meaning=0", "renewal.forgetting=0"})
        still.emplace_back(more);
    watched_replicate(read_scenario("shipped:classroom", still), 0, [&](const Region& region, Month month) { panel.watch(region, month); });
    CHECK(panel.result().up == 0.);
    CHECK(panel.result().down == 0.);
    CHECK(panel.result().kept == Approx(1.));
}

TEST_CASE("the watch of pairs sees what a run does not change", "[findings]") {
    const Scenario scenario = read_scenario("shipped:classroom", {"months=40"});
    PairWatch watch;
    const ReplicateRecord watched = watched_replicate(scenario, 0, [&](const Region& region, Month month) { watch.watch(region, month); });
    const ReplicateRecord plain = run_replicate(scenario, 0);
    CHECK(watched.months.back().trust == plain.months.back().trust);
    const PairTrust pairs = watch.result();
    for (const double trust : {pairs.cross_end, pairs.cross_first, pairs.within_end}) {
        CHECK(trust > 0.);
        CHECK(trust < 1.);
    }
    CHECK(std::isnan(PairWatch().result().cross_end));
}

TEST_CASE("where nobody meets, no pair has trust to tell of", "[findings]") {
    PairWatch watch;
    watched_replicate(read_scenario("shipped:minimal", {"dialogue.meeting=0"}), 0,
                      [&](const Region& region, Month month) { watch.watch(region, month); });
    CHECK(std::isnan(watch.result().cross_end));
    CHECK(std::isnan(watch.result().within_end));
}
