// Measures of a network on graphs whose answers are known, and against a count of ways by brute force.

#include "observe/network.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <utility>
#include <vector>

#include "core/coins.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

constexpr Sector E = Sector::elected, C = Sector::community, D = Sector::social_development, I = Sector::institution, P = Sector::citizen;

/// A table of members of these sectors, without ties.
struct Drawn {
    Table table;
    Actors actors;

    explicit Drawn(const std::vector<Sector>& sectors) {
        actors.sector = sectors;
        for (std::size_t i = 0; i < sectors.size(); ++i) table.members.push_back(static_cast<int>(i));
        table.ties = no_ties(static_cast<int>(sectors.size()));
    }
    Drawn& tie(const std::vector<std::pair<int, int>>& pairs) {
        for (const auto& [i, j] : pairs) tie_pair(table.ties, {i, j, 0., 0., 0.}, 0, .5);
        return *this;
    }
    Drawn& tie_all(int first, int last) {
        for (int i = first; i <= last; ++i)
            for (int j = i + 1; j <= last; ++j) tie({{i, j}});
        return *this;
    }
    TableNetwork network() const { return network_of(table, actors); }
};

double bridging(const TableNetwork& network, Sector sector) { return network.bridging[static_cast<std::size_t>(sector)]; }

/// Distance from one member to another, 0 where there is none, and how many shortest ways there are, none through a member of `avoided`.
std::pair<int, double> ways_between(const Drawn& drawn, int from, int to, Sector avoided, bool avoids) {
    std::vector<double> ways(drawn.actors.sector.size(), 0.);
    ways[at(from)] = 1.;
    std::vector<bool> seen(ways.size(), false);
    seen[at(from)] = true;
    for (int distance = 1; distance < drawn.table.ties.size; ++distance) {
        std::vector<double> next(ways.size(), 0.);
        for (int i = 0; i < drawn.table.ties.size; ++i) {
            if (avoids && i != from && drawn.actors.sector[at(i)] == avoided) continue;
            for (int j = 0; j < drawn.table.ties.size; ++j)
                if (drawn.table.ties.tied.has(i, j) && !seen[at(j)]) next[at(j)] += ways[at(i)];
        }
        if (next[at(to)] > 0.) return {distance, next[at(to)]};
        for (std::size_t j = 0; j < next.size(); ++j) seen[j] = seen[j] || next[j] > 0.;
        ways = next;
    }
    return {0, 0.};
}

double bridging_by_brute_force(const Drawn& drawn, Sector sector) {
    double through = 0.;
    int pairs = 0;
    for (int i = 0; i < drawn.table.ties.size; ++i)
        for (int j = 0; j < drawn.table.ties.size; ++j) {
            if (drawn.actors.sector[at(i)] != E || drawn.actors.sector[at(j)] == E) continue;
            const auto [distance, all] = ways_between(drawn, i, j, sector, false);
            if (distance < 2) continue;
            const auto [other_distance, around] = ways_between(drawn, i, j, sector, true);
            ++pairs;
            through += 1. - (other_distance == distance ? around / all : 0.);
        }
    return through / pairs;
}

}  // namespace

TEST_CASE("a table without ties is as many groups as members, and has nothing else to measure", "[observe]") {
    const TableNetwork network = Drawn({E, C, D, P}).network();
    CHECK(network.density == 0.);
    CHECK(network.components == 4);
    CHECK(std::isnan(network.clustering));
    CHECK(std::isnan(network.reciprocity));
    for (const double share : network.bridging) CHECK(std::isnan(share));
}

TEST_CASE("where all are tied, all pairs and triangles are there and nobody needs a bridge", "[observe]") {
    const TableNetwork network = Drawn({E, E, C, D, I, P}).tie_all(0, 5).network();
    CHECK(network.density == 1.);
    CHECK(network.components == 1);
    CHECK(network.clustering == 1.);
    for (const double share : network.bridging) CHECK(std::isnan(share));
}

TEST_CASE("the centre of a star is on every way", "[observe]") {
    const TableNetwork network = Drawn({E, E, C, D, P}).tie({{0, 3}, {1, 3}, {2, 3}, {4, 3}}).network();
    CHECK(network.density == Approx(.4));
    CHECK(network.components == 1);
    CHECK(network.clustering == 0.);
    CHECK(bridging(network, D) == 1.);
    for (const Sector other : {E, C, I, P}) CHECK(bridging(network, other) == 0.);
}

TEST_CASE("two cliques with one tie between them are bridged by its two ends", "[observe]") {
    // Officials 0 to 2, community actors 3 to 5. Of the 8 pairs not tied, 2 pass by member 3 alone, 2 by member 0 alone, 4 by both.
    const TableNetwork network = Drawn({E, E, E, C, C, C}).tie_all(0, 2).tie_all(3, 5).tie({{0, 3}}).network();
    CHECK(network.density == Approx(7. / 15.));
    CHECK(network.components == 1);
    CHECK(network.clustering == Approx(.6));
    CHECK(bridging(network, E) == Approx(.75));
    CHECK(bridging(network, C) == Approx(.75));
    CHECK(bridging(network, D) == 0.);
    CHECK(Drawn({E, E, E, C, C, C}).tie_all(0, 2).tie_all(3, 5).network().components == 2);
}

TEST_CASE("ways as short as one another share the bridge", "[observe]") {
    const TableNetwork network = Drawn({E, D, I, I, P}).tie({{0, 1}, {0, 2}, {0, 3}, {1, 4}, {2, 4}, {3, 4}}).network();
    CHECK(bridging(network, D) == Approx(1. / 3.));
    CHECK(bridging(network, I) == Approx(2. / 3.));
}

TEST_CASE("a nomination is returned when the other trusts too", "[observe]") {
    Drawn drawn({E, C, D});
    tie_pair(drawn.table.ties, {0, 1, .8, .9, 0.}, 0, .5);
    tie_pair(drawn.table.ties, {1, 2, .6, .5, 0.}, 0, .5);
    CHECK(drawn.network().reciprocity == Approx(2. / 3.));
}

TEST_CASE("bridging is what counting every way gives, on sparse tables drawn at random", "[observe]") {
    for (std::uint32_t replicate = 0; replicate < 8; ++replicate) {
        Drawn drawn({E, E, E, E, E, C, C, C, C, C, C, C, C, D, D, D, D, I, I, I, I, P, P, P});
        EventDraws draws(Luck{7, replicate}, Draw::start_tie, 0);
        for (int i = 0; i < drawn.table.ties.size; ++i)
            for (int j = i + 1; j < drawn.table.ties.size; ++j)
                if (heads(draws, .11)) drawn.tie({{i, j}});
        double all = 0.;
        for (const Sector sector : {E, C, D, I, P}) {
            CHECK(bridging(drawn.network(), sector) == Approx(bridging_by_brute_force(drawn, sector)).epsilon(1e-12));
            all += bridging(drawn.network(), sector);
        }
        CHECK(all > 1.2);  // many ways have three ties or more
    }
}

TEST_CASE("territories are joined by the ties of their delegates, not by the ministry's", "[observe]") {
    Region region = first_region(scenario_of({3}));
    Table& table = region.regional();
    const auto home = [&](int member) { return region.actors.territory[at(table.members[at(member)])]; };
    std::vector<int> delegates(3, -1);
    std::vector<double> sent(3, 0.);
    int ministry = -1;
    for (int i = 0; i < table.ties.size; ++i) {
        for (int j = i + 1; j < table.ties.size; ++j)
            if (table.ties.tied.has(i, j)) untie_pair(table.ties, i, j);
        if (home(i) < 0) ministry = i;
        if (home(i) < 0) continue;
        sent[at(home(i))] += 1.;
        if (delegates[at(home(i))] < 0) delegates[at(home(i))] = i;
    }
    CHECK(network_between_territories(region).components == 3);
    CHECK(std::isnan(network_between_territories(region).trust));
    tie_pair(table.ties, {delegates[0], delegates[2], .2, .6, 0.}, 0, .5);
    for (const int delegate : delegates) tie_pair(table.ties, {delegate, ministry, 1., 1., 0.}, 0, .5);
    const RegionNetwork network = network_between_territories(region);
    CHECK(network.ties == 1);
    CHECK(network.components == 2);
    CHECK(network.trust == Approx(.4));
    CHECK(network.tied_share == Approx(1. / (sent[0] * sent[1] + sent[0] * sent[2] + sent[1] * sent[2])));
}
