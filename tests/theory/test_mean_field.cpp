// Known answer 8: the one-dimensional map of trust, its rest points, and the dynamics they predict for a homogeneous table.

#include "ablate/mean_field.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "observe/dynamic.hpp"
#include "run/step.hpp"
#include "scenario/parameter_table.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// A table of sixty alike who talk as the defaults say; `strain` stands in z0, for alike actors have no differences to strain them.
Scenario homogeneous(const Surroundings& around) {
    Scenario scenario = talk_alone(12, 72);
    Parameters& p = numbers(scenario);
    const Parameters defaults = default_parameters();
    p.levers.accompaniment = {around.accompaniment, around.accompaniment};
    p.levers.transparency = around.transparency;
    p.dialogue.meeting = around.meeting;
    p.support.rate = defaults.support.rate;
    p.trust.fading = defaults.trust.fading;
    // A period pays for accompaniment; without an envelope it holds no vote.
    scenario.periods.push_back({{}, 0, scenario.months - 1});
    p.programme.envelope = p.tension.scarcity = 0.;
    p.support.visible_results = p.support.recognised = p.support.aligned = p.support.listened = 0.;
    p.tension.z0 = defaults.tension.z0 + around.strain;
    return scenario;
}

struct Seen {
    Feelings feelings;
    Stances taken;
};

/// What a simulated homogeneous table comes to: mean feelings at the end, stances taken over the last two years.
Seen simulated(const Surroundings& around, double history) {
    const Scenario scenario = homogeneous(around);
    const Luck luck{scenario.seed, 0};
    Region region = first_region(scenario);
    const Feelings start = starting_feelings(history, scenario.settings.front().numbers);
    make_alike(region, {.6, .5, .5, start.support});
    Table& table = region.tables.front();
    set_every_trust(table, start.trust, .5);
    WindowCounts window;
    for (Month month = 0; month < scenario.months; ++month) {
        advance_month(region, scenario, luck, month);
        if (month < scenario.months - 24) continue;
        for (std::size_t kind = 0; kind < 3; ++kind) window.taken[kind] += table.tally.taken[kind];
    }
    Seen seen{{mean_trust(table), 0.}, {}};
    for (const double support : region.actors.support) seen.feelings.support += support / region.actors.count();
    for (std::size_t kind = 0; kind < 3; ++kind) seen.taken[kind] = share_of_stances(window.taken, kind);
    return seen;
}

/// The same by the mean field.
Seen foreseen(const Surroundings& around, double history, const Parameters& p) {
    Feelings feelings = starting_feelings(history, p);
    Seen seen{feelings, {}};
    for (int month = 0; month < 72; ++month) {
        const Stances taken = stances_taken(seen.feelings, around, p);
        if (month >= 48)
            for (std::size_t kind = 0; kind < 3; ++kind) seen.taken[kind] += taken[kind] / 24.;
        seen.feelings = next_feelings(seen.feelings, around, p, true);
    }
    return seen;
}

}  // namespace

TEST_CASE("rest points do not move, the stable ones draw in and the others push away", "[theory]") {
    const Parameters p = default_parameters();
    int seen = 0;
    for (const double support : {.4, .5, .6})
        for (double accompaniment = 0.; accompaniment <= 1.; accompaniment += .25)
            for (double strain = 0.; strain <= 2.5; strain += .25) {
                const Surroundings around{accompaniment, .5, strain, .25};
                const std::vector<RestPoint> points = rest_points(support, around, p);
                REQUIRE(points.size() % 2 == 1);
                bool stable = true;
                for (const RestPoint& point : points) {
                    CHECK(point.stable == stable);
                    stable = !stable;
                    CHECK(std::fabs(next_feelings({point.trust, support}, around, p, false).trust - point.trust) < 1e-5);
                    for (const double aside : {-.004, .004}) {
                        const double moved = next_feelings({point.trust + aside, support}, around, p, false).trust - point.trust;
                        CHECK((std::fabs(moved) < std::fabs(aside)) == point.stable);
                    }
                    ++seen;
                }
            }
    CHECK(seen > 150);
}

TEST_CASE("more accompaniment or less strain never lowers where trust rests", "[theory]") {
    const Parameters p = default_parameters();
    for (const double strain : {.5, 1., 1.5, 2.}) {
        double low = -1., high = -1.;
        for (double accompaniment = 0.; accompaniment <= 1.; accompaniment += .1) {
            const std::vector<RestPoint> points = rest_points(-1., {accompaniment, .5, strain, .25}, p);
            CHECK(points.front().trust >= low - 1e-4);
            CHECK(points.back().trust >= high - 1e-4);
            low = points.front().trust;
            high = points.back().trust;
        }
    }
}

TEST_CASE("little strain rests in cooperation, much in conflict, and where both are near a broken table does not come back", "[theory]") {
    const Parameters p = default_parameters();
    const auto ends = [&](double strain, Feelings feelings) {
        for (int month = 0; month < 3000; ++month) feelings = next_feelings(feelings, {.5, .5, strain, .25}, p, true);
        return feelings.trust;
    };
    const auto rest = [&](double strain) { return rest_points(-1., {.5, .5, strain, .25}, p); };
    REQUIRE(rest(1.).size() == 1);
    CHECK(rest(1.)[0].dynamic == Dynamic::cooperation);
    REQUIRE(rest(2.2).size() == 1);
    CHECK(rest(2.2)[0].dynamic == Dynamic::conflictual);
    CHECK(rest(1.8).size() == 3);
    for (const double history : {0., 1.}) {
        CHECK(ends(1., starting_feelings(history, p)) > .55);
        CHECK(ends(2.2, starting_feelings(history, p)) < .15);
    }
    CHECK(ends(1.8, {.1, .1}) < ends(1.8, starting_feelings(.5, p)) - .1);
}

TEST_CASE("a simulated homogeneous table does what the mean field foresees", "[theory][statistical]") {
    const Parameters p = default_parameters();
    int clear = 0;
    for (const double accompaniment : {0., .5, 1.})
        for (const double history : {.1, .5, .9})
            for (const double strain : {.6, 1.3, 1.9, 2.6}) {
                const Surroundings around{accompaniment, .5, strain, .25};
                const Seen expected = foreseen(around, history, p), seen = simulated(around, history);
                INFO("accompaniment " << accompaniment << ", history " << history << ", strain " << strain);
                CHECK(seen.feelings.trust == Approx(expected.feelings.trust).margin(.06));
                CHECK(seen.feelings.support == Approx(expected.feelings.support).margin(.06));
                // Near a threshold of reading the two may differ by their noise.
                const double margin =
                    std::min(std::fabs(expected.taken[2] - p.reading.conflict), std::fabs(expected.taken[0] - p.reading.cooperation));
                if (margin < .08) continue;
                CHECK(reading_of(seen.taken, p) == reading_of(expected.taken, p));
                ++clear;
            }
    CHECK(clear >= 20);
}

TEST_CASE("negotiated cooperation is a rest point in a band of strain, and takes years to cross beside it", "[theory]") {
    const Parameters p = default_parameters();
    // Trust that is not used fades toward a stranger's, which holds a middle level up from below and down from above.
    const auto negotiated_at_rest = [](const Parameters& numbers) {
        int at_rest = 0;
        for (int step = 0; step < 100; ++step)
            for (const RestPoint& point : rest_points(-1., {.5, .5, .5 + .02 * step, .25}, numbers))
                at_rest += point.stable && point.dynamic == Dynamic::cooperation_negotiated ? 1 : 0;
        return at_rest;
    };
    CHECK(negotiated_at_rest(p) > 15);
    CHECK(negotiated_at_rest(p) < 30);
    Parameters never_fades = p;
    never_fades.trust.fading = 0.;
    CHECK(negotiated_at_rest(never_fades) < negotiated_at_rest(p));
    // Just outside the band a middling history spends years there on its way.
    const auto months_negotiated = [&](double strain) {
        Feelings feelings = starting_feelings(.5, p);
        int months = 0;
        for (int month = 0; month < 600; ++month) {
            const Surroundings around{.5, .5, strain, .25};
            months += reading_of(stances_taken(feelings, around, p), p) == Dynamic::cooperation_negotiated ? 1 : 0;
            feelings = next_feelings(feelings, around, p, true);
        }
        return months;
    };
    for (const double strain : {1.3, 1.9, 2.}) {
        INFO("strain " << strain << ": " << months_negotiated(strain) << " months");
        CHECK(months_negotiated(strain) >= 24);
        CHECK(months_negotiated(strain) < 600);
    }
}
