// A kill between any two calls to the disk, and a disk that is full from any of them on: nothing held is lost, and it is told.

#include "cli/failing_calls.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>

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

/// Breaks a command at one call to the disk after another, `moments` of them at most, then gives it again.
template <class Broken>
void break_at_calls(const Tried& tried, const std::string& fault, long moments, Broken broken) {
    const TemporaryFolder folder;
    begin(tried, folder.path());
    const long calls = calls_of(tried.command, folder.path());
    const std::string whole = stored_content(folder.path() / "r.sqlite");
    REQUIRE(calls > 5);
    const int ends_with = heard(tried.command, folder.path()).code;  // of findings, 1 where a pattern fails
    for (long call = 1; call <= calls; call += std::max(1L, calls / moments)) {
        INFO(tried.command << ", " << fault << " at call " << call << " of " << calls);
        begin(tried, folder.path());
        broken(heard_failing(tried.command, folder.path(), fault, call));
        const Heard again = heard(tried.command, folder.path());
        CHECK(again.diagnostics.find("damaged") == std::string::npos);
        REQUIRE(again.code == ends_with);
        CHECK(stored_content(folder.path() / "r.sqlite") == whole);
        // One piece, and nothing of what was on its way.
        for (const auto& each : fs::directory_iterator(folder.path())) CHECK(each.path().filename() == "r.sqlite");
    }
}

/// A sanitizer hands out memory of its own, which does not run short.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool has_its_own_memory = true;
#elif defined(__has_feature)
constexpr bool has_its_own_memory = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool has_its_own_memory = false;
#endif

constexpr long every_one = std::numeric_limits<long>::max();

void was_killed(const Heard& of) { CHECK(of.code == 128 + 9); }

/// Longer studies hold what they have by the clock: the last calls come or not.
void was_killed_or_ended(const Heard& of) { CHECK((of.code == 128 + 9 || of.code <= 1)); }

void was_told(const Heard& of) {
    if (of.code == 0) return;  // what failed was not needed
    CHECK(of.code == 3);
    CHECK_FALSE(of.diagnostics.empty());
}

}  // namespace

TEST_CASE("killed at a call to the disk, a study is gone on with to the same tables", "[cli]") {
    break_at_calls(run_alone, "kill", 20, was_killed);
}

TEST_CASE("killed at a call to the disk, an explanation is drawn again from results that are whole", "[cli]") {
    break_at_calls(explanation, "kill", 20, was_killed);
}

TEST_CASE("a disk full from any call on is told, and the same command then finishes the study", "[cli]") {
    break_at_calls(run_alone, "full", 20, was_told);
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
    CHECK((told >= 4 || has_its_own_memory));
}

TEST_CASE("killed, full or broken at every call to the disk, studies and explanations end as they should", "[cli][nightly]") {
    for (const std::string fault : {"kill", "full", "broken"}) {
        const auto as_expected = [&](const Heard& of) { fault == "kill" ? was_killed(of) : was_told(of); };
        break_at_calls(run_alone, fault, every_one, as_expected);
        break_at_calls(explanation, fault, every_one, as_expected);
        break_at_calls(comparison, fault, 40, as_expected);
    }
}

TEST_CASE("killed at two hundred moments, studies of every kind are gone on with to the same tables", "[cli][nightly]") {
    const std::string design = CONCERTATION_SOURCE_DIR "/tests/data/designs/meshing.yaml";
    const std::string small = " shipped:minimal --months 14 --replicates 2 ";
    for (const std::string& command :
         {"run" + small + "--detailed 2", "compare shipped:minimal" + small + "--assumptions 2",
          "compare shipped:minimal" + small + "--assumptions 0 --until-width 1 --most-replicates 8", "sweep " + design,
          "sensitivity" + small + "--vary levers.meshing,levers.transparency --method morris --points 2",
          "allocate" + small + "--assumptions 2 --budget 100000", std::string("findings --only I1 --assumptions 2 --replicates 4")})
        break_at_calls({command + " --threads 1 --quiet --out r.sqlite", ""}, "kill", 30, was_killed_or_ended);
}
