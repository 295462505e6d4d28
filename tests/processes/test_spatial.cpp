// The Spatial Model of Politics: KTAB's printed run, closed forms, and what must hold under every option.

#include "processes/spatial.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

#include "core/random.hpp"
#include "processes/spatial_table.hpp"
#include "scenario/bargaining_case.hpp"
#include "scenario/parameter_table.hpp"

using namespace concertation;

namespace {

const std::string folder = CONCERTATION_SOURCE_DIR "/tests/data/bargaining/";

SpatialCase case_of(const BargainingCase& read) { return {read.power, read.position, read.salience}; }

/// Actors and issues drawn at random.
SpatialCase drawn_case(std::uint32_t number, std::size_t actors, std::size_t issues) {
    EventDraws draws(Luck{12, 0}, Draw::shock, number);
    SpatialCase drawn;
    for (std::size_t i = 0; i < actors; ++i) {
        drawn.power.push_back(10. + 90. * draws.unit());
        drawn.position.emplace_back();
        drawn.salience.emplace_back();
        for (std::size_t k = 0; k < issues; ++k) {
            drawn.position[i].push_back(draws.unit());
            drawn.salience[i].push_back((.2 + .7 * draws.unit()) / static_cast<double>(issues));
        }
    }
    return drawn;
}

std::vector<SpatialRules> every_option() {
    std::vector<SpatialRules> all(1);
    const auto add = [&](auto change) { change(all.emplace_back()); };
    for (int n = 1; n < 5; ++n) add([n](SpatialRules& rules) { rules.voting = static_cast<SpatialVoting>(n); });
    for (int n = 1; n < 5; ++n) add([n](SpatialRules& rules) { rules.victory = static_cast<SpatialVictory>(n); });
    add([](SpatialRules& rules) { rules.chance = SpatialChance::markov; });
    for (int n = 1; n < 3; ++n) add([n](SpatialRules& rules) { rules.risk_range = static_cast<SpatialRiskRange>(n); });
    for (int n = 1; n < 5; ++n) add([n](SpatialRules& rules) { rules.risk_view = static_cast<SpatialRiskView>(n); });
    for (int n = 1; n < 3; ++n) add([n](SpatialRules& rules) { rules.commitment = static_cast<SpatialCommitment>(n); });
    return all;
}

double sum(const std::vector<double>& numbers) {
    double all = 0.;
    for (const double number : numbers) all += number;
    return all;
}

}  // namespace

TEST_CASE("KTAB's reference run comes out again: every printed position and probability", "[processes][theory]") {
    const BargainingCase read = read_bargaining_case(folder + "dummy_3d.csv");
    const SpatialRun run = spatial_bargaining(case_of(read), {});
    std::ifstream file(folder + "dummy_3d_expected.csv");
    std::string line;
    std::getline(file, line);
    int positions = 0, probabilities = 0;
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string turn, actor, series, value;
        std::getline(cells, turn, ',');
        std::getline(cells, actor, ',');
        std::getline(cells, series, ',');
        std::getline(cells, value, ',');
        INFO(line);
        const SpatialState& state = run.states.at(static_cast<std::size_t>(std::stoi(turn)));
        const auto row = static_cast<std::size_t>(std::find(read.actors.begin(), read.actors.end(), actor) - read.actors.begin());
        if (series == "probability") {
            ++probabilities;
            CHECK(std::fabs(state.probability.at(row) - std::stod(value)) < .0001);
            continue;
        }
        const auto issue = static_cast<std::size_t>(std::find(read.issues.begin(), read.issues.end(), series) - read.issues.begin());
        ++positions;
        CHECK(std::fabs(100. * state.position.at(row).at(issue) - std::stod(value)) < .0501);
    }
    CHECK(positions == 231);
    CHECK(probabilities == 77);
    CHECK(run.states.size() == 11);
    CHECK(run.converged);
    CHECK(run.last_fractional_change == Approx(.0045).margin(.00005));
    const std::vector<double> risk = {-.5, -.459, -.499, -.274, 1., -.232, -.43};
    for (std::size_t i = 0; i < risk.size(); ++i) CHECK(run.risk[i] == Approx(risk[i]).margin(.0005));
}

TEST_CASE("utility falls with distance, and who seeks risk bears distance better", "[processes]") {
    for (const double risk : {-1., -.5, 0., .5, 1.}) {
        CHECK(spatial_utility(0., risk) == 1.);
        CHECK(spatial_utility(1., risk) == 0.);
        CHECK(spatial_utility(.5, risk) == Approx(.5 * (1. + .5 * risk)));
    }
    CHECK(spatial_distance({.3, .1}, {1., .2}, {0., .2}) == Approx(.3 / std::sqrt(.1)));
    CHECK(spatial_distance({0., 0.}, {1., 1.}, {0., 0.}) == 0.);
}

TEST_CASE("two options: the chance to win is the coalition's share, to the exponent", "[processes]") {
    const std::vector<std::vector<double>> utility = {{1., .4}, {.2, 1.}};
    const std::vector<double> weight = {3., 1.};
    const double a = 3. * .6, b = 1. * .8;
    SpatialRules rules;
    CHECK(spatial_chances(utility, weight, rules)[0] == Approx(a / (a + b)).epsilon(1e-6));
    rules.victory = SpatialVictory::quartic;
    CHECK(spatial_chances(utility, weight, rules)[0] == Approx(std::pow(a, 4) / (std::pow(a, 4) + std::pow(b, 4))).epsilon(1e-6));
    rules.victory = SpatialVictory::binary;
    CHECK(spatial_chances(utility, weight, rules)[0] == 1.);
    rules = {};
    rules.voting = SpatialVoting::binary;
    CHECK(spatial_chances(utility, weight, rules)[0] == Approx(.75).epsilon(1e-6));
    rules = {};
    rules.chance = SpatialChance::markov;  // two options: the long run is the chance of the one duel
    CHECK(spatial_chances(utility, weight, rules)[0] == Approx(a / (a + b)).epsilon(1e-6));
}

TEST_CASE("in the long run of random challenges, what leaves an option equals what comes to it", "[processes]") {
    EventDraws draws(Luck{13, 0}, Draw::shock, 1);
    std::vector<std::vector<double>> utility(6, std::vector<double>(4));
    std::vector<double> weight;
    for (auto& row : utility) {
        for (double& each : row) each = draws.unit();
        weight.push_back(1. + draws.unit());
    }
    SpatialRules rules;
    rules.chance = SpatialChance::markov;
    const std::vector<double> chances = spatial_chances(utility, weight, rules);
    CHECK(sum(chances) == Approx(1.));
    const auto beats = [&](std::size_t a, std::size_t b) {
        std::vector<std::vector<double>> two;
        for (const auto& row : utility) two.push_back({row[a], row[b]});
        return spatial_chances(two, weight, {})[0];
    };
    for (std::size_t a = 0; a < 4; ++a) {
        double leaves = 0., comes = 0.;
        for (std::size_t b = 0; b < 4; ++b) {
            if (a == b) continue;
            leaves += chances[a] * beats(b, a);
            comes += chances[b] * beats(a, b);
        }
        CHECK(leaves == Approx(comes).epsilon(1e-6));
    }
}

TEST_CASE("under every option positions stay on their scale and chances sum to 1", "[processes]") {
    for (const SpatialRules& rules : every_option())
        for (std::uint32_t number = 0; number < 4; ++number) {
            const SpatialCase actors = drawn_case(number, 9, 2);
            const SpatialRun run = spatial_bargaining(actors, rules, 12);
            CHECK(run.states.front().position == actors.position);
            CHECK(sum(run.states.front().probability) == Approx(1.));
            for (const double risk : run.risk) CHECK((risk >= -1. - 1e-9 && risk <= 1. + 1e-9));
            for (const SpatialState& state : run.states)
                for (std::size_t k = 0; k < 2; ++k) {
                    double low = 1., high = 0.;
                    for (const auto& start : actors.position) low = std::min(low, start[k]), high = std::max(high, start[k]);
                    for (const auto& position : state.position) {  // halves are means of two, rounded to 1e-4
                        CHECK(position[k] >= low - 1e-4);
                        CHECK(position[k] <= high + 1e-4);
                    }
                }
        }
}

TEST_CASE("who agrees already does not move, and order of actors or issues changes nothing of note", "[processes]") {
    SpatialCase same = drawn_case(7, 5, 2);
    for (auto& position : same.position) position = same.position[0];
    const SpatialRun still = spatial_bargaining(same, {});
    CHECK(still.states.back().position == same.position);

    const SpatialCase actors = drawn_case(8, 6, 2);
    SpatialCase turned = actors;
    for (auto* table : {&turned.position, &turned.salience})
        for (auto& row : *table) std::swap(row[0], row[1]);
    const SpatialRun run = spatial_bargaining(actors, {}), other = spatial_bargaining(turned, {});
    REQUIRE(run.states.size() == other.states.size());
    for (std::size_t i = 0; i < 6; ++i) CHECK(run.states.back().position[i][0] == Approx(other.states.back().position[i][1]).margin(1e-9));
}

TEST_CASE("one position for all: the weighted mean, and Nash's where no step is better", "[processes]") {
    const SpatialCase two{{3., 1.}, {{0.}, {1.}}, {{.5}, {.5}}};
    CHECK(spatial_mean(two)[0] == Approx(.25));
    // 3 log(1 - y) + log y is largest at 1/4.
    CHECK(spatial_nash(two)[0] == Approx(.25).epsilon(1e-6));
    const SpatialCase actors = drawn_case(9, 7, 2);
    const auto value = [&](const std::vector<double>& at) {
        double all = 0.;
        for (std::size_t i = 0; i < 7; ++i)
            all += actors.power[i] * std::log(1. - spatial_distance(actors.salience[i], actors.position[i], at));
        return all;
    };
    const std::vector<double> best = spatial_nash(actors);
    for (const double step : {-.01, .01}) {
        CHECK(value({best[0] + step, best[1]}) < value(best));
        CHECK(value({best[0], best[1] + step}) < value(best));
    }
}

TEST_CASE("a table that bargains by the spatial model keeps to the caps and to its quorum", "[processes]") {
    Bargain bargain;
    for (std::uint32_t i = 0; i < 8; ++i) {
        EventDraws draws(Luck{14, 0}, Draw::shock, i);
        Negotiator member;
        member.position = normalised({draws.unit() + .1, draws.unit(), draws.unit()});
        member.weight = .3 + draws.unit();
        member.salience = .6;
        member.support = member.mean_trust = .9;
        bargain.members.push_back(member);
    }
    bargain.caps = {.4, .4, .4};
    const Agreement willing = spatial_agreement(bargain, default_parameters());
    CHECK(willing.outcome == DecisionOutcome::consensus);
    CHECK(total(willing.shares) == Approx(1.));
    for (std::size_t k = 0; k < 3; ++k) CHECK(willing.shares[k] <= .4 + 1e-9);
    for (Negotiator& member : bargain.members) member.support = member.mean_trust = 0.;
    bargain.rule = DecisionRule::unanimity;
    CHECK(spatial_agreement(bargain, default_parameters()).outcome == DecisionOutcome::impasse);
}
