// The front of portfolios, held against trying everything; what stands between sizes; how often a choice is the best.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

#include "allocate/effects.hpp"
#include "allocate/front.hpp"
#include "core/random.hpp"

using namespace concertation;

namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Every way to spread slices, by trying them all: those that no other beats.
std::set<std::pair<double, double>> front_by_trying(const std::vector<std::vector<TwoGains>>& gains, int slices) {
    std::vector<TwoGains> all;
    const std::function<void(std::size_t, int, TwoGains)> spread = [&](std::size_t option, int left, TwoGains sum) {
        if (option == gains.size()) return all.push_back(sum);
        for (int number = 0; number <= left && number < static_cast<int>(gains[option].size()); ++number)
            spread(option + 1, left - number, {sum.first + gains[option][at(number)].first, sum.second + gains[option][at(number)].second});
    };
    spread(0, slices, {0, 0});
    std::set<std::pair<double, double>> front;
    for (const TwoGains& one : all) {
        const bool beaten = std::any_of(all.begin(), all.end(), [&](const TwoGains& other) {
            return other.first >= one.first && other.second >= one.second && (other.first > one.first || other.second > one.second);
        });
        if (!beaten) front.emplace(one.first, one.second);
    }
    return front;
}

}  // namespace

TEST_CASE("the front is the one that trying everything finds", "[allocate]") {
    for (std::uint32_t toy_number = 0; toy_number < 20; ++toy_number) {
        EventDraws draws(Luck{5, toy_number}, Draw::design, 0);
        std::vector<std::vector<TwoGains>> gains;
        for (int option = 0; option < 4; ++option) {
            gains.push_back({{0, 0}});
            for (int slices = 1; slices <= 3 + option; ++slices)
                gains.back().push_back({std::round(20 * draws.unit() - 4) / 4, std::round(20 * draws.unit() - 6) / 4});
        }
        std::set<std::pair<double, double>> front;
        for (const FrontPoint& point : pareto_front(gains, 6)) {
            front.emplace(point.gain.first, point.gain.second);
            TwoGains sum;
            int used = 0;
            for (std::size_t option = 0; option < gains.size(); ++option) {
                sum.first += gains[option][at(point.slices[option])].first;
                sum.second += gains[option][at(point.slices[option])].second;
                used += point.slices[option];
            }
            CHECK(used <= 6);
            CHECK(sum.first == Approx(point.gain.first));
            CHECK(sum.second == Approx(point.gain.second));
        }
        CHECK(front == front_by_trying(gains, 6));
    }
}

TEST_CASE("square-root returns are split as the squares of what they give", "[allocate]") {
    // Most of a·√x + b·√y where x + y = 100: x to y as a² to b².
    std::vector<std::vector<TwoGains>> gains(2);
    for (int slices = 0; slices <= 100; ++slices) {
        gains[0].push_back({3 * std::sqrt(slices), 0});
        gains[1].push_back({1 * std::sqrt(slices), 0});
    }
    const std::vector<FrontPoint> front = pareto_front(gains, 100);
    REQUIRE(front.size() == 1);
    CHECK(front.front().slices == std::vector<int>{90, 10});
    CHECK(front.front().gain.first == Approx(std::sqrt(1000.)));
}

TEST_CASE("what an option gives is in proportion between its sizes, and no more beyond the last", "[allocate]") {
    const std::vector<Gain> known = {{100, {2, 1}}, {200, {3, -1}}};
    CHECK(gain_at(known, 0).first == 0.);
    CHECK(gain_at(known, 50).first == Approx(1));
    CHECK(gain_at(known, 150).first == Approx(2.5));
    CHECK(gain_at(known, 150).second == Approx(0));
    CHECK(gain_at(known, 900).first == Approx(3));
}

TEST_CASE("a long front is thinned evenly and keeps both its ends", "[allocate]") {
    std::vector<FrontPoint> front;
    for (int row = 0; row < 30; ++row) front.push_back({{row}, {30. - row, 1. * row}});
    const std::vector<FrontPoint> kept = thinned(front, 8);
    REQUIRE(kept.size() == 8);
    CHECK(kept.front().slices.front() == 0);
    CHECK(kept.back().slices.front() == 29);
    CHECK(thinned(kept, 8).size() == 8);
}

TEST_CASE("the best of a set is shared where choices tie, and none where nothing is gained", "[allocate]") {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const BestShares best = best_shares({{1, 2, -1, none}, {3, 2, -2, none}});
    CHECK(best.shares[0] == Approx(.5 / 3));
    CHECK(best.shares[1] == Approx(1.5 / 3));
    CHECK(best.none == Approx(1. / 3));
    CHECK(std::isnan(best_shares({{}, {}}).shares[0]));
}
