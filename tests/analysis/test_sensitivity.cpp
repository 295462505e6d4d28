// The tooling of sensitivity on functions whose answers are known.

#include <catch2/catch.hpp>
#include <cmath>

#include "core/random.hpp"
#include "sensitivity/discovery.hpp"
#include "sensitivity/factor.hpp"
#include "sensitivity/morris.hpp"
#include "sensitivity/sobol.hpp"
#include "sensitivity/sweep.hpp"

using namespace concertation;

namespace {

constexpr double pi = 3.14159265358979323846;

/// Ishigami & Homma (1990) with a = 7, b = .1, on [-pi, pi].
double ishigami(const std::vector<double>& unit) {
    const auto at = [&](std::size_t n) { return pi * (2 * unit[n] - 1); };
    return std::sin(at(0)) + 7 * std::sin(at(1)) * std::sin(at(1)) + .1 * std::pow(at(2), 4) * std::sin(at(0));
}

/// Sobol's g-function.
double g_function(const std::vector<double>& unit) {
    const double a[] = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double product = 1;
    for (std::size_t n = 0; n < unit.size(); ++n) product *= (std::fabs(4 * unit[n] - 2) + a[n]) / (1 + a[n]);
    return product;
}

template <class Function>
std::vector<double> outputs(const UnitPoints& points, Function function) {
    std::vector<double> values;
    for (const std::vector<double>& point : points) values.push_back(function(point));
    return values;
}

}  // namespace

TEST_CASE("Sobol indices of the Ishigami function are the known ones, inside their intervals", "[sensitivity]") {
    const int base = 4096;
    const UnitPoints points = sobol_points(3, base);
    CHECK(points.size() == 5 * 4096);
    const std::vector<SobolIndex> indices = sobol_indices(points, outputs(points, ishigami), base);
    const double first[] = {.3139, .4424, 0}, total[] = {.5576, .4424, .2437};
    for (std::size_t n = 0; n < 3; ++n) {
        CHECK(indices[n].first == Approx(first[n]).margin(.01));
        CHECK(indices[n].total == Approx(total[n]).margin(.01));
        CHECK(indices[n].first_low <= first[n]);
        CHECK(indices[n].first_high >= first[n]);
        CHECK(indices[n].total_low <= total[n]);
        CHECK(indices[n].total_high >= total[n]);
    }
}

TEST_CASE("Sobol indices of the g-function are the known ones", "[sensitivity]") {
    const int base = 4096;
    const UnitPoints points = sobol_points(8, base);
    const std::vector<SobolIndex> indices = sobol_indices(points, outputs(points, g_function), base);
    const double first[] = {.7162, .1790, .0237, .0072};
    for (std::size_t n = 0; n < 4; ++n) CHECK(indices[n].first == Approx(first[n]).margin(.01));
    for (std::size_t n = 4; n < 8; ++n) CHECK(indices[n].first == Approx(0).margin(.005));
}

TEST_CASE("a base sample that does not vary leaves the indices undefined", "[sensitivity]") {
    const UnitPoints points = sobol_points(2, 8);
    std::vector<double> values(points.size(), 3.);
    values.back() = 4.;
    for (const SobolIndex& index : sobol_indices(points, values, 8)) CHECK(std::isnan(index.first));
}

TEST_CASE("luck common to all points is no noise; what is left of it is", "[sensitivity]") {
    Sweep swept;
    const auto add_point = [&](std::vector<double> values) {
        swept.points.push_back({{}, ""});
        for (const double value : values) swept.points.back().values.push_back({value});
    };
    for (const double effect : {1., 2., 3.}) add_point({effect + 10, effect - 10});
    CHECK(noise_share(swept, 0) == Approx(0).margin(1e-12));
    swept.points.clear();
    // Effects 0 and 2, and ±1 of luck that differs from point to point: residual mean square 2, a mean of two 1, of a variance of 2.
    add_point({1, -1});
    add_point({1, 3});
    CHECK(noise_share(swept, 0) == Approx(1.));
    swept.points.clear();
    add_point({1});
    add_point({2});
    CHECK(std::isnan(noise_share(swept, 0)));
}

TEST_CASE("places of one level, or of one whole number, are one", "[sensitivity]") {
    Factor rule;
    rule.levels = {"a", "b", "c"};
    CHECK(settled_place(rule, .34) == settled_place(rule, .66));
    CHECK(settled_place(rule, .34) == Approx(.5));
    CHECK(settled_place(rule, 1.) == Approx(5. / 6));
    Factor whole;
    whole.high = 4;
    whole.integer = true;
    CHECK(settled_place(whole, .3) == Approx(.25));
    CHECK(settled_place(Factor{}, .3) == .3);
}

TEST_CASE("an output that does not vary has no indices", "[sensitivity]") {
    const UnitPoints points = sobol_points(2, 8);
    for (const SobolIndex& index : sobol_indices(points, std::vector<double>(points.size(), 3.), 8)) CHECK(std::isnan(index.first));
}

TEST_CASE("Morris effects of the Ishigami function are near the known ones", "[sensitivity]") {
    const UnitPoints points = morris_points(3, 2000, 1);
    CHECK(points.size() == 2000 * 4);
    std::vector<std::vector<double>> values;
    for (const double value : outputs(points, ishigami)) values.push_back({value});
    const std::vector<MorrisEffect> effects = morris_effects(points, values);
    const double size[] = {7.68, 7.88, 6.26};
    for (std::size_t n = 0; n < 3; ++n) {
        CHECK(effects[n].mean_size == Approx(size[n]).epsilon(.03));
        CHECK(std::isnan(effects[n].noise));
    }
    CHECK(effects[1].spread > 7);  // up or down by turns
    CHECK(std::fabs(effects[1].mean) < 1);
}

TEST_CASE("each walk of Morris moves every factor once, on the grid", "[sensitivity]") {
    const UnitPoints points = morris_points(4, 6, 1);
    for (std::size_t walk = 0; walk < 6; ++walk) {
        std::vector<int> moves(4);
        for (std::size_t n = walk * 5 + 1; n < walk * 5 + 5; ++n)
            for (std::size_t factor = 0; factor < 4; ++factor) {
                const double width = points[n][factor] - points[n - 1][factor];
                if (width == 0) continue;
                ++moves[factor];
                CHECK(std::fabs(width) == Approx(2. / 3));
                CHECK(points[n][factor] >= 0);
                CHECK(points[n][factor] <= 1);
            }
        CHECK(moves == std::vector<int>(4, 1));
    }
    CHECK(morris_points(4, 6, 1) == points);
    CHECK(morris_points(4, 6, 2) != points);
}

TEST_CASE("the luck of replicates is told apart from an effect", "[sensitivity]") {
    const UnitPoints points = morris_points(2, 50, 1);
    std::vector<std::vector<double>> values;
    for (std::size_t n = 0; n < points.size(); ++n) {
        const double luck = n % 2 == 0 ? .5 : -.5;  // differs from point to point, opposite in the two replicates
        values.push_back({3 * points[n][0] + luck, 3 * points[n][0] - luck});
    }
    const std::vector<MorrisEffect> effects = morris_effects(points, values);
    CHECK(effects[0].mean == Approx(3));
    CHECK(effects[1].mean == Approx(0).margin(1e-12));
    CHECK(effects[1].noise == Approx(1.5));  // ± 1 over a step of 2/3, in two replicates: ± 1.5
}

TEST_CASE("discovery finds the box in which something holds", "[sensitivity]") {
    const UnitPoints points = latin_hypercube(2000, 3, 1);
    std::vector<bool> holds;
    for (const std::vector<double>& point : points) holds.push_back(point[0] > .2 && point[0] < .5 && point[1] > .6);
    const Discovery found = discovery(points, holds);
    const Box& box = found.trajectory[static_cast<std::size_t>(found.chosen)];
    CHECK(box.low[0] == Approx(.2).margin(.03));
    CHECK(box.high[0] == Approx(.5).margin(.03));
    CHECK(box.low[1] == Approx(.6).margin(.03));
    CHECK(box.coverage > .9);
    CHECK(box.density > .9);
    CHECK(box.mass == Approx(.12).margin(.02));
    CHECK(is_restricted(box, 0));
    CHECK(chance_of_sides(box, 0, points, holds) < 1e-6);
    CHECK(chance_of_sides(box, 1, points, holds) < 1e-6);
    CHECK(chance_of_sides(box, 2, points, holds) > .1);  // it has no part in it
    CHECK(found.chance < 1e-6);
    CHECK_FALSE(found.few_points);
    for (std::size_t row = 1; row < found.trajectory.size(); ++row) CHECK(found.trajectory[row].mass <= found.trajectory[row - 1].mass);
}

TEST_CASE("in pure noise of 40 factors the told density is the base rate, and the box is said to be of noise", "[sensitivity]") {
    double told = 0, peeled = 0, base = 0;
    int of_noise = 0;
    constexpr int times = 20;
    for (std::uint32_t time = 0; time < times; ++time) {
        const UnitPoints points = latin_hypercube(200, 40, 10 + time);
        std::vector<bool> holds;
        for (std::uint32_t point = 0; point < points.size(); ++point)
            holds.push_back(EventDraws(Luck{6, time}, Draw::design, point).unit() < .3);
        const Discovery found = discovery(points, holds);
        const Box& box = found.trajectory[static_cast<std::size_t>(found.chosen)];
        CHECK(found.few_points);
        int sides = 0;
        for (std::size_t factor = 0; factor < 40; ++factor) sides += is_restricted(box, factor) ? 1 : 0;
        CHECK(sides <= 4);
        told += box.mass > 0 ? box.density : found.trajectory.front().density;
        peeled += found.density_peeled;
        base += found.trajectory.front().density;
        of_noise += found.chance > .05 ? 1 : 0;
    }
    CHECK(peeled / times > base / times + .12);  // what the points that chose the box would have said
    CHECK(told / times == Approx(base / times).margin(.04));
    CHECK(of_noise >= times - 3);
}

TEST_CASE("discovery of what always or never holds is the whole cube", "[sensitivity]") {
    const UnitPoints points = latin_hypercube(50, 2, 1);
    for (const bool always : {false, true}) {
        const Discovery found = discovery(points, std::vector<bool>(50, always));
        CHECK(found.trajectory.size() == 1);
        CHECK_FALSE(is_restricted(found.trajectory.front(), 0));
    }
}

TEST_CASE("designs fill the cube: every combination, every stratum", "[sensitivity]") {
    const UnitPoints corners = grid({2, 3});
    CHECK(corners.size() == 6);
    CHECK(corners.front() == std::vector<double>{.25, 1. / 6});
    CHECK(corners.back() == std::vector<double>{.75, 5. / 6});
    const UnitPoints hypercube = latin_hypercube(8, 2, 1);
    std::vector<int> strata(8);
    for (const std::vector<double>& point : hypercube) ++strata[static_cast<std::size_t>(point[1] * 8)];
    CHECK(strata == std::vector<int>(8, 1));
    const UnitPoints sequence = sobol_sequence(4, 2);
    CHECK(sequence.size() == 4);
    CHECK(sequence[0] == std::vector<double>{.5, .5});
}
