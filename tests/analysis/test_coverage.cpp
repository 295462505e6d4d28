// Whether intervals and signs keep their word, where the answer is known: normal effects of sets, normal luck of their replicates.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <iostream>
#include <sstream>

#include "core/distributions.hpp"
#include "core/random.hpp"
#include "statistics/intervals.hpp"
#include "statistics/over_sets.hpp"
#include "statistics/paired.hpp"
#include "statistics/quantile.hpp"

using namespace concertation;

namespace {

double normal_below(double x) { return std::erfc(-x / std::sqrt(2.)) / 2; }

/// Effects of sets have mean 1 and standard deviation 1; each of a set's replicates adds luck of standard deviation `luck`.
struct Case {
    double luck;
    int sets;
};
constexpr int replicates_a_set = 4;

/// By trial: share of all sets between the ends of the interval, and share of its sets above 0; the same of the means as they are.
struct Kept {
    Stream content, sign, raw_content, raw_sign;
};

double share_above(const std::vector<double>& values) {
    return static_cast<double>(std::count_if(values.begin(), values.end(), [](double value) { return value > 0; })) /
           static_cast<double>(values.size());
}

double content_between(double low, double high) { return normal_below(high - 1) - normal_below(low - 1); }

Kept kept(const Case& of, int trials) {
    Kept all;
    for (int trial = 0; trial < trials; ++trial) {
        EventDraws draws(Luck{7, static_cast<std::uint32_t>(trial)}, Draw::design, static_cast<std::uint32_t>(of.sets));
        std::vector<SetMean> means;
        std::vector<double> raw;
        for (int set = 0; set < of.sets; ++set) {
            const double effect = 1 + normal(draws);
            Paired pairs;
            for (int replicate = 0; replicate < replicates_a_set; ++replicate) pairs.add(0, effect + of.luck * normal(draws));
            means.push_back({pairs.difference().mean, pairs.luck()});
            raw.push_back(means.back().mean);
        }
        const OverSets over = over_sets(means, 0);
        all.content.add(content_between(over.low, over.high));
        all.sign.add(share_above(over.effects));
        std::sort(raw.begin(), raw.end());
        all.raw_content.add(content_between(quantile(raw, .025), quantile(raw, .975)));
        all.raw_sign.add(share_above(raw));
    }
    return all;
}

/// Three standard errors of a mean over the trials.
double error(const Stream& of) { return 3 * std::sqrt(of.variance() / of.count()); }

void check(const Case& of, int trials, std::ostream& told) {
    const Kept seen = kept(of, trials);
    told << "| " << of.luck << " | " << of.sets << " | " << content_of(of.sets) << " | " << seen.content.mean() << " | "
         << seen.raw_content.mean() << " | " << seen.sign.mean() << " | " << seen.raw_sign.mean() << " |\n";
    INFO("luck " << of.luck << ", sets " << of.sets);
    CHECK(seen.content.mean() > content_of(of.sets) - error(seen.content) - .005);
    CHECK(seen.content.mean() < content_of(of.sets) + error(seen.content) + (of.luck > 1 ? .05 : .01));
    CHECK(seen.sign.mean() == Approx(normal_below(1)).margin(error(seen.sign) + (of.luck > 2 ? .07 : of.luck > 1 ? .02 : .003)));
}

/// Territories of a replicate turn one way with chance `p` and the other with a quarter of it, each by itself.
double coverage_of_luck(int replicates, int territories, double p, int trials) {
    int held = 0;
    for (int trial = 0; trial < trials; ++trial) {
        EventDraws draws(Luck{11, static_cast<std::uint32_t>(trial)}, Draw::design, static_cast<std::uint32_t>(replicates));
        Paired pairs;
        PairedCases cases;
        for (int replicate = 0; replicate < replicates; ++replicate) {
            double change = 0;
            for (int territory = 0; territory < territories; ++territory) {
                const double drawn = draws.unit();
                cases.all += 1;
                cases.gained += drawn < p ? 1 : 0;
                cases.lost += drawn > 1 - p / 4 ? 1 : 0;
                change += drawn < p ? 1. : drawn > 1 - p / 4 ? -1. : 0.;
            }
            pairs.add(.4, .4 + change / territories);
        }
        const Estimate of = luck_of_share(pairs, cases);
        held += of.low <= .75 * p && .75 * p <= of.high ? 1 : 0;
    }
    return static_cast<double>(held) / trials;
}

}  // namespace

TEST_CASE("the interval of sets holds what it says, and the sign is as frequent as it is", "[statistics]") {
    for (const Case& of : {Case{0, 50}, Case{1, 50}, Case{1, 10}}) {
        std::ostringstream told;
        check(of, 400, told);
    }
}

TEST_CASE("an interval of luck holds where cases are few", "[statistics]") {
    CHECK(coverage_of_luck(10, 3, .02, 500) > .94);
    CHECK(coverage_of_luck(10, 1, .1, 500) > .94);
}

TEST_CASE("coverage of sets and of luck, over a grid", "[statistics][nightly]") {
    for (const double luck : {0., .5, 1., 2., 4.})
        for (const int sets : {10, 20, 50, 200}) check({luck, sets}, 4000, std::cout);
    for (const int territories : {1, 3, 38})
        for (const int replicates : {4, 10, 40})
            for (const double p : {.005, .02, .1}) {
                INFO(territories << " territories, " << replicates << " replicates, p " << p);
                CHECK(coverage_of_luck(replicates, territories, p, 4000) > .94);
            }
}
