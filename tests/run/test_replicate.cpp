// A replicate as a whole: the same bits for the same seed, and money that is never lost.

#include <catch2/catch.hpp>

#include "observe/digest_of.hpp"
#include "run/replicate.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

std::string bits_of(const Scenario& scenario, int replicate) { return digest_of(run_replicate(scenario, replicate)).hex(); }

/// Every way money can move: cuts, a gap, a second plan, a pool.
Scenario moving_money() {
    Scenario scenario = scenario_of({4, 3}, 120);
    scenario.periods = {{{}, 0, 59}, {{}, 72, 119}};
    parameter(scenario, "programme.first_lag") = 2.;
    parameter(scenario, "programme.last_lag") = 14.;
    scenario.events = {{30, {}, everywhere(scenario), EnvelopeCut{.3}}, {40, {}, everywhere(scenario), FundingGap{50, .4}}};
    return scenario;
}

}  // namespace

TEST_CASE("the same seed gives the same bits, another seed or replicate others", "[run]") {
    Scenario scenario = scenario_of({3, 2}, 40);
    const std::string bits = bits_of(scenario, 4);
    CHECK(bits_of(scenario, 4) == bits);
    CHECK(bits_of(scenario, 5) != bits);
    scenario.seed = 2;
    CHECK(bits_of(scenario, 4) != bits);
}

TEST_CASE("two arms that differ in nothing have no difference", "[run]") {
    const Scenario scenario = scenario_of({3}, 48);
    Scenario twin = scenario;
    twin.title.en = "the same under another title";
    for (int replicate = 0; replicate < 5; ++replicate) {
        const ReplicateRecord one = run_replicate(scenario, replicate), other = run_replicate(twin, replicate);
        REQUIRE(one.months.size() == other.months.size());
        for (std::size_t n = 0; n < one.months.size(); ++n) CHECK(one.months[n].trust - other.months[n].trust == 0.);
        CHECK(digest_of(one).hex() == digest_of(other).hex());
    }
}

TEST_CASE("a longer run begins as a shorter one", "[run]") {
    Scenario scenario = scenario_of({2}, 30);
    const ReplicateRecord brief = run_replicate(scenario, 1);
    scenario.months = 50;
    scenario.periods.front().last = 29;
    const ReplicateRecord lengthy = run_replicate(scenario, 1);
    for (std::size_t territory = 0; territory < 2; ++territory)
        for (std::size_t month = 0; month < 30; ++month) {
            const TerritoryMonth &a = brief.months[territory * 30 + month], &b = lengthy.months[territory * 50 + month];
            CHECK(a.trust == b.trust);
            CHECK(a.encounters == b.encounters);
            CHECK(a.awarded == b.awarded);
        }
}

TEST_CASE("regions share nothing: one runs the same beside any other", "[run]") {
    const Scenario alone = scenario_of({3}, 40);
    const Scenario beside = scenario_of({3, 4}, 40);
    const ReplicateRecord one = run_replicate(alone, 2), both = run_replicate(beside, 2);
    for (std::size_t n = 0; n < one.months.size(); ++n) {
        CHECK(one.months[n].trust == both.months[n].trust);
        CHECK(one.months[n].spent == both.months[n].spent);
    }
}

TEST_CASE("money is conserved to the cent in what a replicate leaves", "[run]") {
    const Scenario scenario = moving_money();
    std::int64_t pooled = 0, withdrawn = 0;
    for (int replicate = 0; replicate < 12; ++replicate) {
        const ReplicateRecord record = run_replicate(scenario, replicate);
        REQUIRE(record.ledgers.size() == 4 + 1 + 3 + 1);
        for (int region = 0; region < 2; ++region) {
            std::int64_t given = 0, received = 0, awarded = 0, projects = 0, pool = 0;
            for (const LedgerRow& row : record.ledgers) {
                if (row.region != region) continue;
                CHECK(row.envelope + row.received == row.awarded + row.given + row.unspent + row.withdrawn);
                CHECK(row.unspent >= 0);
                given += row.given;
                received += row.received;
                awarded += row.awarded;
                withdrawn += row.withdrawn;
            }
            for (const ProjectRow& row : record.projects)
                if (row.region == region && row.funded) projects += row.cost;
            for (const RegionMonth& row : record.regions)
                if (row.region == region && row.month == scenario.months - 1) pool = row.pool;
            CHECK(given == received + pool);
            CHECK(awarded == projects);
            pooled += given;
        }
        for (const ProjectRow& row : record.projects) CHECK(row.funded == (row.started >= 0));
    }
    CHECK(pooled > 0);
    CHECK(withdrawn > 0);
}

TEST_CASE("what months award and spend adds up to projects and ledgers", "[run]") {
    const Scenario scenario = moving_money();
    const ReplicateRecord record = run_replicate(scenario, 3);
    for (int territory = 0; territory < 7; ++territory) {
        std::int64_t months = 0, projects = 0, spent = 0, ended = 0, ledger = 0;
        for (const TerritoryMonth& row : record.months)
            if (row.territory == territory) months += row.awarded, spent += row.spent;
        for (const ProjectRow& row : record.projects) {
            if (row.territory != territory || !row.funded) continue;
            projects += row.cost;
            if (row.ended >= 0) ended += row.cost;
        }
        for (const LedgerRow& row : record.ledgers)
            if (row.territory == territory) ledger = row.awarded;
        CHECK(months == projects);
        CHECK(months == ledger);
        CHECK(spent >= ended);
        CHECK(spent <= projects);
    }
}
