// A replicate stopped, saved, loaded and run on is the replicate that ran straight through.

#include "run/state.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <random>

#include "core/expects.hpp"
#include "observe/digest_of.hpp"
#include "run/replicate.hpp"
#include "scenario/read.hpp"

using namespace concertation;

TEST_CASE("stopped at any month, saved and run on: the same bits", "[run]") {
    for (const char* name : {"shipped:classroom", "shipped:trajectory_2010_2023"}) {
        const Scenario scenario = read_scenario(name, {"seed=3"});
        const std::string straight = digest_of(run_replicate(scenario, 2)).hex();
        for (const Month months : {0, 1, scenario.months / 3, scenario.months / 2, scenario.months - 1, scenario.months}) {
            INFO(name << " after " << months);
            const std::string bytes = saved(run_until(scenario, 2, months));
            CHECK(digest_of(run_on(loaded(bytes, scenario), scenario)).hex() == straight);
        }
    }
}

TEST_CASE("a state saved, loaded and saved again is the same bytes", "[run]") {
    const Scenario scenario = read_scenario("shipped:classroom");
    const std::string bytes = saved(run_until(scenario, 0, 20));
    CHECK(saved(loaded(bytes, scenario)) == bytes);
}

TEST_CASE("a branch that changes nothing changes nothing; one that turns a lever parts from there on", "[run]") {
    const Scenario scenario = read_scenario("shipped:classroom");
    const Scenario other = read_scenario("shipped:classroom", {"levers.accompaniment.expertise=0.95"});
    const ReplicateRecord straight = run_replicate(scenario, 0);
    ReplicateState same = run_until(scenario, 0, 24), changed = same;
    branch(same, scenario, scenario);
    branch(changed, scenario, other);
    CHECK(digest_of(run_on(same, scenario)).hex() == digest_of(straight).hex());
    const ReplicateRecord parted = run_on(changed, other);
    bool before = true, after = true;
    for (std::size_t row = 0; row < straight.months.size(); ++row)
        (straight.months[row].month < 24 ? before : after) &= straight.months[row].trust == parted.months[row].trust;
    CHECK(before);
    CHECK_FALSE(after);
}

TEST_CASE("a changed byte is refused, or leaves a state that runs to its end", "[run]") {
    const Scenario scenario = read_scenario("shipped:classroom", {"months=16"});
    const std::string bytes = saved(run_until(scenario, 0, 14));
    std::mt19937 any(7);
    int refused = 0, run = 0;
    for (int trial = 0; trial < 600; ++trial) {
        std::string changed = bytes;
        // The first bytes tell the version; sizes and rows stand all through.
        changed[8 + any() % (bytes.size() - 8)] = static_cast<char>(any());
        try {
            run_on(loaded(changed, scenario), scenario);
            ++run;
        } catch (const DamagedState&) {
            ++refused;
        } catch (const BrokenRule&) {
            ++refused;
        }
    }
    CHECK(refused > 50);
    CHECK(run > 50);
}

TEST_CASE("a state that points at nothing is refused with the reason", "[run]") {
    const Scenario scenario = read_scenario("shipped:classroom");
    const ReplicateState whole = run_until(scenario, 0, 40);
    const auto refused = [&](const char* why, auto change) {
        ReplicateState state = whole;
        change(state.regions.front().region);
        CHECK_THROWS_WITH(loaded(saved(state), scenario), Catch::Contains(why));
    };
    REQUIRE_FALSE(whole.regions.front().region.projects.empty());
    refused("a member who is nobody", [](Region& region) { region.tables.front().members.back() = 100000; });
    refused("no settings", [](Region& region) { region.tables.front().settings = 77; });
    refused("no table or axis", [](Region& region) { region.projects.front().axis = 8; });
    refused("no promoter", [](Region& region) { region.projects.front().promoter = -1; });
    refused("is none", [](Region& region) { region.running.push_back(12345); });
    refused("misses a quantity", [](Region& region) { region.actors.support.pop_back(); });
    refused("no period", [](Region& region) { region.tables.front().programme.period = 9; });
    refused("another size", [](Region& region) { region.tables.front().ties.tied = BitRows(2, 2); });
    refused("divides nobody", [](Region& region) { region.tables.front().ties.disputes.push_back({3, 3, 0}); });
    refused("left [0, 1]", [](Region& region) { region.actors.support.front() = 1.5; });
    refused("what none could", [](Region& region) { region.actors.sector.front() = static_cast<Sector>(9); });
    refused("what none could", [](Region& region) { region.tables.front().population = std::numeric_limits<double>::infinity(); });
}

TEST_CASE("bytes cut short, added to or of other places are refused", "[run]") {
    const Scenario scenario = read_scenario("shipped:minimal");
    const std::string bytes = saved(run_until(scenario, 0, 6));
    for (std::size_t size = 0; size < bytes.size(); size += 97)
        CHECK_THROWS_AS(loaded(std::string_view(bytes).substr(0, size), scenario), DamagedState);
    CHECK_THROWS_AS(loaded(bytes + "x", scenario), DamagedState);
    CHECK_THROWS_AS(loaded(bytes, read_scenario("shipped:six_regions")), DamagedState);
    std::string other_version = bytes;
    other_version[0] = 9;
    CHECK_THROWS_AS(loaded(other_version, scenario), DamagedState);
}
