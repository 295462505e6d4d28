// Model §8, known answer 6: the invariants hold after every step, whatever the scenario.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "run/step.hpp"
#include "scenario/parameter_table.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"
#include "world/build.hpp"
#include "world/invariants.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// Moves every region of `scenario` through its months and checks after each.
void check_every_month(const Scenario& scenario, std::uint32_t replicates) {
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
        const Luck luck{scenario.seed, replicate};
        for (int index = 0; index < static_cast<int>(scenario.regions.size()); ++index) {
            Region region = build_region(scenario, index, luck);
            const int actors = region.actors.count();
            std::string broken = broken_invariant(region);
            Month month = 0;
            for (; month < scenario.months && broken.empty(); ++month) {
                advance_month(region, scenario, luck, month);
                broken = broken_invariant(region);
                if (region.actors.count() != actors) broken = "the number of seats changed";
                for (const Table& table : region.tables)
                    if (!std::isfinite(table.tally.days) || (table.programme.calls > 0 && std::fabs(total(table.agreed) - 1.) > 1e-9))
                        broken = "a decision does not share the whole";
            }
            INFO("replicate " << replicate << ", region " << index << ", after month " << month - 1 << ": " << broken);
            CHECK(broken.empty());
        }
    }
}

/// All kinds of events, on all places, in the first two years.
std::vector<Event> all_events(const Scenario& scenario) {
    const Scope all = everywhere(scenario);
    std::vector<Event> events;
    for (int lever = 0; lever < 11; ++lever) {
        events.push_back({0, {}, all, LeversChange{{{lever, 0., false}}}});
        events.push_back({3 + lever, {}, all, LeversChange{{{lever, 1., false}}}});
        events.push_back({20, {}, all, LeversChange{{{lever, .5, true}}}});
    }
    events.push_back({4, {}, all, Election{1.}});
    events.push_back({5, {}, all, TrustShock{-.7}});
    events.push_back({6, {}, all, TrustShock{.9}});
    events.push_back({9, {}, all, StaffLoss{1.}});
    events.push_back({12, {}, all, EnvelopeCut{1.}});
    events.push_back({14, {}, all, FundingGap{18, 0.}});
    events.push_back({15, {}, all, AbolishMandatary{Mandatary::prefets_table}});
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.month < b.month; });
    return events;
}

/// Every number at one end of its prior, or anywhere in it; levers anywhere.
void scatter(Scenario& scenario, std::uint32_t draw) {
    EventDraws draws(Luck{77, 0}, Draw::shock, draw);
    for (const ParameterRow& row : parameter_table()) {
        if (varies(row)) row.reach(numbers(scenario)) = draws.unit() < .5 ? row.prior.low : row.prior.high;
        if (row.name.substr(0, 7) == "levers.") row.reach(numbers(scenario)) = std::round(2. * draws.unit()) / 2.;
    }
    numbers(scenario).programme.first_lag = 1.;
    numbers(scenario).programme.last_lag = 8.;
}

}  // namespace

TEST_CASE("the invariants hold every month at the defaults", "[world][property]") {
    Scenario scenario = scenario_of({4, 3}, 84);
    scenario.periods = {{{}, 0, 59}, {{}, 70, 83}};
    check_every_month(scenario, 6);
}

TEST_CASE("the invariants hold for assumptions and levers at their extremes", "[world][property]") {
    for (std::uint32_t n = 0; n < 40; ++n) {
        Scenario scenario = scenario_of({2}, 40);
        scatter(scenario, n);
        choices(scenario).decision = static_cast<DecisionRule>(n % 5);
        choices(scenario).funding = static_cast<FundingRule>(n % 3);
        choices(scenario).bargaining = static_cast<BargainingRule>(n % 3);
        check_every_month(scenario, 1);
    }
}

TEST_CASE("the invariants hold through every kind of event", "[world][property]") {
    Scenario scenario = scenario_of({3}, 40);
    numbers(scenario).programme.first_lag = numbers(scenario).programme.last_lag = 1.;
    scenario.events = all_events(scenario);
    check_every_month(scenario, 6);
}

TEST_CASE("the invariants hold for two to eight axes", "[world][property]") {
    for (int axes = 2; axes <= 8; ++axes)
        for (const BargainingRule rule : {BargainingRule::deliberative, BargainingRule::nash, BargainingRule::spatial}) {
            Scenario scenario = scenario_of({2}, 40);
            scenario.axes = axes_of(axes);
            choices(scenario).bargaining = rule;
            numbers(scenario).programme.last_lag = 12.;
            check_every_month(scenario, 2);
        }
}

TEST_CASE("the invariants hold with thematic tables, without regional tables, for one territory and for many", "[world][property]") {
    for (const double thematic : {0., 3., 6.})
        for (const double regional : {0., 1.})
            for (const int territories : {1, 9}) {
                Scenario scenario = scenario_of({territories}, 30);
                parameter(scenario, "tables.thematic") = thematic;
                parameter(scenario, "tables.regional") = regional;
                numbers(scenario).programme.first_lag = numbers(scenario).programme.last_lag = 3.;
                check_every_month(scenario, 2);
            }
}

TEST_CASE("the invariants hold for every way of doing", "[world][property]") {
    for (int n = 0; n < 4 * 2 * 2 * 4 * 3; n += 5) {
        Scenario scenario = scenario_of({2}, 30);
        choices(scenario).approach = {static_cast<Convenor>(1 + n % 4), static_cast<Recommendations>(1 + n / 4 % 2),
                                      static_cast<Call>(1 + n / 8 % 2), static_cast<Mandatary>(1 + n / 16 % 4),
                                      static_cast<ImpasseRule>(1 + n / 64 % 3)};
        numbers(scenario).programme.first_lag = numbers(scenario).programme.last_lag = 2.;
        check_every_month(scenario, 1);
    }
}

TEST_CASE("the invariants hold when nobody comes, when nobody has a day and when there is no money", "[world][property]") {
    for (const auto& [name, value] : {std::pair{"attendance.intercept", -2000.},
                                      {"income.community", 0.},
                                      {"programme.envelope", 0.},
                                      {"programme.call_every", 1.},
                                      {"days.seat", 3.},
                                      {"programme.supralocal_share", 0.}}) {
        Scenario scenario = scenario_of({2}, 40);
        parameter(scenario, name) = value;
        numbers(scenario).programme.first_lag = numbers(scenario).programme.last_lag = 1.;
        INFO(name);
        check_every_month(scenario, 2);
    }
}

TEST_CASE("the invariants hold with every single number at either end of what a scenario may write", "[world][property]") {
    for (const ParameterRow& row : parameter_table())
        for (const double value : {row.allowed.low, row.allowed.high}) {
            Scenario scenario = scenario_of({2}, 20);
            numbers(scenario).programme.first_lag = numbers(scenario).programme.last_lag = 1.;
            row.reach(numbers(scenario)) = value;
            INFO(row.name << " = " << value);
            check_every_month(scenario, 1);
        }
}
