// Coins, whole numbers and choices: the laws they follow, and that two scenarios under one luck part only where their chances do.

#include "core/coins.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <vector>

#include "core/expects.hpp"

using namespace concertation;

namespace {

constexpr std::uint32_t events = 20000;

/// The draws of one event among many.
EventDraws draws_of(std::uint32_t event) { return {Luck{11, 0}, Draw::seat, event}; }

/// How often each row comes.
template <class Drawn>
std::vector<double> frequencies(std::size_t rows, Drawn drawn) {
    std::vector<double> shares(rows, 0.);
    for (std::uint32_t event = 0; event < events; ++event) {
        EventDraws draws = draws_of(event);
        shares.at(static_cast<std::size_t>(drawn(draws))) += 1. / events;
    }
    return shares;
}

}  // namespace

TEST_CASE("coins, whole numbers and choices come as often as they should", "[core]") {
    const double four_deviations = 4. * .5 / 141.42;
    CHECK(frequencies(2, [](EventDraws& draws) { return heads(draws, .3) ? 1 : 0; })[1] == Approx(.3).margin(four_deviations));
    for (const double share : frequencies(7, [](EventDraws& draws) { return whole_below(draws, 7); }))
        CHECK(share == Approx(1. / 7.).margin(four_deviations));
    const std::array<double, 4> weights{3., 0., 1., 4.};
    const std::vector<double> shares = frequencies(4, [&](EventDraws& draws) { return row_drawn(draws, weights); });
    for (std::size_t row = 0; row < 4; ++row) CHECK(shares[row] == Approx(weights[row] / 8.).margin(four_deviations));
    CHECK(shares[1] == 0.);
}

TEST_CASE("a chance of nil never falls, a chance of one always", "[core]") {
    for (std::uint32_t event = 0; event < events; ++event) {
        EventDraws draws = draws_of(event);
        CHECK_FALSE(heads(draws, 0.));
        CHECK(heads(draws, 1.));
    }
}

TEST_CASE("raising a chance only adds heads", "[core]") {
    int added = 0;
    for (std::uint32_t event = 0; event < events; ++event) {
        EventDraws low = draws_of(event), high = draws_of(event);
        const bool before = heads(low, .30), after = heads(high, .35);
        CHECK((!before || after));
        added += after && !before ? 1 : 0;
    }
    CHECK(added == Approx(.05 * events).margin(4. * .22 * 141.42));
}

TEST_CASE("a coin and a choice take one word whatever their chances", "[core]") {
    const auto next_word = [](auto drawn) {
        EventDraws draws = draws_of(5);
        drawn(draws);
        return draws();
    };
    const std::uint32_t second = next_word([](EventDraws& draws) { draws(); });
    for (const double chance : {0., .5, 1.}) CHECK(next_word([&](EventDraws& draws) { heads(draws, chance); }) == second);
    for (const double weight : {0., .5, 1.})
        CHECK(next_word([&](EventDraws& draws) { row_drawn(draws, std::array<double, 2>{weight, 1.}); }) == second);
}

TEST_CASE("weight that moves between two neighbours changes no other choice", "[core]") {
    const std::array<double, 4> before{.35, .35, .15, .15}, after{.35, .35, .05, .25};
    int changed = 0;
    for (std::uint32_t event = 0; event < events; ++event) {
        EventDraws one = draws_of(event), other = draws_of(event);
        const int from = row_drawn(one, before), to = row_drawn(other, after);
        CHECK((from == to || (from == 2 && to == 3)));
        changed += from != to ? 1 : 0;
    }
    CHECK(changed == Approx(.1 * events).margin(4. * .3 * 141.42));
}

TEST_CASE("what the engine's first words give is pinned", "[core]") {
    // The same on every machine: whole numbers and the four operations only.
    EventDraws draws = draws_of(1);
    std::vector<int> drawn;
    for (int n = 0; n < 6; ++n) drawn.push_back(whole_below(draws, 1000));
    for (int n = 0; n < 6; ++n) drawn.push_back(row_drawn(draws, std::array<double, 5>{.1, .2, .3, .2, .2}));
    for (int n = 0; n < 6; ++n) drawn.push_back(heads(draws, .4) ? 1 : 0);
    CHECK(drawn == std::vector<int>{9, 84, 998, 454, 117, 976, 2, 4, 3, 0, 2, 1, 0, 0, 1, 0, 1, 0});
    CHECK_THROWS_AS(whole_below(draws, 0), BrokenRule);
}
