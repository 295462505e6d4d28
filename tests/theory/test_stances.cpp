// Known answer 7: stances as often as the ordered logit says, and the limits where nothing may happen.

#include <catch2/catch.hpp>
#include <cmath>

#include "core/math.hpp"
#include "processes/dialogue.hpp"
#include "processes/perception.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// Exceeded once in a thousand with two degrees of freedom.
constexpr double too_far = 13.82;

double chi_square(const double (&counts)[3], const double (&chances)[3]) {
    const double all = counts[0] + counts[1] + counts[2];
    double sum = 0.;
    for (int n = 0; n < 3; ++n) sum += (counts[n] - all * chances[n]) * (counts[n] - all * chances[n]) / (all * chances[n]);
    return sum;
}

void chances_at(double tension, const Parameters& p, double (&chances)[3]) {
    const double cooperate = logistic(-tension / p.tension.noise),
                 calm = logistic((p.tension.negotiation_width - tension) / p.tension.noise);
    chances[0] = cooperate;
    chances[1] = calm - cooperate;
    chances[2] = 1. - calm;
}

Attendance everyone(const Region& region) { return {region.actors.seats, region.actors.resources}; }

}  // namespace

TEST_CASE("stances are as frequent as the ordered logit says", "[theory][statistical]") {
    for (const double trust : {.1, .4, .75}) {
        const Scenario scenario = talk_alone(16);
        const Parameters& p = scenario.settings.front().numbers;
        Region region = first_region(scenario);
        make_alike(region, {});
        Table& table = region.tables.front();
        set_every_trust(table, trust, p.trust.trusted);
        const double tau = tension({.6, .5, trust, .5}, {0., table.ties.familiarity.front(), 0., false},
                                   {table.scarcity, accompaniment(table.levers), table.appropriation}, p);
        // Without a programme only the practice of accompaniment is felt, and other money is short.
        CHECK(tau == Approx(1.07 + .8 * .62 - 3.3 * trust - .3 * .25 - 1. * .5));
        double counts[3] = {}, chances[3];
        chances_at(tau, p, chances);
        for (Month month = 0; month < 10; ++month)
            for (const Encounter& e : dialogue(region, scenario, everyone(region), Luck{3, 0}, month)) {
                counts[static_cast<int>(e.stance_i)] += 1.;
                counts[static_cast<int>(e.stance_j)] += 1.;
            }
        REQUIRE(counts[0] + counts[1] + counts[2] == 2 * 10 * 80 * 79 / 2);
        INFO("trust " << trust);
        CHECK(chi_square(counts, chances) < too_far);
    }
}

TEST_CASE("the two sides of an encounter choose by themselves", "[theory][statistical]") {
    Scenario scenario = talk_alone(16);
    numbers(scenario).tension.z0 = 2.75;
    Region region = first_region(scenario);
    make_alike(region, {});
    set_every_trust(region.tables.front(), .4, .5);
    double both = 0., first = 0., second = 0., all = 0.;
    for (Month month = 0; month < 10; ++month)
        for (const Encounter& e : dialogue(region, scenario, everyone(region), Luck{4, 0}, month)) {
            first += e.stance_i == Stance::negotiate ? 1. : 0.;
            second += e.stance_j == Stance::negotiate ? 1. : 0.;
            both += e.stance_i == Stance::negotiate && e.stance_j == Stance::negotiate ? 1. : 0.;
            all += 1.;
        }
    const double expected = first / all * (second / all);
    CHECK(first / all > .2);
    CHECK(first / all < .8);
    CHECK(std::fabs(both / all - expected) < 4. * std::sqrt(expected * (1. - expected) / all));
}

TEST_CASE("misreadings are as frequent as their chance, and one step more hostile", "[theory][statistical]") {
    Scenario scenario = talk_alone(16);
    numbers(scenario).levers.transparency = .4;
    const Region region = first_region(scenario);
    const double chance = .25 * .6;
    for (const Stance taken : {Stance::cooperate, Stance::negotiate, Stance::contest}) {
        double misread = 0., all = 0.;
        for (Month month = 0; month < 5; ++month)
            for (const Encounter& e : perceived(everyone_meets(region, 0, taken), region, scenario, Luck{5, 0}, month)) {
                for (const Stance read : {e.read_of_i, e.read_of_j}) {
                    CHECK((read == taken || read == more_hostile(taken)));
                    misread += read != taken ? 1. : 0.;
                    all += 1.;
                }
                CHECK(e.stance_i == taken);
            }
        if (taken == Stance::contest)
            CHECK(misread == 0.);
        else
            CHECK(std::fabs(misread / all - chance) < 4. * std::sqrt(chance * (1. - chance) / all));
    }
}

TEST_CASE("a pair meets as often as its chance says", "[theory][statistical]") {
    for (const double meeting : {.25, .7}) {
        Scenario scenario = talk_alone(16);
        numbers(scenario).dialogue.meeting = meeting;
        const Region region = first_region(scenario);
        double met = 0.;
        const double all = 20. * 80. * 79. / 2.;
        for (Month month = 0; month < 20; ++month)
            met += static_cast<double>(dialogue(region, scenario, everyone(region), Luck{6, 0}, month).size());
        CHECK(std::fabs(met / all - meeting) < 4. * std::sqrt(meeting * (1. - meeting) / all));
    }
}

TEST_CASE("a pair that shares several tables meets by the chance of missing at all of them", "[theory][statistical]") {
    Scenario scenario = talk_alone(16);
    numbers(scenario).dialogue.meeting = .25;
    numbers(scenario).tables.thematic = 2.;
    numbers(scenario).tables.thematic_share = 1.;
    const Region region = first_region(scenario);
    const double chance = 1. - .75 * .75 * .75, all = 20. * 80. * 79. / 2.;
    double met = 0.;
    for (Month month = 0; month < 20; ++month)
        met += static_cast<double>(dialogue(region, scenario, everyone(region), Luck{6, 0}, month).size());
    CHECK(std::fabs(met / all - chance) < 4. * std::sqrt(chance * (1. - chance) / all));
}

TEST_CASE("where nobody ever meets, trust and familiarity stay", "[theory]") {
    Scenario scenario = scenario_of({3}, 36);
    Parameters& p = numbers(scenario);
    scenario.periods.clear();
    p.dialogue.meeting = 0.;
    p.trust.fading = p.trust.news = p.trust.common_news = 0.;
    p.renewal.turnover = p.renewal.fixed_elections = p.renewal.new_tie = p.renewal.forgetting = 0.;
    const Region before = first_region(scenario), after = region_after(scenario, 36);
    for (std::size_t t = 0; t < before.tables.size(); ++t) {
        CHECK(after.tables[t].ties.trust == before.tables[t].ties.trust);
        CHECK(after.tables[t].ties.familiarity == before.tables[t].ties.familiarity);
        CHECK(after.tables[t].tally.encounters == 0);
    }
}

TEST_CASE("a wholly transparent process is never misread", "[theory]") {
    Scenario scenario = scenario_of({4});
    numbers(scenario).levers.transparency = 1.;
    numbers(scenario).perception.misreading = 1.;
    numbers(scenario).practices.start_base = 1.;  // practised as offered
    const Region region = first_region(scenario);
    std::size_t met = 0;
    for (Month month = 0; month < 12; ++month)
        for (const Encounter& e :
             perceived(dialogue(region, scenario, everyone(region), Luck{1, 0}, month), region, scenario, Luck{1, 0}, month)) {
            CHECK((e.read_of_i == e.stance_i && e.read_of_j == e.stance_j));
            ++met;
        }
    CHECK(met > 1000);
}
