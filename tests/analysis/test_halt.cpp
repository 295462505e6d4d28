// Replicates given up between two months.

#include <atomic>
#include <catch2/catch.hpp>

#include "observe/digest_of.hpp"
#include "run/state.hpp"
#include "scenario/read.hpp"
#include "study/ensemble.hpp"
#include "study/run_study.hpp"

using namespace concertation;

TEST_CASE("a replicate that may be given up and is not has the bits of one that may not", "[study]") {
    const Scenario scenario = read_scenario("shipped:classroom", {"months=24"});
    const std::string own = digest_of(run_replicate(scenario, 1)).hex();
    std::atomic<int> asked{0};
    const Halt no_halt = [&] { return ++asked < 0; };
    CHECK(digest_of(run_unless(no_halt)(scenario, 1)).hex() == own);
    CHECK(asked == 24 * static_cast<int>(scenario.regions.size()));
    CHECK(digest_of(run_unless({})(scenario, 1)).hex() == own);
    CHECK(digest_of(run_on(run_until(scenario, 1, 10, unless(no_halt)), scenario, unless(no_halt))).hex() == own);
}

TEST_CASE("a study whose replicate is given up stops, and keeps what was taken before", "[study][ensemble]") {
    auto scenario = std::make_shared<Scenario>(read_scenario("shipped:minimal", {"months=12"}));
    scenario->replicates = 50;
    for (const int threads : {1, 3}) {
        const Study study{{{"", scenario, 0, 0, {}}}, threads, {}, nullptr};
        std::atomic<bool> pressed{false};
        int taken = 0;
        OnProgress on_progress([&](const Progress& progress) {
            taken = progress.done;
            if (progress.done == 5) pressed = true;
            return true;
        });
        on_progress.halt = [&] { return pressed.load(); };
        const StudyResult stopped = run_study(study, nullptr, on_progress, run_unless(on_progress.halt));
        CHECK(stopped.done >= 5);
        CHECK(stopped.done < stopped.total);
        CHECK(stopped.done == taken);
        CHECK(stopped.failures.empty());
    }
}
