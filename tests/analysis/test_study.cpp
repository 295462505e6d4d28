// Studies on threads: the same whatever their number, in order, and whole when a replicate breaks off.

#include <algorithm>
#include <catch2/catch.hpp>

#include "analysis/study_by_hand.hpp"
#include "core/expects.hpp"
#include "observe/digest_of.hpp"
#include "store/study_digest.hpp"
#include "study/ensemble.hpp"
#include "study/run_study.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

Study small_study(int replicates, int threads) {
    auto scenario = std::make_shared<Scenario>(small_scenario());
    scenario->replicates = replicates;
    return {{{"", scenario, 0, 0, {}}}, threads, {}, nullptr};
}

ReplicateRecord failing_at_three(const Scenario& scenario, int replicate) {
    if (replicate == 3) throw BrokenRule("three is one too many");
    return record_by_hand(scenario, replicate);
}

}  // namespace

TEST_CASE("a study gives the same hash and the same means on any number of threads", "[study][ensemble]") {
    const StudyResult alone = run_study(small_study(40, 1), nullptr, {}, record_by_hand);
    CHECK(alone.done == 40);
    for (const int threads : {2, 3, 7}) {
        const StudyResult together = run_study(small_study(40, threads), nullptr, {}, record_by_hand);
        CHECK(together.results_hash == alone.results_hash);
        CHECK(together.arms.front().indicator(0).mean == alone.arms.front().indicator(0).mean);
        CHECK(together.arms.front().indicator(0).low == alone.arms.front().indicator(0).low);
    }
}

TEST_CASE("replicates arrive in order", "[study][ensemble]") {
    std::vector<std::int64_t> arrived;
    Ensemble ensemble;
    ensemble.total = 18;
    ensemble.threads = 4;
    ensemble.compute = [](std::int64_t number) { return record_by_hand(small_scenario(), static_cast<int>(number)); };
    ensemble.take = [&](const Ended& ended) {
        arrived.push_back(ended.number);
        return true;
    };
    run(ensemble);
    REQUIRE(arrived.size() == 18);
    CHECK(std::is_sorted(arrived.begin(), arrived.end()));
    CHECK(arrived.back() == 17);
}

TEST_CASE("arms of a part go side by side, and the hash does not depend on it", "[study][ensemble]") {
    Study study = small_study(6, 3);
    study.arms.push_back({"other", nullptr, 0, 0, {"a=1"}});
    study.make = [](int) { return small_scenario(); };
    std::vector<int> together, apart;
    StudyRun side_by_side(study, nullptr, record_by_hand, {},
                          [&](const Taken& taken) { together.push_back(10 * taken.replicate + taken.arm); });
    CHECK(side_by_side.carry_out({0, 2, 0, 4}));
    CHECK(side_by_side.carry_out({0, 2, 4, 2}));
    CHECK(together == std::vector<int>{0, 1, 10, 11, 20, 21, 30, 31, 40, 41, 50, 51});
    StudyRun one_by_one(study, nullptr, record_by_hand, {}, [&](const Taken& taken) { apart.push_back(taken.arm); });
    CHECK(one_by_one.carry_out({0, 1, 0, 6}));
    CHECK(one_by_one.carry_out({1, 1, 0, 6}));
    CHECK(apart == std::vector<int>{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1});
    CHECK(side_by_side.end().results_hash == one_by_one.end().results_hash);
}

TEST_CASE("a replicate that breaks off is told with its seed, and the others go on", "[study][ensemble]") {
    const StudyResult result = run_study(small_study(8, 2), nullptr, {}, failing_at_three);
    CHECK(result.done == 8);
    CHECK(result.arms.front().replicates() == 7);
    REQUIRE(result.failures.size() == 1);
    CHECK(result.failures.front().replicate == 3);
    CHECK(result.failures.front().seed == 1);
    CHECK(result.failures.front().why == "three is one too many");
    CHECK(result.results_hash != run_study(small_study(8, 2), nullptr, {}, record_by_hand).results_hash);
}

TEST_CASE("a study stops when asked, with what is done counted", "[study][ensemble]") {
    const StudyResult result = run_study(
        small_study(1000, 2), nullptr, [](const Progress& now) { return now.done < 5; }, record_by_hand);
    CHECK(result.done >= 5);
    CHECK(result.done < 1000);
    CHECK(result.arms.front().replicates() == result.done);
}

TEST_CASE("what the taker throws comes out of the ensemble", "[study][ensemble]") {
    Ensemble ensemble;
    ensemble.total = 50;
    ensemble.threads = 2;
    ensemble.compute = [](std::int64_t number) { return record_by_hand(small_scenario(), static_cast<int>(number)); };
    ensemble.take = [](const Ended&) -> bool { throw StoreError("disk full"); };
    CHECK_THROWS_AS(run(ensemble), StoreError);
}

TEST_CASE("the hash of a study depends on order, arm, replicate and failure", "[study]") {
    const Digest digest = digest_of(record_by_hand(small_scenario(), 0));
    const auto hash = [](int arm, int replicate, const std::optional<Digest>& of) {
        StudyDigest all;
        for (int before = 0; before < replicate; ++before) all.add(arm, before, std::nullopt);
        all.add(arm, replicate, of);
        return all.hex();
    };
    CHECK(hash(0, 0, digest) == hash(0, 0, digest));
    CHECK(hash(0, 0, digest) != hash(0, 1, digest));
    CHECK(hash(0, 0, digest) != hash(1, 0, digest));
    CHECK(hash(0, 0, digest) != hash(0, 0, std::nullopt));
    StudyDigest backwards;
    backwards.add(0, 0, digest);
    CHECK_THROWS_AS(backwards.add(0, 2, digest), BrokenRule);
    backwards.add(1, 7, digest);  // a set of assumptions begins where its own luck does
    CHECK_THROWS_AS(backwards.add(1, 9, digest), BrokenRule);
    backwards.add(0, 1, digest);
    StudyDigest other_luck;
    other_luck.add(0, 0, digest);
    other_luck.add(0, 1, digest);
    other_luck.add(1, 8, digest);
    CHECK(other_luck.hex() != backwards.hex());
}
