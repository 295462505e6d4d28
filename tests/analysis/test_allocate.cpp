// Where a sum does most: what money buys, and toys whose answers are known.

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

/// Six territories in two regions, whose support is told by a formula of their levers: the square root of what transparency rose by in
/// region A, and what it rose by in region B as it is. So A is worth its money up to a rise of .25, where the root's slope is 1.
ReplicateRecord toy(const Scenario& scenario, int replicate) {
    ReplicateRecord record;
    record.replicate = replicate;
    for (int territory = 0; territory < static_cast<int>(scenario.territories.size()); ++territory) {
        const TerritorySpec& place = scenario.territories[at(territory)];
        const double rise = scenario.settings[at(place.settings)].numbers.levers.transparency - .5;
        TerritoryOutcome outcome{territory, Dynamic::cooperation, Reason::none, {}};
        outcome.indicators.assign(indicators().size(), 0.);
        const double luck = .01 * static_cast<double>((replicate * 7 + static_cast<int>(scenario.seed)) % 5);
        outcome.indicators[0] = .1 * territory + luck + (place.region == 0 ? std::sqrt(rise) : rise);
        record.outcomes.push_back(outcome);
    }
    return record;
}

AllocationDesign toy_design() {
    Scenario scenario = scenario_of({3, 3}, 12);
    scenario.replicates = 4;
    scenario.detailed = 0;
    parameter(scenario, "prices.transparency") = 100000;
    AllocationDesign design;
    design.base = std::make_shared<const Scenario>(scenario);
    for (const int region : {0, 1}) design.options.push_back(option_of(scenario, "transparency", GroupBy::region, region));
    design.aims = followed(aim_named("support"));
    design.budget = 150000;
    design.run_one = toy;
    design.threads = 1;
    return design;
}

Allocation found(const AllocationDesign& design) {
    AllocationPlan plan(design);
    return allocation(plan, plan.study(), nullptr, {});
}

AllocationDesign classroom(const std::vector<std::string>& settings, const std::vector<std::string_view>& what) {
    std::vector<std::string> all = {"replicates=3", "months=40", "store.detailed=0"};
    all.insert(all.end(), settings.begin(), settings.end());
    AllocationDesign design;
    design.base = std::make_shared<const Scenario>(read_scenario("shipped:classroom", all));
    for (const std::string_view name : what) design.options.push_back(option_of(*design.base, name));
    design.aims = followed(aim_named("support"));
    design.budget = 100000;
    design.slices = 4;
    design.scenario_with = [all](const std::vector<std::string>& more) {
        std::vector<std::string> both = all;
        both.insert(both.end(), more.begin(), more.end());
        return read_scenario("shipped:classroom", both);
    };
    design.threads = 1;
    return design;
}

}  // namespace

TEST_CASE("the worst-off tenth is one territory in six, and the highest where lower is better", "[allocate]") {
    ReplicateRecord record = toy(scenario_of({3, 3}, 12), 0);
    const std::vector<double> values = values_of(record);
    const double lowest = record.outcomes.front().indicators[0];
    Aim lower = aim_named("support");
    lower.higher = false;
    CHECK(level_of(record, values, aim_named("support")).worst_off == lowest);
    CHECK(level_of(record, values, lower).worst_off == record.outcomes.back().indicators[0]);
    CHECK(level_of(record, values, aim_named("conflictual")).worst_off == 0.);
}

TEST_CASE("women's and men's needs are followed with every measure, and their mean chooses beside it", "[allocate]") {
    const auto names = [](std::string_view asked) {
        std::vector<std::string> all;
        for (const Aim& aim : followed(aim_named(asked))) all.push_back(aim.name);
        return all;
    };
    CHECK(names("trust") == std::vector<std::string>{"trust", "needs_reached", "reached_women", "reached_men"});
    CHECK(names("needs_reached") == std::vector<std::string>{"needs_reached", "support", "reached_women", "reached_men"});
    CHECK(names("reached_men") == std::vector<std::string>{"reached_men", "needs_reached", "reached_women"});
    ReplicateRecord record = toy(scenario_of({3, 3}, 12), 0);
    const auto needs = [&](const char* name) -> double& {
        return record.outcomes.back().indicators[at(measure_row(name) - dynamic_count)];
    };
    needs("reached_women") = 1.2;
    needs("reached_men") = .6;
    CHECK(level_of(record, values_of(record), aim_named(mean_of_needs)).all == Approx(.15));
    CHECK_FALSE(aim_named("reached_gap").higher);
}

TEST_CASE("a toy with a known answer is found, and told as it is simulated", "[allocate]") {
    AllocationDesign design = toy_design();
    design.floor = 0.;
    const Allocation found_first = found(design);
    const Leader& leader = found_first.leaders.front();
    REQUIRE(leader.portfolio >= 0);
    const Portfolio& first = found_first.portfolios[at(leader.portfolio)];
    // .25 of the lever in three territories for a year, at 100 000 $, in each region; and so does the even portfolio.
    CHECK(first.spending[0] == Approx(75000));
    CHECK(first.spending[1] == Approx(75000));
    CHECK(first.effects[0].all.mean == Approx((std::sqrt(.25) + .25) / 2));
    CHECK(leader.together.effects[0].all.mean == Approx(first.effects[0].all.mean));
    CHECK(first.added.first == Approx(first.effects[0].all.mean));
    // Alone, A leaves the lowest of B, .3, as the worst off; together they raise it to A's own .5.
    CHECK(first.added.second == Approx(.3));
    CHECK(first.effects[0].worst_off.mean == Approx(.5));
    CHECK(found_first.portfolios.back().even);
    CHECK(found_first.options[0].sizes.size() == 3);
    CHECK(found_first.options[0].whole_budget);
    CHECK(found_first.leaders[1].portfolio == -1);  // the toy reaches no needs
    CHECK(found_first.leaders[1].lever.effects.empty());
    design.floor = 10.;
    CHECK(found(design).leaders.front().portfolio == -1);
}

TEST_CASE("what comes first is told by luck that did not choose it: pure noise is worth nothing", "[allocate]") {
    // Eight levers that do nothing but draw a luck of their own in each scenario: the one that comes first does so by luck alone.
    AllocationDesign design =
        classroom({"replicates=6"}, {"accompaniment", "expertise_recognition", "adaptability", "citizen_participation", "gender_analysis",
                                     "alignment", "evaluation", "envelope"});
    design.run_one = [](const Scenario& scenario, int replicate) {
        ReplicateRecord record;
        record.replicate = replicate;
        std::uint32_t own = 2166136261u;  // FNV-1a of the scenario as written
        for (const char letter : resolved_yaml(scenario)) own = (own ^ static_cast<std::uint8_t>(letter)) * 16777619u;
        for (int territory = 0; territory < static_cast<int>(scenario.territories.size()); ++territory) {
            TerritoryOutcome outcome{territory, Dynamic::cooperation, Reason::none, {}};
            outcome.indicators.assign(indicators().size(), 0.);
            outcome.indicators[0] = EventDraws(Luck{own, static_cast<std::uint32_t>(replicate)}, Draw::design, 0).unit();
            record.outcomes.push_back(outcome);
        }
        return record;
    };
    double chosen = 0, told = 0;
    int count = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        auto base = std::make_shared<Scenario>(*design.base);
        base->seed = 1000 * seed;
        design.base = base;
        const Allocation result = found(design);
        const Leader& leader = result.leaders.front();
        if (leader.lever.effects.empty()) continue;
        const double spent = total_of(leader.lever.spending);
        chosen += leader.levers.levers.front().per_dollar.mean * spent;
        told += leader.lever.effects[0].all.mean;
        ++count;
    }
    REQUIRE(count > 10);
    CHECK(chosen / count > .1);
    CHECK(std::fabs(told / count) < .08);
}

TEST_CASE("the first lever is first in the share of draws in which it gives most, and luck tells it from the others", "[allocate]") {
    const Scenario base = scenario_of({2}, 24);
    const std::vector<Option> options = {option_of(base, "accompaniment"), option_of(base, "alignment"), option_of(base, "evaluation")};
    // Two sets of two draws; dollars differ by set.
    const std::vector<OptionGains> gains = {{{{4, 6}, {2, 2}}, {2, 1}}, {{{1, 8}, {1, 1}}, {2, 1}}, {{{3, 6}, {2, 1.8}}, {2, 1}}};
    const Ranking found = ranking(options, gains);
    CHECK(found.levers[0].what == "accompaniment");
    CHECK(found.levers[0].per_dollar.mean == Approx(2.25));
    CHECK(found.levers[0].first_share == Approx(.625));  // first in two draws, shared in a third
    CHECK(found.levers[1].what == "evaluation");
    CHECK(found.levers[1].within_luck);
    CHECK(found.levers[2].first_share == Approx(.25));
    const Ranking clear = ranking(options, {{{{4, 4.1, 4.2}}, {1}}, {{{1, 1.2, 1.1}}, {1}}, {{{4.1, 3.9, 4.3}}, {1}}});
    CHECK_FALSE(clear.levers.back().within_luck);
    CHECK(clear.levers[1].within_luck);
}

TEST_CASE("each set draws the prices from half to double, and the break-even price is the one at which two levers tie", "[allocate]") {
    const Scenario base = scenario_of({2}, 24);
    const auto drawn = drawn_prices(base, 50);
    double least = 1e9, most = 0;
    for (const std::vector<std::string>& set : drawn)
        for (const std::string& setting : set)
            if (setting.rfind("prices.accompaniment=", 0) == 0) {
                least = std::min(least, std::stod(setting.substr(setting.find('=') + 1)));
                most = std::max(most, std::stod(setting.substr(setting.find('=') + 1)));
            }
    CHECK(least == Approx(30000).epsilon(.03));
    CHECK(most == Approx(120000).epsilon(.03));
    // Twice what the next gives for a dollar, whatever the price drawn.
    const BreakEven twice = break_even({{60000, 2, 1}, {30000, 4, 1}, {120000, 1, 1}});
    CHECK(twice.price == Approx(120000));
    CHECK(twice.low == Approx(120000));
    CHECK(twice.unbeaten == 0);
    const BreakEven open = break_even({{60000, 2, 1}, {60000, 2, -1}, {60000, 2, 2}, {60000, 2, 1}});
    CHECK(open.unbeaten == 1);
    CHECK(open.low >= 60000);
    CHECK(std::isnan(open.high));
    CHECK(std::isnan(break_even({{60000, 2, -1}}).price));
}

TEST_CASE("each round and each set of an allocation has luck of its own", "[allocate]") {
    AllocationDesign design = classroom({}, {"accompaniment", "envelope"});
    design.sets = {{"tension.trust=3"}, {"tension.trust=3.6"}};
    const AllocationPlan plan(design);
    const Study study = plan.study();
    REQUIRE(static_cast<int>(study.arms.size()) == plan.arms());
    std::set<std::uint64_t> seeds{design.base->seed};
    for (const int set : {1, 2}) seeds.insert(plan.scenario_of(plan.set_arm(set, 0)).seed);
    for (const Round round : {Round::together, Round::told})
        for (const int set : {0, 1, 2}) seeds.insert(plan.scenario_of(plan.arm(round, -1, set)).seed);
    CHECK(seeds.size() == 9);
    CHECK(plan.scenario_of(plan.set_arm(1, -1)).seed == plan.scenario_of(plan.set_arm(1, 1)).seed);
    CHECK_THROWS_AS(plan.scenario_of(plan.arm(Round::together, 0, 0)), ScenarioError);
}

TEST_CASE("an option that does nothing has an effect of exactly 0", "[allocate]") {
    AllocationDesign design = classroom({}, {"gender_analysis"});
    design.sets = {{"tension.trust=3"}};
    design.run_one = [](const Scenario& scenario, int replicate) {
        Scenario same = scenario;
        for (Settings& settings : same.settings) settings.numbers.levers.gender_analysis = .3;
        return run_replicate(same, replicate);
    };
    const Allocation result = found(design);
    for (const SizedEffect& size : result.options.front().sizes) {
        CHECK(size.effects[0].all.luck.mean == 0.);
        CHECK(size.effects[0].all.luck.high == 0.);
        CHECK(size.effects[0].worst_off.luck.mean == 0.);
    }
    CHECK(result.leaders.front().levers.none == 1.);
    CHECK(result.leaders.front().portfolio == -1);
    CHECK(result.leaders.front().lever.effects.empty());
    REQUIRE(result.portfolios.size() == 1);  // the even one: nothing is worth its money
    CHECK(result.portfolios.front().effects[0].all.mean == 0.);
}

TEST_CASE("an allocation is the same on any number of threads", "[allocate][ensemble]") {
    AllocationDesign design = classroom({}, {"accompaniment", "envelope"});
    design.sets = {{"tension.trust=3"}, {"tension.trust=3.6"}};
    const Allocation one = found(design);
    design.threads = 2;
    const Allocation two = found(design);
    CHECK(one.done == one.total);
    CHECK(one.failures.empty());
    CHECK(one.results_hash == two.results_hash);
    CHECK(one.leaders[0].portfolio == two.leaders[0].portfolio);
    CHECK(one.leaders[0].levers.levers.front().first_share == two.leaders[0].levers.levers.front().first_share);
    REQUIRE(one.portfolios.size() == two.portfolios.size());
    for (std::size_t row = 0; row < one.portfolios.size(); ++row) {
        CHECK(one.portfolios[row].spending == two.portfolios[row].spending);
        CHECK(one.portfolios[row].effects[0].all.by_set == two.portfolios[row].effects[0].all.by_set);
        CHECK(one.portfolios[row].effects[0].worst_off.luck.low == two.portfolios[row].effects[0].worst_off.luck.low);
    }
}
