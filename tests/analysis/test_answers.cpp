// What a study keeps beside its replicates: answers read back, months, worst-off territories, what would reverse a difference.

#include <catch2/catch.hpp>
#include <cmath>

#include "analysis/study_by_hand.hpp"
#include "analysis/temporary_folder.hpp"
#include "compare/answers_of_comparison.hpp"
#include "compare/changes.hpp"
#include "compare/groups.hpp"
#include "compare/onset.hpp"
#include "compare/reversal.hpp"
#include "scenario/read.hpp"
#include "store/answers.hpp"
#include "store/measures.hpp"
#include "store/paths.hpp"
#include "store/store.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// One month of two regions, with so many territories in conflict of the first one's four.
ReplicateRecord month_of(int conflictual, double trust) {
    ReplicateRecord record;
    RegionMonth first, second;
    first.dynamics = {4 - conflictual, 0, conflictual, 0};
    first.trust = trust;
    second.region = 1;
    second.dynamics = {0, 1, 0, 0};
    second.trust = 1;
    record.regions = {first, second};
    return record;
}

/// Twenty sets over one assumption, whose difference turns where it is low.
std::vector<std::vector<std::string>> twenty_sets() {
    std::vector<std::vector<std::string>> sets;
    for (int set = 0; set < 20; ++set)
        sets.push_back({"tension.z0=" + std::to_string(1. + .01 * set), "trust.gain=" + std::to_string(.01 * ((set * 7) % 20)),
                        set % 2 == 0 ? "bargaining.rule=nash" : "bargaining.rule=deliberative"});
    return sets;
}

std::vector<double> differences(int reversed) {
    std::vector<double> all;
    for (int set = 0; set < 20; ++set) all.push_back(set < reversed ? .1 : -.1 - .01 * set);
    return all;
}

}  // namespace

TEST_CASE("answers are read back as they were kept, and replaced when kept again", "[store]") {
    const TemporaryFolder folder;
    const Scenario scenario = small_scenario();
    const auto file = folder.path() / "r.sqlite";
    Store(file, heading_of(scenario)).finish({});
    AnswerTable table{"told",
                      {"dit", "told"},
                      {{"name", Kind::text, "", {"nom", "name"}},
                       {"value", Kind::real, "share", {"valeur", "value"}},
                       {"n", Kind::integer, "", {"n", "n"}}},
                      {{std::string("a"), .1, std::int64_t{7}}, {AnswerCell{}, std::nan(""), AnswerCell{}}}};
    CHECK(!answers_in(file, "told"));
    write_answers(file, {table});
    table.rows[0][1] = .2;
    write_answers(file, {table});
    const auto rows = answers_in(file, "told");
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK((*rows)[0].text("name") == "a");
    CHECK((*rows)[0].real("value") == .2);
    CHECK((*rows)[0].whole("n") == 7);
    CHECK((*rows)[0].number() == 1);
    CHECK(std::isnan((*rows)[1].real("value")));
    CHECK((*rows)[1].whole("n") == -1);
    CHECK((*rows)[1].text("name").empty());
    CHECK(answers_in(file, "dictionary")->size() > 4);
}

TEST_CASE("a month weighs regions by their territories, and a band holds the middle of the histories", "[store]") {
    Paths paths;
    for (int n = 0; n <= 4; ++n) paths.add(path_of(month_of(n, .1 * n)));
    CHECK(paths.mean(path_row("conflictual"), 0) == Approx(.4));
    CHECK(paths.mean(path_row("trust"), 0) == Approx((4 * .2 + 1) / 5));
    CHECK(paths.low(path_row("conflictual"), 0) == Approx(.02));
    CHECK(paths.high(path_row("conflictual"), 0) == Approx(.78));
}

TEST_CASE("an effect is clear where luck no longer explains it, to the end, and half there where it stays above half", "[compare]") {
    ScenarioPaths paths;
    const std::size_t width = path_measures().size();
    for (int replicate = 0; replicate < 6; ++replicate) {
        Path difference(12 * width, 0.);
        for (std::size_t month = 3; month < 12; ++month) difference[month * width] = .02 * static_cast<double>(month) + .001 * replicate;
        difference[0] = .3 + .001 * replicate;                                                                   // it comes and goes
        for (std::size_t month = 7; month < 12; ++month) difference[month * width + 2] = .2 + .001 * replicate;  // five months are too few
        paths.difference.add(difference);
    }
    CHECK(onset(paths, 0, 0).clear == 3);
    CHECK(onset(paths, 0, 0).half == 6);
    CHECK(onset(paths, 0, 2).clear == 1);
    CHECK(onset(paths, 0, 2).half == 4);
    CHECK(onset(paths, 0, 0).final == Approx(.2225));
    CHECK(onset(paths, 1, 0).clear == -1);
    CHECK(onset(paths, 1, 0).half == -1);
    CHECK(onset(paths, 2, 0).clear == -1);
}

TEST_CASE("with sets of assumptions, four in five make an effect clear", "[compare]") {
    const std::size_t width = path_measures().size();
    const auto paths_with = [&](int against) {
        ScenarioPaths paths;
        paths.difference.add(Path(10 * width, .1));
        for (int set = 0; set < 20; ++set) {
            PathMeans of;
            for (int replicate = 0; replicate < 2; ++replicate) of.add(Path(10 * width, set < against ? -.1 : .1));
            paths.difference_of_sets.push_back(of);
        }
        return paths;
    };
    CHECK(onset(paths_with(4), 0, 0).clear == 0);
    CHECK(onset(paths_with(5), 0, 0).clear == -1);
    CHECK(onset(paths_with(4), 0, 0).final == Approx(.06));
}

TEST_CASE("the worst-off tenth is the lowest of what is better high, the highest of what is better low", "[compare]") {
    std::vector<TerritoryOutcome> outcomes;
    for (int n = 0; n < 12; ++n) {
        TerritoryOutcome outcome{n, Dynamic::cooperation, Reason::none, {}};
        outcome.indicators.assign(indicators().size(), n);
        outcomes.push_back(outcome);
    }
    const std::vector<double> worst = worst_off(outcomes);
    CHECK(worst[static_cast<std::size_t>(measure_row("support"))] == .5);
    CHECK(worst[static_cast<std::size_t>(measure_row("unspent_dollars"))] == 10.5);
    CHECK(std::isnan(worst[static_cast<std::size_t>(measure_row("conflictual"))]));
    CHECK(std::isnan(worst[static_cast<std::size_t>(measure_row("files"))]));
}

TEST_CASE("the assumption that turns a difference is found, and luck is not taken for one", "[compare]") {
    const std::vector<Reversal> found = reversals(twenty_sets(), differences(5), -1);
    REQUIRE(!found.empty());
    CHECK(found.front().parameter == "tension.z0");
    CHECK(found.front().reversed == 5);
    CHECK(found.front().sets == 6);
    CHECK(found.front().reversed_else == 0);
    CHECK(found.front().chance < .05);
    CHECK(reversals(twenty_sets(), differences(0), -1).empty());
    CHECK(reversals(twenty_sets(), differences(1), -1).front().chance > .05);
    CHECK(influences(twenty_sets(), differences(5)).front().parameter == "tension.z0");
    CHECK(influences(twenty_sets(), differences(5)).front().correlation == Approx(-1).margin(.05));
}

TEST_CASE("what differs is told once, with where it holds", "[compare]") {
    const Scenario base = read_scenario("shipped:six_regions");
    const Scenario other = read_scenario("shipped:six_regions", {"levers.meshing=0.8", "bargaining.rule=nash"});
    const std::vector<ScenarioChange> all = changes(base, other);
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "levers.meshing");
    CHECK(all[0].base == "0.5");
    CHECK(all[0].other == "0.8");
    CHECK(all[0].territories == 38);
    CHECK(all[1].other == "nash");
    CHECK(changes(base, base).empty());
    CHECK(first_month_of_change(base, other) == 0);
    CHECK(first_month_of_change(base, base) == 60);
}

TEST_CASE("scenarios that differ are never told alike: periods by their dates, events, territories, axes, scores, luck", "[compare]") {
    const Scenario base = read_scenario("shipped:six_regions");
    const auto told = [&](const std::function<void(Scenario&)>& change) {
        Scenario other = base;
        change(other);
        const std::vector<ScenarioChange> all = changes(base, other);
        return all.size() == 1 ? all.front() : ScenarioChange{std::to_string(all.size()) + " changes", {}, "", "", 0};
    };
    const ScenarioChange shorter = told([](Scenario& of) { of.periods.front().last -= 12; });
    CHECK(shorter.name == "programme.periods");
    CHECK(shorter.base == "2010-04 – 2015-03");
    CHECK(shorter.other == "2010-04 – 2014-03");
    CHECK(told([](Scenario& of) { of.periods.clear(); }).other.empty());
    CHECK(told([](Scenario& of) { of.territories[3].population += 1000; }).name == "territories.population");
    CHECK(told([](Scenario& of) { of.territories[3].population += 1000; }).territories == 1);
    CHECK(told([](Scenario& of) { of.territories[3].history = .9; }).name == "territories.history");
    CHECK(told([](Scenario& of) { of.territories[3].envelope = 10000000; }).other == "100000");
    CHECK(told([](Scenario& of) { of.axes[0].women_share = .9; }).name == "axes");
    CHECK(told([](Scenario& of) { of.scores = {.2, .4}; }).name == "citizens.scores");
    CHECK(told([](Scenario& of) { of.seed = 5; }).name == "seed");
    CHECK(told([](Scenario& of) { of.title = {"autre", "other"}; }).name == "0 changes");
    Scenario shocked = base;
    shocked.events.push_back({30, {}, {{}, {0}}, TrustShock{-.1}});
    const std::vector<ScenarioChange> events = changes(base, shocked);
    REQUIRE(events.size() == 1);
    CHECK(events.front().name == "events");
    CHECK(first_month_of_change(base, shocked) == 30);
}
