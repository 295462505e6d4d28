// A replicate stopped, saved, loaded and run on is the replicate that ran straight through.

#include "run/state.hpp"

#include <catch2/catch.hpp>

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
