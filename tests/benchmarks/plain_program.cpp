#include "plain_program.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace plain {

namespace {

constexpr int tables = 38, seats = 30, months = 60, axes = 6;

struct Actor {
    std::vector<double> position, mandate;
    double salience, power, support;
};

struct Tie {
    int a, b;
    double trust_ab, trust_ba, familiarity;
};

class Table {
public:
    explicit Table(std::mt19937_64& random) {
        for (int i = 0; i < seats; ++i) {
            Actor actor{{}, {}, uniform(random), uniform(random), uniform(random)};
            double sum = 0.;
            for (int k = 0; k < axes; ++k) {
                actor.position.push_back(-std::log(1. - uniform(random)));
                sum += actor.position.back();
            }
            for (double& share : actor.position) share /= sum;
            actor.mandate = actor.position;
            actors_.push_back(actor);
        }
        for (int a = 0; a < seats; ++a)
            for (int b = a + 1; b < seats; ++b)
                if (uniform(random) < .45) ties_.push_back({a, b, uniform(random), uniform(random), uniform(random)});
    }

    void advance(std::mt19937_64& random, Ending& ending) {
        std::vector<bool> attends;
        for (const Actor& actor : actors_) attends.push_back(uniform(random) < 1. / (1. + std::exp(.3 - 3. * actor.support)));
        std::vector<std::vector<double>> heard(seats, std::vector<double>(axes, 0.));
        std::vector<double> weight(seats, 0.), read(seats, 0.);
        std::vector<int> count(seats, 0);
        for (Tie& tie : ties_) {
            if (!attends[at(tie.a)] || !attends[at(tie.b)] || uniform(random) >= .25) continue;
            ++ending.encounters;
            const int of_a = stance(tie.a, tie.b, tie.trust_ab, tie.familiarity, random);
            const int of_b = stance(tie.b, tie.a, tie.trust_ba, tie.familiarity, random);
            tie.trust_ab = moved(tie.trust_ab, of_b);
            tie.trust_ba = moved(tie.trust_ba, of_a);
            tie.familiarity += .1 * (1. - tie.familiarity);
            hear(tie.a, tie.b, tie.trust_ab, of_b, heard, weight, read, count);
            hear(tie.b, tie.a, tie.trust_ba, of_a, heard, weight, read, count);
        }
        for (int i = 0; i < seats; ++i) {
            Actor& actor = actors_[at(i)];
            for (int k = 0; k < axes; ++k) {
                double& share = actor.position[at(k)];
                if (weight[at(i)] > 0.) share += .12 * std::min(1., weight[at(i)]) * (heard[at(i)][at(k)] / weight[at(i)] - share);
                share += .025 * (actor.mandate[at(k)] - share);
            }
            if (count[at(i)] > 0) actor.support += .06 * (read[at(i)] / count[at(i)] - actor.support);
        }
    }

    double trust() const {
        double sum = 0.;
        for (const Tie& tie : ties_) sum += tie.trust_ab + tie.trust_ba;
        return sum / (2. * static_cast<double>(ties_.size()));
    }

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    static double uniform(std::mt19937_64& random) { return std::uniform_real_distribution<double>()(random); }

    int stance(int i, int j, double trust, double familiarity, std::mt19937_64& random) const {
        const Actor &self = actors_[at(i)], &other = actors_[at(j)];
        double distance = 0.;
        for (int k = 0; k < axes; ++k) distance += .5 * std::fabs(self.position[at(k)] - other.position[at(k)]);
        const double u = uniform(random);
        const double z = 1.5 + 3.2 * self.salience * std::min(1., distance * (1. + .35 * (1. - familiarity))) +
                         .75 * std::fabs(self.power - other.power) - 3.3 * trust - self.support + .35 * std::log(u / (1. - u));
        return z < 0. ? 0 : z < 1.6 ? 1 : 2;
    }

    static double moved(double trust, int stance) {
        if (stance == 0) return trust + .07 * (1. - trust);
        return stance == 1 ? trust + .15 * (.5 - trust) : trust - .1 * trust;
    }

    void hear(int i, int j, double trust, int stance, std::vector<std::vector<double>>& heard, std::vector<double>& weight,
              std::vector<double>& read, std::vector<int>& count) const {
        const double w = (stance == 0 ? 1. : stance == 1 ? .5 : 0.) * trust * actors_[at(j)].power;
        for (int k = 0; k < axes; ++k) heard[at(i)][at(k)] += w * actors_[at(j)].position[at(k)];
        weight[at(i)] += w;
        read[at(i)] += stance == 0 ? 1. : stance == 1 ? .6 : 0.;
        ++count[at(i)];
    }

    std::vector<Actor> actors_;
    std::vector<Tie> ties_;
};

}  // namespace

Ending run(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<Table> all;
    for (int t = 0; t < tables; ++t) all.emplace_back(random);
    Ending ending;
    for (int month = 0; month < months; ++month)
        for (Table& table : all) table.advance(random, ending);
    for (const Table& table : all) ending.trust += table.trust() / tables;
    return ending;
}

}  // namespace plain
