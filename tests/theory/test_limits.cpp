// What the dialogue and the deliberation become when their parameters are set to older models: a consensus time in closed form,
// bounded confidence (Deffuant, Neau, Amblard & Weisbuch 2000; Hegselmann & Krause 2002), and issues that move apart from one another
// (Friedkin, Proskurnikov, Tempo & Parsegov 2016, without logic constraints).

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "processes/deliberation.hpp"
#include "processes/dialogue.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

using Opinions = std::vector<double>;

/// Eighty who all meet each month, trust each other wholly and whose words weigh 1/80 each.
constexpr int people = 80;

Scenario everyone_heard(double influence) {
    Scenario scenario = talk_alone(people / 5);
    numbers(scenario).deliberation.influence = influence;
    return scenario;
}

Region equals(const Scenario& scenario, double weight_of_a_word) {
    Region region = first_region(scenario);
    make_alike(region, {1., weight_of_a_word, weight_of_a_word, .5});
    set_every_trust(region.tables.front(), 1., .5);
    return region;
}

void hold(Region& region, const Opinions& opinions) {
    for (std::size_t i = 0; i < opinions.size(); ++i) region.actors.position[i] = {opinions[i], 1. - opinions[i]};
}

Opinions held(const Region& region) {
    Opinions opinions;
    for (const Shares& position : region.actors.position) opinions.push_back(position[0]);
    return opinions;
}

double spread(const Opinions& opinions) {
    const auto [least, most] = std::minmax_element(opinions.begin(), opinions.end());
    return *most - *least;
}

/// Tension below 0 exactly where opinions are closer than `bound`, and no middle way: who is nearer is heard, who is farther is not.
void hear_only_within(Scenario& scenario, double bound) {
    auto& tension = numbers(scenario).tension;
    tension = {};
    tension.position = 20.;
    tension.z0 = -20. * bound;
    tension.noise = 1e-6;
    tension.appropriation_base = 1.;
    numbers(scenario).dialogue.familiarity = 0.;
}

/// One step of bounded confidence, written as its authors do: each opinion moves by the mean of those within the bound.
Opinions bounded_step(const Opinions& opinions, double bound) {
    Opinions moved = opinions;
    for (std::size_t i = 0; i < opinions.size(); ++i)
        for (const double other : opinions)
            if (std::fabs(other - opinions[i]) < bound) moved[i] += (other - opinions[i]) / people;
    return moved;
}

Attendance all_attend(const Region& region) {
    return {std::vector<std::uint16_t>(region.actors.number.size(), 1), region.actors.resources};
}

/// Opinions after `months` of dialogue and deliberation from `start`; each month held against the same step of bounded confidence.
Opinions talked_out(const Opinions& start, double bound, int months) {
    Scenario scenario = everyone_heard(1.);
    hear_only_within(scenario, bound);
    Region region = equals(scenario, 1. / people);
    REQUIRE(region.actors.count() == people);
    hold(region, start);
    double worst = 0.;
    for (Month month = 0; month < months; ++month) {
        const Opinions foreseen = bounded_step(held(region), bound);
        region.actors.position = deliberated_positions(region, scenario, dialogue(region, scenario, all_attend(region), Luck{5, 0}, month));
        const Opinions now = held(region);
        for (std::size_t i = 0; i < now.size(); ++i) worst = std::max(worst, std::fabs(now[i] - foreseen[i]));
        hold(region, now);
    }
    CHECK(worst < 1e-12);
    return held(region);
}

Opinions scattered(std::uint32_t which) {
    EventDraws draws(Luck{8, 0}, Draw::shock, which);
    Opinions opinions;
    for (int i = 0; i < people; ++i) opinions.push_back(draws.unit());
    return opinions;
}

/// Groups of opinions nearer than a thousandth to their neighbour.
int clusters(Opinions opinions) {
    std::sort(opinions.begin(), opinions.end());
    int count = 1;
    for (std::size_t i = 1; i < opinions.size(); ++i) count += opinions[i] - opinions[i - 1] > 1e-3 ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("on a complete graph of equals, disagreement shrinks by one factor a month: consensus takes a known time", "[theory]") {
    for (const double influence : {.05, .12, .5}) {
        const Scenario scenario = everyone_heard(influence);
        Region region = equals(scenario, 1.);
        hold(region, scattered(1));
        const double before = spread(held(region)), factor = 1. - influence * people / (people - 1.);
        const std::vector<Encounter> met = everyone_meets(region, 0, Stance::cooperate);
        int month = 0;
        for (; spread(held(region)) > 1e-3; ++month) region.actors.position = deliberated_positions(region, scenario, met);
        CHECK(month == static_cast<int>(std::ceil(std::log(1e-3 / before) / std::log(factor))));
    }
}

TEST_CASE("with contests that are not heard and no noise, deliberation is bounded confidence", "[theory]") {
    for (std::uint32_t which = 0; which < 3; ++which) {
        // Wide bounds end in one opinion, narrow ones in several that no longer hear each other.
        CHECK(clusters(talked_out(scattered(which), .6, 200)) == 1);
        const Opinions apart = talked_out(scattered(which), .15, 600);
        CHECK(clusters(apart) > 1);
        CHECK(clusters(apart) <= static_cast<int>(1. / .15) + 1);
        Opinions sorted = apart;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 1; i < sorted.size(); ++i) CHECK((sorted[i] - sorted[i - 1] < 1e-3 || sorted[i] - sorted[i - 1] >= .15));
    }
}

TEST_CASE("two camps farther apart than the bound never meet halfway, and nearer ones do", "[theory]") {
    Opinions camps(people, .2);
    std::fill(camps.begin() + people / 2, camps.end(), .6);
    CHECK(talked_out(camps, .39, 50) == camps);
    CHECK(spread(talked_out(camps, .41, 200)) < 1e-3);
}

TEST_CASE("without constraints between issues each axis moves by the same map, by itself", "[theory]") {
    Scenario scenario = talk_alone(5);
    numbers(scenario).deliberation.influence = .3;
    numbers(scenario).deliberation.anchoring = .1;
    Region region = first_region(scenario);
    const std::vector<Encounter> met = everyone_meets(region, 0, Stance::cooperate);
    // The first axis against all the others taken as one: the same opinions, months on end.
    Region coarse = region;
    for (auto* shares : {&coarse.actors.position, &coarse.actors.mandate})
        for (Shares& each : *shares) each = {each[0], 1. - each[0]};
    for (int month = 0; month < 60; ++month) {
        region.actors.position = deliberated_positions(region, scenario, met);
        coarse.actors.position = deliberated_positions(coarse, scenario, met);
    }
    for (std::size_t i = 0; i < region.actors.position.size(); ++i) {
        CHECK(region.actors.position[i][0] == Approx(coarse.actors.position[i][0]).margin(1e-14));
        CHECK(total(region.actors.position[i]) == Approx(1.).margin(1e-12));
    }
}
