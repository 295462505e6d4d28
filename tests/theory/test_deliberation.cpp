// Known answers 2 and 3: where positions go when everyone is heard, and what the weighted mean maximises.

#include <Eigen/Dense>
#include <catch2/catch.hpp>
#include <cmath>

#include "processes/bargaining.hpp"
#include "processes/deliberation.hpp"
#include "scenario/parameter_table.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// Twenty-five who all talk, whose words and trusts are as drawn, with these rates.
Scenario deliberating(double anchoring, double influence) {
    Scenario scenario = talk_alone(5);
    numbers(scenario).deliberation.anchoring = anchoring;
    numbers(scenario).deliberation.influence = influence;
    return scenario;
}

/// All pairs, read in every way in turn, the two sides unlike.
std::vector<Encounter> mixed_encounters(const Region& region) {
    std::vector<Encounter> met = everyone_meets(region, 0, Stance::cooperate);
    for (std::size_t n = 0; n < met.size(); ++n) {
        met[n].read_of_i = static_cast<Stance>(n % 3);
        met[n].read_of_j = static_cast<Stance>((n / 3) % 3);
    }
    return met;
}

Eigen::MatrixXd as_matrix(const std::vector<Shares>& positions) {
    Eigen::MatrixXd matrix(static_cast<Eigen::Index>(positions.size()), most_shares);
    for (std::size_t i = 0; i < positions.size(); ++i)
        for (std::size_t k = 0; k < most_shares; ++k) matrix(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(k)) = positions[i][k];
    return matrix;
}

/// I - μC + μCΩ, from what each hears of each.
Eigen::MatrixXd listening(const Region& region, const std::vector<Encounter>& met, const Parameters& p) {
    const Table& table = region.tables.front();
    const int count = region.actors.count();
    Eigen::MatrixXd heard = Eigen::MatrixXd::Zero(count, count);
    const double hearing[] = {1., p.deliberation.negotiated_hearing, 0.};
    const auto word = [&](int actor) {
        return weight_of_word(region.actors.power[at(actor)], region.actors.expertise[at(actor)], table.levers.expertise_recognition);
    };
    for (const Encounter& e : met) {
        heard(e.a, e.b) = hearing[static_cast<int>(e.read_of_j)] * table.ties.trust_of(e.i, e.j) * word(e.b);
        heard(e.b, e.a) = hearing[static_cast<int>(e.read_of_i)] * table.ties.trust_of(e.j, e.i) * word(e.a);
    }
    Eigen::MatrixXd map = Eigen::MatrixXd::Identity(count, count);
    for (int i = 0; i < count; ++i) {
        const double all = heard.row(i).sum();
        if (all <= 0.) continue;
        const double moved = p.deliberation.influence * std::min(1., all);
        map(i, i) -= moved;
        map.row(i) += moved / all * heard.row(i);
    }
    return map;
}

}  // namespace

TEST_CASE("positions settle at Friedkin and Johnsen's fixed point", "[theory]") {
    for (const double anchoring : {.025, .2, 1.}) {
        const Scenario scenario = deliberating(anchoring, .12);
        Region region = first_region(scenario);
        const std::vector<Encounter> met = mixed_encounters(region);
        const Eigen::MatrixXd start = as_matrix(region.actors.mandate);
        const Eigen::MatrixXd map = listening(region, met, scenario.settings.front().numbers);
        const Eigen::Index count = map.rows();
        const Eigen::MatrixXd fixed = anchoring * (Eigen::MatrixXd::Identity(count, count) - (1. - anchoring) * map).inverse() * start;
        for (int month = 0; month < 1500; ++month) region.actors.position = deliberated_positions(region, scenario, met);
        CHECK((as_matrix(region.actors.position) - fixed).cwiseAbs().maxCoeff() < 1e-11);
    }
}

TEST_CASE("without anchoring everyone comes to DeGroot's consensus", "[theory]") {
    const Scenario scenario = deliberating(0., .5);
    Region region = first_region(scenario);
    const std::vector<Encounter> met = everyone_meets(region, 0, Stance::cooperate);
    const Eigen::MatrixXd start = as_matrix(region.actors.position);
    Eigen::MatrixXd map = listening(region, met, scenario.settings.front().numbers);
    for (int squared = 0; squared < 20; ++squared) map = map * map;
    const Eigen::MatrixXd consensus = map * start;
    for (int month = 0; month < 3000; ++month) region.actors.position = deliberated_positions(region, scenario, met);
    const Eigen::MatrixXd end = as_matrix(region.actors.position);
    CHECK((end - consensus).cwiseAbs().maxCoeff() < 1e-10);
    CHECK((end.rowwise() - end.row(0)).cwiseAbs().maxCoeff() < 1e-10);
    CHECK((start.rowwise() - start.row(0)).cwiseAbs().maxCoeff() > .05);
}

TEST_CASE("the bare map gives Friedkin and Johnsen's published example", "[theory]") {
    const double w[4][4] = {{.220, .120, .360, .300}, {.147, .215, .344, .294}, {0., 0., 1., 0.}, {.090, .178, .446, .286}};
    const double u[4] = {.25, .25, .75, .85};
    // Four territories, one delegate each at the regional table: anchored by 1 - λ, moved by λ, trusting in proportion to the row of W.
    Scenario scenario = scenario_of({4});
    scenario.settings.resize(4, scenario.settings.front());
    for (std::size_t i = 0; i < 4; ++i) {
        scenario.territories[i].settings = static_cast<int>(i);
        scenario.settings[i].numbers.deliberation.anchoring = w[i][i];
        scenario.settings[i].numbers.deliberation.influence = 1. - w[i][i];
    }
    Region region = first_region(scenario);
    Table& table = region.regional();
    int member[4] = {}, found = 0;
    for (int m = 0; m < table.ties.size && found < 4; ++m)
        if (region.actors.territory[at(table.members[at(m)])] == found) member[found++] = m;
    REQUIRE(found == 4);
    std::vector<Encounter> met;
    for (int i = 0; i < 4; ++i) {
        const std::size_t actor = at(table.members[at(member[i])]);
        region.actors.power[actor] = region.actors.expertise[actor] = 1.;
        region.actors.mandate[actor] = region.actors.position[actor] = {u[i], 1. - u[i]};
        for (int j = 0; j < 4; ++j) {
            if (i == j) continue;
            set_trust(table.ties, member[i], member[j], w[i][i] < 1. ? w[i][j] / (1. - w[i][i]) : 0., 1.);
            if (i < j)
                met.push_back({region.territories(),
                               member[i],
                               member[j],
                               table.members[at(member[i])],
                               table.members[at(member[j])],
                               table.ties.pair(member[i], member[j]),
                               {},
                               {},
                               {},
                               {},
                               false});
        }
    }
    for (int month = 0; month < 500; ++month) region.actors.position = deliberated_positions(region, scenario, met);
    const double expected[4] = {60.021, 59.984, 75., 74.986};
    for (int i = 0; i < 4; ++i)
        CHECK(100. * region.actors.position[at(table.members[at(member[i])])][0] == Approx(expected[i]).margin(.0006));
}

TEST_CASE("who heard nobody only leans toward its mandate", "[theory]") {
    const Scenario scenario = deliberating(.1, .12);
    Region region = first_region(scenario);
    region.actors.position.front() = {1.};
    const std::vector<Shares> moved = deliberated_positions(region, scenario, everyone_meets(region, 0, Stance::contest));
    CHECK(moved.front() == toward({1.}, region.actors.mandate.front(), .1));
    CHECK(moved.back() == region.actors.position.back());
}

TEST_CASE("the weighted mean maximises the bounded spatial objective as its scale grows", "[theory]") {
    const double scale = 1e8;
    for (std::uint32_t n = 0; n < 20; ++n) {
        EventDraws draws(Luck{12, 0}, Draw::shock, n);
        Bargain bargain;
        for (int i = 0; i < 7; ++i) {
            Negotiator one;
            one.position = normalised({draws.unit(), draws.unit(), draws.unit(), draws.unit()});
            one.weight = .1 + draws.unit();
            one.salience = 1.;
            bargain.members.push_back(one);
        }
        bargain.caps = {9., 9., 9., 9.};
        Parameters one_round = default_parameters();
        one_round.decision.rounds = 1.;
        const Shares mean = deliberative_agreement(bargain, one_round).shares;
        const auto squared = [](const Shares& a, const Shares& b) {
            double sum = 0.;
            for (std::size_t k = 0; k < most_shares; ++k) sum += (a[k] - b[k]) * (a[k] - b[k]);
            return sum;
        };
        // Where the slope of Σ ω C log1p(-d²/C) is nil: a mean whose weights are divided by 1 - d²/C, found by repetition.
        const auto maximum = [&](double c) {
            Shares y = mean;
            for (int turn = 0; turn < 200; ++turn) {
                Shares sum{};
                double weights = 0.;
                for (const Negotiator& one : bargain.members) {
                    const double weight = one.weight / (1. - squared(y, one.position) / c);
                    add_scaled(sum, one.position, weight);
                    weights += weight;
                }
                for (double& share : sum) share /= weights;
                y = sum;
            }
            return y;
        };
        const auto objective = [&](const Shares& y) {
            double sum = 0.;
            for (const Negotiator& one : bargain.members) sum += one.weight * scale * std::log1p(-squared(y, one.position) / scale);
            return sum;
        };
        CHECK(std::sqrt(squared(mean, maximum(scale))) < 1e-6);
        CHECK(std::sqrt(squared(mean, maximum(2.))) > 1e-6);
        for (std::size_t k = 0; k < 4; ++k) {
            Shares aside = mean;
            aside[k] += .01;
            aside[(k + 1) % 4] -= .01;
            CHECK(objective(aside) < objective(mean));
        }
    }
}
