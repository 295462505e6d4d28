// What a mechanism carries, and how far the simplest rivals go.

#include <catch2/catch.hpp>
#include <cmath>

#include "ablate/ablation.hpp"
#include "ablate/regression.hpp"
#include "ablate/start_facts.hpp"
#include "core/math.hpp"
#include "core/random.hpp"
#include "observe/digest_of.hpp"
#include "run/replicate.hpp"
#include "scenario/read.hpp"
#include "store/measures.hpp"

using namespace concertation;

namespace {

std::vector<Ending> endings(bool of_history) {
    std::vector<Ending> all;
    for (int replicate = 0; replicate < 40; ++replicate)
        for (std::uint32_t territory = 0; territory < 25; ++territory) {
            EventDraws draws(Luck{3, static_cast<std::uint32_t>(replicate)}, Draw::shock, territory);
            const double history = draws.unit(), other = draws.unit();
            const double read = of_history ? history : other;
            all.push_back({replicate, history, read < .4 ? Dynamic::conflictual : Dynamic::cooperation});
        }
    return all;
}

Scenario classroom(const std::vector<std::string>& settings) {
    std::vector<std::string> all = {"replicates=6", "months=40"};
    all.insert(all.end(), settings.begin(), settings.end());
    return read_scenario("shipped:classroom", all);
}

AblationDesign without(const std::vector<Mechanism>& out) {
    AblationDesign design{classroom({}), out, {}, 1};
    for (const Mechanism& each : out) design.without.push_back(classroom(each.settings_off));
    return design;
}

}  // namespace

TEST_CASE("the likeliest line of a logistic chance is found again", "[ablate]") {
    std::vector<double> x;
    std::vector<bool> yes;
    for (std::uint32_t n = 0; n < 40000; ++n) {
        EventDraws draws(Luck{4, 0}, Draw::shock, n);
        x.push_back(draws.unit());
        yes.push_back(draws.unit() < logistic(1.5 - 4. * x.back()));
    }
    const Line line = logistic_line(x, yes);
    CHECK(line.intercept == Approx(1.5).margin(.08));
    CHECK(line.slope == Approx(-4.).margin(.15));
    CHECK(std::isfinite(logistic_line({.1, .9}, {false, true}).slope));
}

TEST_CASE("rivals explain what history decides, and nothing of what it does not", "[ablate]") {
    const Rivals told = rivals(endings(true)), untold = rivals(endings(false));
    CHECK(told.fitted == 20);
    CHECK(told.judged == 20);
    CHECK(told.history_alone.explained > .8);
    CHECK(told.logistic_rule.explained > .8);
    CHECK(told.shares_alone.explained == 0.);
    CHECK(untold.history_alone.explained < .03);
    CHECK(untold.history_alone.explained > -.1);  // what ten shares fitted to noise lose
    CHECK(std::fabs(untold.logistic_rule.explained) < .03);
    // Two endings, .4 and .6 of the time: .971 bits each.
    CHECK(untold.shares_alone.surprise.mean == Approx(.971).margin(.03));
}

TEST_CASE("a regression on all that is known at month 0 sees what history does not, and the ceiling says what can be seen at all",
          "[ablate]") {
    // An ending is settled for nine tenths by a fact that is not history; the rest is luck. Eight other histories of each world.
    std::vector<Ending> all;
    for (int replicate = 0; replicate < 40; ++replicate)
        for (std::uint32_t territory = 0; territory < 25; ++territory) {
            EventDraws draws(Luck{8, static_cast<std::uint32_t>(replicate)}, Draw::shock, territory);
            const double history = draws.unit(), fact = draws.unit();
            const auto ends = [&] {
                const bool torn = draws.unit() < .1 ? draws.unit() < .5 : fact < .5;
                return torn ? Dynamic::conflictual : Dynamic::cooperation;
            };
            const auto valued = [&] { return MeasureValues{fact + .5 * draws.unit(), draws.unit()}; };
            Ending ending{replicate, history, ends(), {history, fact}, Dynamic::cooperation, valued(), {}, {}};
            for (int other = 0; other < 8; ++other) {
                ending.others[static_cast<std::size_t>(ends())] += 1;
                ending.other_values.push_back(valued());
            }
            all.push_back(ending);
        }
    const Rivals found = rivals(all);
    CHECK(found.others == 8);
    CHECK(std::fabs(found.history_alone.explained) < .05);
    CHECK(std::fabs(found.mean_field.explained) < .05);  // it leads all alike
    CHECK(found.month_zero.explained > .4);
    CHECK(found.ceiling.explained > .4);
    CHECK(found.ceiling.explained < .75);  // 1 - .286 bits of luck, less what eight histories do not tell
    // The same ending twice: .95² + .05².
    CHECK(found.same_ending == Approx(.905).margin(.02));
    CHECK(found.same_by_chance == Approx(.5).margin(.02));
    // Variances of a uniform fact and of luck half as wide: 4 to 1; of luck alone, none comes again.
    CHECK(found.variances[0].ceiling == Approx(.8).margin(.03));
    CHECK(found.variances[0].month_zero == Approx(.8).margin(.03));
    CHECK(std::fabs(found.variances[0].history) < .03);
    CHECK(std::fabs(found.variances[1].ceiling) < .05);
}

TEST_CASE("a regression with many columns finds again what made its rows, and leaves aside what does not vary", "[ablate]") {
    Columns rows;
    std::vector<double> values;
    std::vector<bool> yes;
    for (std::uint32_t n = 0; n < 20000; ++n) {
        EventDraws draws(Luck{9, 0}, Draw::shock, n);
        rows.push_back({draws.unit(), 3., draws.unit(), draws.unit()});
        const double linear = 1.5 - 4. * rows.back()[0] + 2. * rows.back()[2];
        values.push_back(linear + draws.unit() - .5);
        yes.push_back(draws.unit() < logistic(linear));
    }
    const Regression line = Regression::linear_of(rows, values), chance = Regression::logistic_of(rows, yes);
    for (const std::vector<double>& row : {std::vector<double>{.2, 3., .9, .5}, std::vector<double>{.8, 7., .1, .5}}) {
        CHECK(line.at(row) == Approx(1.5 - 4. * row[0] + 2. * row[2]).margin(.03));
        CHECK(chance.at(row) == Approx(1.5 - 4. * row[0] + 2. * row[2]).margin(.15));
    }
}

TEST_CASE("a world lived through under its own luck is its replicate, and under another it is not", "[ablate]") {
    const Scenario scenario = classroom({});
    const Luck own{scenario.seed, 2};
    CHECK(digest_of(under_other_luck(scenario, own, own)).hex() == digest_of(run_replicate(scenario, 2)).hex());
    CHECK(digest_of(under_other_luck(scenario, own, {scenario.seed, 900})).hex() != digest_of(run_replicate(scenario, 2)).hex());
    const std::vector<StartFacts> facts = facts_at_start(scenario, own);
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].numbers.size() == facts[2].numbers.size());
    CHECK(facts[0].history != facts[2].history);
}

TEST_CASE("taking out nothing changes nothing, in every measure", "[ablate]") {
    const Ablation same = ablation(without({{"nothing", {}}}), {});
    for (const Paired& paired : same.mechanisms.front().measures) {
        if (paired.replicates() < 2) continue;
        CHECK(paired.difference().mean == 0.);
        CHECK(paired.difference().high == 0.);
        CHECK(paired.base() == paired.other());
    }
    CHECK(same.done == same.total);
    CHECK(same.failures.empty());
}

TEST_CASE("each mechanism can be taken out by a scenario's own settings, and is missed", "[ablate][nightly]") {
    // A made-up province, whose histories are drawn.
    const auto province = [](const std::vector<std::string>& settings) {
        std::vector<std::string> all = {"replicates=4", "months=40", "synthetic.territories=8", "seed=2"};
        all.insert(all.end(), settings.begin(), settings.end());
        return read_scenario("shipped:large", all);
    };
    AblationDesign design{province({}), mechanisms(), {}, 1};
    for (const Mechanism& each : mechanisms()) design.without.push_back(province(each.settings_off));
    const Ablation all = ablation(design, {});
    for (const Ablated& each : all.mechanisms) {
        INFO(each.mechanism.name);
        bool moved = false;
        for (const Paired& paired : each.measures) moved = moved || paired.base() != paired.other();
        CHECK(moved);
    }
}

TEST_CASE("what a mechanism carries is the same on any number of threads", "[ablate]") {
    AblationDesign design = without({mechanisms().front(), mechanisms().back()});
    const Ablation one = ablation(design, {});
    design.threads = 3;
    const Ablation three = ablation(design, {});
    for (std::size_t row = 0; row < one.mechanisms.size(); ++row)
        for (std::size_t measure = 0; measure < measures().size(); ++measure) {
            const double a = one.mechanisms[row].measures[measure].difference().mean,
                         b = three.mechanisms[row].measures[measure].difference().mean;
            CHECK((a == b || (std::isnan(a) && std::isnan(b))));
        }
    CHECK(one.rivals.history_alone.surprise.mean == three.rivals.history_alone.surprise.mean);
}

TEST_CASE("measures are the dynamics, then the indicators", "[compare]") {
    REQUIRE(measures().size() == dynamic_count + indicators().size());
    CHECK(measures()[static_cast<std::size_t>(measure_row("conflictual"))].is_dynamic);
    CHECK(measure_row("leverage") == dynamic_count + 21);
    CHECK(measure_row("poverty") == -1);
    const std::vector<double> values = values_of(run_replicate(classroom({}), 0));
    CHECK(values.size() == measures().size());
    CHECK(values[0] + values[1] + values[2] + values[3] == Approx(1.));
}

TEST_CASE("pairs keep the difference and tell what common luck saved", "[compare]") {
    Paired paired;
    for (const double base : {1., 2., 3., 4.}) paired.add(base, base + 1. + (base > 2.5 ? .1 : -.1));
    paired.add(std::nan(""), 1.);
    CHECK(paired.replicates() == 4);
    CHECK(paired.difference().mean == Approx(1.));
    CHECK(paired.base() == Approx(2.5));
    CHECK(paired.other() == Approx(3.5));
    CHECK(paired.variance_ratio() > 100.);
}
