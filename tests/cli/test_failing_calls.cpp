// A kill between any two calls to the disk, and a disk that is full from any of them on: nothing held is lost, and it is told.

#include "cli/failing_calls.hpp"

#include <catch2/catch.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/stored_content.hpp"

using namespace concertation::testing;

namespace {

namespace fs = std::filesystem;

struct Tried {
    std::string command;
    std::string first;  ///< what is run before it, once for each try
};

const std::string small_run = "run shipped:minimal --months 14 --replicates 3 --detailed 3 --threads 1 --quiet --out r.sqlite";

const Tried run_alone = {small_run, ""},
            comparison =
                {"compare shipped:minimal shipped:minimal --months 14 --replicates 2 --assumptions 2 --threads 1 --quiet --out r.sqlite",
                 ""},
            explanation = {"explain r.sqlite --territory A-01 --futures 2 --threads 1 --quiet --lang en", small_run};

void begin(const Tried& tried, const fs::path& folder) {
    for (const auto& each : fs::directory_iterator(folder)) fs::remove_all(each.path());
    if (!tried.first.empty()) REQUIRE(heard(tried.first, folder).code == 0);
}

/// Breaks a command at each call to the disk, every `stride`-th from the first to try, then gives it again.
template <class Broken>
void break_at_each_call(const Tried& tried, const std::string& fault, long stride, Broken broken) {
    const TemporaryFolder folder;
    begin(tried, folder.path());
    const long calls = calls_of(tried.command, folder.path());
    const std::string whole = stored_content(folder.path() / "r.sqlite");
    REQUIRE(calls > 5);
    for (long call = 1; call <= calls; call += stride) {
        INFO(tried.command << ", " << fault << " at call " << call << " of " << calls);
        begin(tried, folder.path());
        broken(heard_failing(tried.command, folder.path(), fault, call));
        const Heard again = heard(tried.command, folder.path());
        CHECK(again.diagnostics.find("damaged") == std::string::npos);
        REQUIRE(again.code == 0);
        CHECK(stored_content(folder.path() / "r.sqlite") == whole);
        // One piece, and nothing of what was on its way.
        for (const auto& each : fs::directory_iterator(folder.path())) CHECK(each.path().filename() == "r.sqlite");
    }
}

void was_killed(const Heard& of) { CHECK(of.code == 128 + 9); }

void was_told(const Heard& of) {
    if (of.code == 0) return;  // what failed was not needed
    CHECK(of.code == 3);
    CHECK_FALSE(of.diagnostics.empty());
}

}  // namespace

TEST_CASE("killed at a call to the disk, a study is gone on with to the same tables", "[cli]") {
    break_at_each_call(run_alone, "kill", 9, was_killed);
}

TEST_CASE("killed at a call to the disk, an explanation is drawn again from results that are whole", "[cli]") {
    break_at_each_call(explanation, "kill", 5, was_killed);
}

TEST_CASE("a disk full from any call on is told, and the same command then finishes the study", "[cli]") {
    break_at_each_call(run_alone, "full", 9, was_told);
}

TEST_CASE("memory that lacks from any request on is told, and the same command then finishes the study", "[cli]") {
    const TemporaryFolder folder;
    begin(run_alone, folder.path());
    REQUIRE(heard(run_alone.command, folder.path()).code == 0);
    const std::string whole = stored_content(folder.path() / "r.sqlite");
    int told = 0;
    for (const long request : {300L, 900L, 3000L, 9000L, 15000L, 30000L, 45000L}) {
        INFO("request " << request);
        begin(run_alone, folder.path());
        const Heard without = heard_failing(run_alone.command, folder.path(), "memory", request);
        was_told(without);
        told += without.code == 3 ? 1 : 0;
        REQUIRE(heard(run_alone.command, folder.path()).code == 0);
        CHECK(stored_content(folder.path() / "r.sqlite") == whole);
    }
    CHECK(told >= 4);
}

TEST_CASE("killed, full or broken at every call to the disk, studies and explanations end as they should", "[cli][nightly]") {
    for (const std::string fault : {"kill", "full", "broken"}) {
        const auto as_expected = [&](const Heard& of) { fault == "kill" ? was_killed(of) : was_told(of); };
        break_at_each_call(run_alone, fault, 1, as_expected);
        break_at_each_call(explanation, fault, 1, as_expected);
        break_at_each_call(comparison, fault, 23, as_expected);
    }
}
