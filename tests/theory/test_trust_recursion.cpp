// Known answer 1: where stances do not depend on trust, mean trust follows a linear recursion to a fixed point.

#include <catch2/catch.hpp>
#include <cmath>

#include "core/math.hpp"
#include "processes/trust.hpp"
#include "run/step.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// Everyone talks to everyone; only z0 makes tension.
Scenario blind_talk(double z0) {
    Scenario scenario = talk_alone(20, 80);
    auto& tension = numbers(scenario).tension;
    tension.z0 = z0;
    tension.position = tension.scarcity = tension.power = tension.dispute = tension.trust = tension.accompaniment = tension.support = 0.;
    return scenario;
}

struct Chances {
    double cooperate, negotiate, contest;
};

Chances chances_of(const Parameters& p) {
    const double cooperate = logistic(-p.tension.z0 / p.tension.noise);
    const double negotiate = logistic((p.tension.negotiation_width - p.tension.z0) / p.tension.noise) - cooperate;
    return {cooperate, negotiate, 1. - cooperate - negotiate};
}

/// Mean and variance of the next trust of one who trusts `trust`.
struct Moments {
    double mean, variance;
};
Moments next_trust(double trust, const Chances& chance, const Parameters& p) {
    const double values[] = {updated_trust(trust, Stance::cooperate, 0., p), updated_trust(trust, Stance::negotiate, 0., p),
                             updated_trust(trust, Stance::contest, 0., p)};
    const double weights[] = {chance.cooperate, chance.negotiate, chance.contest};
    Moments moments{0., 0.};
    for (int n = 0; n < 3; ++n) moments.mean += weights[n] * values[n];
    for (int n = 0; n < 3; ++n) moments.variance += weights[n] * (values[n] - moments.mean) * (values[n] - moments.mean);
    return moments;
}

/// Sum over the trusts of a table of the variance of the next one.
double summed_variance(const Table& table, const Chances& chance, const Parameters& p) {
    double sum = 0.;
    for_each_tie(table.ties, [&](int i, int j) {
        sum += next_trust(table.ties.trust_of(i, j), chance, p).variance + next_trust(table.ties.trust_of(j, i), chance, p).variance;
    });
    return sum;
}

}  // namespace

TEST_CASE("mean trust follows its linear recursion month by month and settles at the fixed point", "[theory]") {
    for (const double z0 : {-.3, .3, .9, 2.}) {
        const Scenario scenario = blind_talk(z0);
        const Parameters& p = scenario.settings.front().numbers;
        const Chances chance = chances_of(p);
        const double gained = chance.cooperate * p.trust.gain + chance.negotiate * p.trust.middle_rate * p.trust.middle;
        const double rate = chance.cooperate * p.trust.gain + chance.negotiate * p.trust.middle_rate + chance.contest * p.trust.loss;
        const Luck luck{scenario.seed, 0};
        Region region = first_region(scenario);
        const double trusts = 2. * 100. * 99. / 2.;
        double expected = mean_trust(region.tables.front()), variance = 0.;
        for (Month month = 0; month < scenario.months; ++month) {
            // The mean's gap from the recursion shrinks by 1 - rate and gains the noise of this month's readings.
            variance = (1. - rate) * (1. - rate) * variance + summed_variance(region.tables.front(), chance, p) / (trusts * trusts);
            expected += gained - rate * expected;
            advance_month(region, scenario, luck, month);
            INFO("z0 " << z0 << ", month " << month);
            REQUIRE(region.tables.front().tally.encounters == 4950);
            REQUIRE(std::fabs(mean_trust(region.tables.front()) - expected) < 4.5 * std::sqrt(variance));
        }
        CHECK(expected == Approx(gained / rate).margin(.01));
        CHECK(mean_trust(region.tables.front()) == Approx(gained / rate).margin(.015));
    }
}
