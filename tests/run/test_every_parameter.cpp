// Model §12: every number and every word of a scenario does something where its mechanism is on.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "observe/digest_of.hpp"
#include "run/replicate.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "support/scenario_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// A world in which some mechanisms are on.
struct Circumstance {
    std::string name;
    Scenario scenario;
    std::string digest;  ///< of its first replicate
};

std::string digest_in(const Scenario& scenario) { return digest_of(run_replicate(scenario, 0)).hex(); }

/// One plan whose calls come early, nothing else.
Scenario a_plan() {
    Scenario scenario = scenario_of({3, 3}, 72);
    numbers(scenario).programme.first_lag = 2.;
    numbers(scenario).programme.last_lag = 6.;
    return scenario;
}

/// Two plans, a gap between them and after it, and what a calendar can bring.
Scenario a_trajectory() {
    Scenario scenario = a_plan();
    scenario.months = 132;
    scenario.periods = {{{}, 0, 59}, {{}, 72, 119}};
    const Scope all = everywhere(scenario);
    scenario.events = {
        {40, {}, all, StaffLoss{.3}}, {48, {}, all, AbolishMandatary{Mandatary::prefets_table}}, {50, {}, all, FundingGap{72, .3}}};
    return scenario;
}

/// Unlike wills, no lever: tables that quarrel and do not agree.
Scenario discord() {
    Scenario scenario = a_plan();
    Parameters& p = numbers(scenario);
    p.levers = {};
    p.tension.z0 = 2.5;
    choices(scenario).approach = plain_approach();
    return scenario;
}

/// Territories from a few hundred persons to half a million.
Scenario all_sizes() {
    Scenario scenario = a_plan();
    for (std::size_t t = 0; t < scenario.territories.size(); ++t) {
        scenario.territories[t].population = t % 2 == 0 ? 300 : 500000;
        scenario.territories[t].municipalities = t % 2 == 0 ? 1 : 40;
        scenario.territories[t].equivalent = false;
    }
    return scenario;
}

/// As many citizens and officials as there can be, and their word.
Scenario citizens_and_officials() {
    Scenario scenario = all_sizes();
    numbers(scenario).levers.citizen_participation = 1.;
    numbers(scenario).seats.elected = .5;
    return scenario;
}

/// Money for every file, results looked at, ten years to learn from them.
Scenario many_projects() {
    Scenario scenario = a_plan();
    scenario.months = 120;
    scenario.periods = {{{}, 0, 119}};
    numbers(scenario).programme.envelope = 5.;
    numbers(scenario).levers.evaluation = 1.;
    return scenario;
}

/// More small files than the money can pay, and high ceilings: what scores best is funded. An axis outweighs expertise as a rule, so it
/// takes many territories to see the latter decide.
Scenario many_small_files() {
    Scenario scenario = scenario_of({8, 8, 8}, 60);
    Parameters& p = numbers(scenario);
    p.programme.first_lag = p.programme.last_lag = 2.;
    p.programme.envelope = .5;
    p.projects.cost_mean = 30000.;
    p.projects.intercept = 3.;
    p.levers.adaptability = 1.;
    return scenario;
}

/// Milieus at ease that want other things than what their territory needs.
Scenario far_from_need() {
    Scenario scenario = a_plan();
    Parameters& p = numbers(scenario);
    p.levers.alignment = 0.;
    p.tension.z0 = -5.;
    p.start.position_priorities = 1.;
    p.start.need_concentration = p.start.need_other_concentration = 2.;
    p.start.appropriation_base = .8;
    return scenario;
}

/// A dozen regions that settle their ways of doing by draw.
Scenario drawn_ways() {
    Scenario scenario = scenario_of(std::vector<int>(12, 1), 72);
    numbers(scenario).programme.first_lag = 2.;
    numbers(scenario).programme.last_lag = 6.;
    choices(scenario).approach = {Convenor::drawn, Recommendations::drawn, Call::drawn, Mandatary::drawn, ImpasseRule::drawn};
    return scenario;
}

template <class Change>
Scenario with(Scenario scenario, const Change& change) {
    change(scenario);
    return scenario;
}

std::vector<Circumstance> circumstances() {
    std::vector<Circumstance> all;
    const auto add = [&](const std::string& name, const Scenario& scenario) { all.push_back({name, scenario, digest_in(scenario)}); };
    add("a plan", a_plan());
    add("two plans, a gap and events", a_trajectory());
    add("thematic tables", with(a_plan(), [](Scenario& s) { numbers(s).tables.thematic = 2.; }));
    add("Nash's solution", with(a_plan(), [](Scenario& s) { choices(s).bargaining = BargainingRule::nash; }));
    add("equal shares", with(a_plan(), [](Scenario& s) { choices(s).funding = FundingRule::equal_shares; }));
    add("calls by invitation", with(a_plan(), [](Scenario& s) { choices(s).approach.call = Call::by_invitation; }));
    add("all sizes", all_sizes());
    add("citizens and officials in number", citizens_and_officials());
    add("many projects", many_projects());
    add("many small files", many_small_files());
    add("agreement far from need", far_from_need());
    add("drawn ways", drawn_ways());
    add("discord", discord());
    return all;
}

/// A value of its range clearly elsewhere: twice, half, or a quarter of the way up from nothing.
double elsewhere(double here, const ParameterRow& row) {
    double there = here == 0. ? row.allowed.low + .25 * (row.allowed.high - row.allowed.low) : 2. * here;
    if (there < row.allowed.low || there > row.allowed.high) there = here / 2.;
    return row.integer ? std::floor(there) : there;
}

using Change = std::function<void(Scenario&)>;

/// The first circumstance whose history the change moves; empty if all stay as they were.
std::string where_it_shows(const std::vector<Circumstance>& all, const Change& change) {
    for (const Circumstance& one : all)
        if (digest_in(with(one.scenario, change)) != one.digest) return one.name;
    return {};
}

/// Whether some circumstance takes another course with one word than with the other.
bool differ_somewhere(const std::vector<Circumstance>& all, const ChoiceRow& row, int word, int other) {
    const auto told = [&](const Scenario& scenario, int which) {
        return digest_in(with(scenario, [&](Scenario& s) { row.choose(choices(s), which); }));
    };
    return std::any_of(all.begin(), all.end(),
                       [&](const Circumstance& one) { return told(one.scenario, word) != told(one.scenario, other); });
}

}  // namespace

TEST_CASE("every number does something where its mechanism is on", "[run][nightly]") {
    const std::vector<Circumstance> all = circumstances();
    for (const ParameterRow& row : parameter_table()) {
        INFO(row.name);
        const std::string shows = where_it_shows(all, [&](Scenario& scenario) {
            double& number = row.reach(numbers(scenario));
            number = elsewhere(number, row);
        });
        CHECK_FALSE(shows.empty());
    }
}

TEST_CASE("every two words of a choice differ somewhere", "[run][nightly]") {
    const std::vector<Circumstance> all = circumstances();
    for (const ChoiceRow& row : choice_table())
        for (int word = 0; word < static_cast<int>(row.words.size()); ++word)
            for (int other = 0; other < word; ++other) {
                INFO(row.name << ": " << row.words[static_cast<std::size_t>(word)] << ", " << row.words[static_cast<std::size_t>(other)]);
                CHECK(differ_somewhere(all, row, word, other));
            }
}
