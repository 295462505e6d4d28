// One position for all, by formula instead of turns.

#include <algorithm>
#include <cmath>

#include "processes/spatial.hpp"

namespace concertation {
namespace {

constexpr int most_rounds = 20000;
constexpr double close = 1e-12, least_distance = 1e-9;

}  // namespace

std::vector<double> spatial_mean(const SpatialCase& actors) {
    std::vector<double> mean;
    for (std::size_t k = 0; k < actors.position.front().size(); ++k) {
        double sum = 0., weight = 0., plain = 0.;
        for (std::size_t i = 0; i < actors.power.size(); ++i) {
            const double each = actors.power[i] * actors.salience[i][k];
            sum += each * actors.position[i][k];
            weight += each;
            plain += actors.position[i][k] / static_cast<double>(actors.power.size());
        }
        mean.push_back(weight > 0. ? sum / weight : plain);
    }
    return mean;
}

std::vector<double> spatial_nash(const SpatialCase& actors) {
    std::vector<double> at = spatial_mean(actors);
    // Weiszfeld's iteration: the gradient of Σ power · log(1 - distance) is 0 where `at` is a mean under weights that depend on it.
    for (int round = 0; round < most_rounds; ++round) {
        std::vector<double> sum(at.size(), 0.), weight(at.size(), 0.);
        for (std::size_t i = 0; i < actors.power.size(); ++i) {
            double squares = 0.;
            for (const double salience : actors.salience[i]) squares += salience * salience;
            if (squares <= 0.) continue;
            const double distance = std::max(least_distance, spatial_distance(actors.salience[i], at, actors.position[i]));
            const double pull = actors.power[i] / (std::max(least_distance, 1. - distance) * distance * squares);
            for (std::size_t k = 0; k < at.size(); ++k) {
                const double each = pull * actors.salience[i][k] * actors.salience[i][k];
                sum[k] += each * actors.position[i][k];
                weight[k] += each;
            }
        }
        double moved = 0.;
        for (std::size_t k = 0; k < at.size(); ++k) {
            if (weight[k] <= 0.) continue;
            const double next = sum[k] / weight[k];
            moved = std::max(moved, std::fabs(next - at[k]));
            at[k] = next;
        }
        if (moved < close) break;
    }
    return at;
}

}  // namespace concertation
