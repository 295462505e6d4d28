// What money buys: prices, levers that go no higher than 1, the envelope to the cent.

#include <catch2/catch.hpp>
#include <cmath>
#include <set>

#include "allocate/allocation.hpp"
#include "core/random.hpp"
#include "run/replicate.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/read.hpp"
#include "scenario/writer.hpp"
#include "support/scenario_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

Option option_of(const Scenario& scenario, std::string_view what, GroupBy by = GroupBy::all, int part = 0) {
    for (const Purchase& each : purchases())
        if (each.name == what) return {beneficiaries(scenario, by).at(at(part)), each};
    throw std::logic_error("no such purchase");
}

double mean_cost(const Scenario& scenario) {
    const std::vector<double> values = values_of(run_replicate(scenario, 0));
    return values[at(measure_row("cost_of_levers"))];
}

}  // namespace

TEST_CASE("every price of the parameter table buys its levers, and every lever has its price", "[allocate]") {
    std::set<std::string> levers, prices;
    for (const Purchase& each : purchases()) {
        for (const std::string_view lever : each.levers) levers.emplace(lever);
        if (!each.price.empty()) prices.emplace(each.price);
    }
    for (const ParameterRow& row : parameter_table()) {
        INFO(row.name);
        if (row.name.rfind("levers.", 0) == 0) CHECK(levers.count(std::string(row.name)) == 1);
        if (row.name.rfind("prices.", 0) == 0) CHECK(prices.count(std::string(row.name)) == 1);
    }
}

TEST_CASE("what a lever costs agrees with the outcome's cost of levers", "[allocate]") {
    Scenario base = scenario_of({2, 2}, 24);
    base.events.push_back({9, {}, everywhere(base), LeversChange{{{0, .9}, {9, .5, true}}}});
    const std::vector<Option> all = {option_of(base, "accompaniment"), option_of(base, "alignment", GroupBy::region, 1)};
    const Bought changed = bought(base, all, {40000, 5000});
    CHECK(changed.spent[0] == Approx(40000));
    CHECK(changed.spent[1] == Approx(5000));
    const double territories = static_cast<double>(base.territories.size());
    CHECK((mean_cost(changed.scenario) - mean_cost(base)) * territories == Approx(45000));
    double told = 0;
    for (int territory = 0; territory < 4; ++territory) told += cost_of_levers(base, territory);
    CHECK(told == Approx(mean_cost(base) * territories));
}

TEST_CASE("a lever goes no higher than 1, and what this leaves is not spent", "[allocate]") {
    const Scenario base = scenario_of({2}, 24);
    const Option evaluation = option_of(base, "evaluation");
    // Two territories, two years, 5 000 $ a year, from .5 to 1.
    CHECK(most_dollars(base, evaluation) == Approx(10000));
    const Bought changed = bought(base, {evaluation}, {1e6});
    CHECK(changed.spent[0] == Approx(10000));
    for (const TerritorySpec& place : changed.scenario.territories)
        CHECK(changed.scenario.settings[at(place.settings)].numbers.levers.evaluation == 1.);
    CHECK(base.settings.size() == 1);
    CHECK(changed.scenario.settings.size() == 2);
    Scenario full = base;
    parameter(full, "levers.evaluation") = 1;
    CHECK(most_dollars(full, evaluation) == 0.);
    CHECK(options(full, beneficiaries(full, GroupBy::all), {evaluation.what}).empty());
}

TEST_CASE("what is spent on the envelope is granted to the cent a year, and nothing is bought without a plan", "[allocate]") {
    Scenario base = scenario_of({2}, 24);
    const Option envelope = option_of(base, "envelope");
    const auto granted = [](const Scenario& scenario) {
        std::int64_t sum = 0;
        for (const LedgerRow& ledger : run_replicate(scenario, 0).ledgers) sum += ledger.envelope;
        return static_cast<double>(sum) / 100;
    };
    const Bought changed = bought(base, {envelope}, {12345.67});
    CHECK(granted(changed.scenario) - granted(base) == Approx(12345.67).margin(.1));
    CHECK(changed.spent[0] == Approx(12345.67).margin(.1));
    base.periods.clear();
    CHECK(most_dollars(base, envelope) == 0.);
}

TEST_CASE("a scenario once money is spent is written and read back the same", "[allocate]") {
    const Scenario base = read_scenario("shipped:six_regions");
    const std::vector<Option> all = {option_of(base, "accompaniment", GroupBy::rurality, 0),
                                     option_of(base, "envelope", GroupBy::rurality, 1)};
    const std::string written = resolved_yaml(bought(base, all, {600000, 400000}).scenario);
    CHECK(resolved_yaml(read_scenario_text(written, "written", ".")) == written);
}
