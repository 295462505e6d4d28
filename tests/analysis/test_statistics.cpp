// Intervals that hold, sets without luck, and the one place that gives a difference its words.

#include <catch2/catch.hpp>
#include <cmath>

#include "statistics/intervals.hpp"
#include "statistics/over_sets.hpp"
#include "statistics/paired.hpp"
#include "statistics/quantile.hpp"
#include "statistics/size_and_certainty.hpp"

using namespace concertation;

namespace {

constexpr double untold = std::numeric_limits<double>::quiet_NaN();

/// Sets whose means have no luck in them.
std::vector<SetMean> sets_at(const std::vector<double>& means) {
    std::vector<SetMean> sets;
    for (const double mean : means) sets.push_back({mean, 0});
    return sets;
}

/// So many sets at each value.
std::vector<SetMean> sets_of(std::initializer_list<std::pair<int, double>> counts) {
    std::vector<double> means;
    for (const auto& [count, value] : counts) means.insert(means.end(), static_cast<std::size_t>(count), value);
    return sets_at(means);
}

SizeAndCertainty words_of(const std::vector<SetMean>& sets, const Bounds& bounds, double own) {
    return size_and_certainty_of(over_sets(sets, bounds.alike), bounds, own);
}

const Bounds of_shares = bounds_of(Scale::share, .5, 38);

}  // namespace

TEST_CASE("Wilson's interval of a share is as published, and never leaves 0 to 1", "[statistics]") {
    const Interval published = wilson(81, 263);  // Newcombe 1998, table I
    CHECK(published.low == Approx(.2553).margin(5e-5));
    CHECK(published.high == Approx(.3662).margin(5e-5));
    CHECK(wilson(0, 20).low == 0.);
    CHECK(wilson(0, 20).high == Approx(.1611).margin(5e-5));
    CHECK(wilson(20, 20).high == 1.);
}

TEST_CASE("Tango's interval turns with its pairs, holds what was seen, and knows no case at all", "[statistics]") {
    const Interval one_way = tango({14, 1, 40}), other_way = tango({1, 14, 40});
    CHECK(one_way.low == Approx(-other_way.high));
    CHECK(one_way.high == Approx(-other_way.low));
    CHECK(one_way.low < 13. / 40);
    CHECK(one_way.high > 13. / 40);
    // Without a case on either side, the share that 20 pairs leave possible: z² / (n + z²).
    const double z2 = 1.959963984540054 * 1.959963984540054;
    CHECK(tango({0, 0, 20}).high == Approx(z2 / (20 + z2)));
    CHECK(tango({0, 0, 20}).low == Approx(-z2 / (20 + z2)));
    CHECK(tango({5, 0, 5}).high == Approx(1.));
}

TEST_CASE("a few replicates that show no case do not say that there is none", "[statistics]") {
    Paired replicates;
    for (int replicate = 0; replicate < 10; ++replicate) replicates.add(.5, .5);
    const Estimate of = luck_of_share(replicates, {0, 0, 30});
    CHECK(of.mean == 0.);
    CHECK(of.high > .2);  // ten replicates, whose territories may all turn together
    CHECK(of.low == Approx(-of.high));
    Paired many;
    for (int replicate = 0; replicate < 40; ++replicate) many.add(.5, replicate % 4 == 0 ? .6 : .5);
    CHECK(luck_of_share(many, {10, 0, 400}).low == many.difference().low);  // Student's holds there
}

TEST_CASE("five replicates without a case leave the share open, and no interval leaves [0, 1]", "[statistics]") {
    Stream none, few, many;
    for (int replicate = 0; replicate < 5; ++replicate) none.add(0.);
    CHECK(luck_of_share(none, 0, 5).low == 0.);
    CHECK(luck_of_share(none, 0, 5).high == Approx(wilson(0, 5).high));
    // Ten territories that are always alike are no more than one.
    CHECK(luck_of_share(none, 0, 50).high == Approx(wilson(0, 5).high));
    for (int replicate = 0; replicate < 5; ++replicate) few.add(replicate % 2);
    CHECK(luck_of_share(few, 2, 5).low == Approx(wilson(2, 5).low).margin(.02));
    for (int replicate = 0; replicate < 40; ++replicate) many.add(replicate % 4 == 0 ? .6 : .5);
    CHECK(luck_of_share(many, 210, 400).low == many.estimate().low);
    CHECK(within_shares({.4, -.2, 1.1}).low == 0.);
    CHECK(within_shares({.4, -.2, 1.1}).high == 1.);
}

TEST_CASE("sums that are equal differ by exactly 0, in whatever order they were added", "[statistics]") {
    const double a = (.1 + .2) + .3, b = .1 + (.2 + .3);
    REQUIRE(a != b);
    Paired pairs;
    pairs.add(a, b);
    pairs.add(1, 1.25);
    pairs.add(1.25, 1);
    CHECK(pairs.difference().mean == 0.);
    CHECK(without_rounding(1e-9, 1, 1) == 1e-9);
}

TEST_CASE("an interval over sets says the content it has", "[statistics]") {
    CHECK(content_of(10) == Approx(9. / 11));
    CHECK(content_of(39) == Approx(.95));
    CHECK(content_of(400) == .95);
    CHECK(std::isnan(content_of(1)));
    std::vector<double> means;
    for (int set = 0; set <= 100; ++set) means.push_back(set);
    const OverSets wide = over_sets(sets_at(means), 0);
    CHECK(wide.low == Approx(100 * (1 - .95 * 102 / 100) / 2));
    CHECK(wide.high == Approx(100 - wide.low));
    const OverSets few = over_sets(sets_at({3, 1, 2}), 0);
    CHECK(few.low == 1.);
    CHECK(few.high == 3.);
    CHECK(few.median == 2.);
    CHECK(few.content == Approx(.5));
}

TEST_CASE("luck is taken out of the sets, and never more than there is", "[statistics]") {
    // Means with variance 4, of which luck explains 3: half of each distance is left.
    const std::vector<SetMean> sets = {{-2, 3}, {2, 3}, {-2, 3}, {2, 3}, {0, 3}};
    const std::vector<double> effects = without_luck(sets);
    CHECK(effects[1] == Approx(2 * std::sqrt(1. / 4)));
    // Luck explains more than all: what is left is the luck of the mean over sets.
    const std::vector<double> nothing_left = without_luck({{-2, 9}, {2, 9}, {-2, 9}, {2, 9}, {0, 9}});
    CHECK(nothing_left[1] == Approx(2 * std::sqrt(9. / 5 / 4)));
    // Sets in which nothing differed are not drawn toward those in which something did.
    const std::vector<double> apart = without_luck({{0, 0}, {-2, 3}, {2, 3}, {-2, 3}, {2, 3}, {0, 3}, {0, untold}});
    CHECK(apart[0] == 0.);
    CHECK(apart[6] == 0.);
    CHECK(apart[2] == Approx(effects[1]));
    CHECK(over_sets({{0, 0}, {0, 0}, {4, 1}, {6, 1}}, 0).low <= 0.);
    CHECK(std::isnan(without_luck({{untold, untold}, {1, 0}}).front()));
    CHECK(over_sets({{untold, untold}, {1, 0}, {2, 0}}, 0).sets == 2);
    CHECK(over_sets({}, 0).sets == 0);
}

TEST_CASE("no difference is counted apart and never as a sign", "[statistics]") {
    const OverSets over = over_sets(sets_of({{30, 0}, {10, .0004}, {8, .02}, {2, -.02}}), .0005);
    CHECK(over.none == Approx(.8));
    CHECK(over.sign == Approx(.16));
    CHECK(over_sets(sets_of({{3, 0}, {1, 1e-6}}), 0).none == Approx(.75));  // dollars: only what is equal
}

TEST_CASE("words come in order: no difference, little, cannot tell, size and certainty", "[statistics]") {
    const auto is = [](const SizeAndCertainty& words, Size size, Certainty certainty) {
        return words.size == size && words.certainty == certainty;
    };
    CHECK(is(words_of(sets_of({{48, 0}, {2, .3}}), of_shares, 0), Size::none, Certainty::almost_always));
    CHECK(is(words_of(sets_of({{42, .005}, {8, .03}}), of_shares, 0), Size::little, Certainty::mostly));
    CHECK(is(words_of(sets_of({{29, .03}, {21, -.03}}), of_shares, 0), Size::slight, Certainty::cannot_tell));
    CHECK(is(words_of(sets_of({{31, .03}, {19, -.03}}), of_shares, 0), Size::slight, Certainty::rather));
    CHECK(is(words_of(sets_of({{50, .03}}), of_shares, 0), Size::slight, Certainty::almost_always));
    CHECK(is(words_of(sets_of({{45, -.08}, {5, .02}}), of_shares, 0), Size::clear, Certainty::mostly));
    CHECK(is(words_of(sets_of({{9, .08}}), of_shares, 0), Size::clear, Certainty::too_few));
    CHECK(words_of(sets_of({{50, .08}}), of_shares, -.02).otherwise_at_own);
    CHECK_FALSE(words_of(sets_of({{50, .08}}), of_shares, .02).otherwise_at_own);
    CHECK(word_of(Certainty::cannot_tell) == "cannot_tell");
    CHECK(word_of(Size::slight) == "slight");
}

TEST_CASE("how much is much depends on what is counted", "[statistics]") {
    CHECK(bounds_of(Scale::dynamic, .4, 38).little == Approx(1. / 38));
    CHECK(bounds_of(Scale::dynamic, .4, 3).little == Approx(1. / 38));
    CHECK(bounds_of(Scale::dynamic, .4, 100).little == Approx(.01));
    CHECK(bounds_of(Scale::reached, .03, 38).little == Approx(.003));
    CHECK(bounds_of(Scale::reached, .08, 38).clear == Approx(.01));
    CHECK(bounds_of(Scale::share, .1, 38).clear == Approx(.02));
    CHECK(bounds_of(Scale::amount, 1000, 38).little == Approx(20));
    CHECK(bounds_of(Scale::amount, 1000, 38).alike == 0.);
}
