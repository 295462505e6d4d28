// Replicates given up between two months.

#include <atomic>
#include <catch2/catch.hpp>
#include <new>
#include <stdexcept>
#include <thread>

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

namespace {

/// An ensemble whose first replicate is not taken before the second is under way; counts those taken.
struct TwoUnderWay {
    std::atomic<bool> second_begun{false};
    std::atomic<int> taken{0};

    template <class TakeFirst>
    Ensemble ensemble(TakeFirst take_first) {
        Ensemble all;
        all.total = 20;
        all.threads = 3;
        all.compute = [this](std::int64_t number) {
            if (number == 1) second_begun = true;
            return ReplicateRecord{};
        };
        all.take = [this, take_first](const Ended& ended) {
            if (ended.number == 0)
                while (!second_begun) std::this_thread::yield();
            ++taken;
            return ended.number > 0 || take_first();
        };
        return all;
    }
};

}  // namespace

TEST_CASE("once no more is wanted, what is under way still arrives and nothing else", "[study][ensemble]") {
    TwoUnderWay two;
    run(two.ensemble([] { return false; }));
    CHECK(two.taken >= 2);
    CHECK(two.taken < 20);
}

TEST_CASE("after a fault in taking nothing is taken any more, and the fault comes out", "[study][ensemble]") {
    TwoUnderWay two;
    CHECK_THROWS_AS(run(two.ensemble([]() -> bool { throw std::domain_error("no room"); })), std::domain_error);
    CHECK(two.taken == 1);
}

TEST_CASE("after a fault in computing what came before is taken, and nothing after", "[study][ensemble]") {
    Ensemble all;
    all.total = 20;
    all.threads = 3;
    std::int64_t last = -1;
    all.compute = [](std::int64_t number) -> ReplicateRecord {
        if (number == 2) throw std::bad_alloc();
        return {};
    };
    all.take = [&](const Ended& ended) {
        last = ended.number;
        return true;
    };
    CHECK_THROWS_AS(run(all), std::bad_alloc);
    CHECK(last < 2);
}
