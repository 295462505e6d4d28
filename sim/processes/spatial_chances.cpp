// Who wins among options: votes, coalitions, chances.

#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

#include "processes/spatial.hpp"

namespace concertation {
namespace {

constexpr double smallest_coalition = 1e-8;

double vote(double weight, double difference, SpatialVoting rule) {
    const double sign = difference > 0. ? 1. : difference < 0. ? -1. : 0., cube = difference * difference * difference;
    switch (rule) {
        case SpatialVoting::binary:
            return weight * sign;
        case SpatialVoting::proportional:
            return weight * difference;
        case SpatialVoting::proportional_binary:
            return weight * (.8 * difference + .2 * sign);
        case SpatialVoting::proportional_cubic:
            return weight * (.8 * difference + .2 * cube);
        case SpatialVoting::cubic:
            return weight * cube;
    }
    return 0.;
}

double victory(double coalition, double other, SpatialVictory rule) {
    if (rule == SpatialVictory::linear) return coalition / (coalition + other);
    if (rule == SpatialVictory::binary) return coalition > other ? 1. : coalition < other ? 0. : .5;
    const int exponent = rule == SpatialVictory::square ? 2 : rule == SpatialVictory::quartic ? 4 : 8;
    // Of the ratio, so that small coalitions do not vanish.
    double ratio = other / coalition, power = 1.;
    for (int n = 0; n < exponent; ++n) power *= ratio;
    return 1. / (1. + power);
}

/// Chance that each option beats each other one.
std::vector<std::vector<double>> duels(const std::vector<std::vector<double>>& utility, const std::vector<double>& weight,
                                       const SpatialRules& rules) {
    const std::size_t options = utility.front().size();
    std::vector<std::vector<double>> beats(options, std::vector<double>(options, .5));
    for (std::size_t a = 0; a < options; ++a)
        for (std::size_t b = a + 1; b < options; ++b) {
            double for_a = smallest_coalition, for_b = smallest_coalition;
            for (std::size_t k = 0; k < utility.size(); ++k) {
                for_a += std::max(0., vote(weight[k], utility[k][a] - utility[k][b], rules.voting));
                for_b += std::max(0., vote(weight[k], utility[k][b] - utility[k][a], rules.voting));
            }
            beats[a][b] = victory(for_a, for_b, rules.victory);
            beats[b][a] = victory(for_b, for_a, rules.victory);
        }
    return beats;
}

/// Each option challenged by one drawn at random, again and again: where the winner is in the long run.
std::vector<double> long_run(const std::vector<std::vector<double>>& beats) {
    const int options = static_cast<int>(beats.size());
    Eigen::MatrixXd balance = Eigen::MatrixXd::Zero(options, options);
    for (int a = 0; a < options; ++a)
        for (int b = 0; b < options; ++b) {
            if (a == b) continue;
            const double taken = beats[static_cast<std::size_t>(b)][static_cast<std::size_t>(a)] / options;  // from a to b
            balance(b, a) += taken;
            balance(a, a) -= taken;
        }
    for (int b = 0; b < options; ++b) balance(0, b) = 1.;  // one equation of the balance is spare: the sum stands in its place
    Eigen::VectorXd right = Eigen::VectorXd::Zero(options);
    right[0] = 1.;
    const Eigen::VectorXd found = balance.fullPivLu().solve(right);
    std::vector<double> chances;
    chances.reserve(static_cast<std::size_t>(options));
    for (int a = 0; a < options; ++a) chances.push_back(std::max(0., found[a]));
    return chances;
}

}  // namespace

const SpatialWords& spatial_words() {
    static const SpatialWords words{{"proportional", "binary", "proportional_binary", "proportional_cubic", "cubic"},
                                    {"linear", "square", "quartic", "octic", "binary"},
                                    {"conditional", "markov"},
                                    {"middle", "minimum", "maximum"},
                                    {"third", "own", "half", "two_thirds", "other"},
                                    {"semi", "none", "full"}};
    return words;
}

std::vector<double> spatial_chances(const std::vector<std::vector<double>>& utility, const std::vector<double>& weight,
                                    const SpatialRules& rules) {
    const std::vector<std::vector<double>> beats = duels(utility, weight, rules);
    std::vector<double> chances(beats.size(), 1.);
    if (rules.chance == SpatialChance::markov)
        chances = long_run(beats);
    else
        for (std::size_t a = 0; a < beats.size(); ++a)
            for (const double chance : beats[a]) chances[a] *= chance;
    double sum = 0.;
    for (const double chance : chances) sum += chance;
    // Nobody beats everybody (a cycle under a sure victory, or products too small for a double): all alike.
    for (double& chance : chances) chance = sum > 0. ? chance / sum : 1. / static_cast<double>(chances.size());
    return chances;
}

}  // namespace concertation
