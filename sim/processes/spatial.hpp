#pragma once
// The Spatial Model of Politics as KTAB has it (KAPSARC; equations after Jesse 2011 and Wise, Lester & Efird 2015): actors with power, and
// a position and a salience on each issue, challenge each other, bargain, and move, turn after turn.

#include <string>
#include <vector>

namespace concertation {

/// A number for each actor and issue.
using ByIssue = std::vector<std::vector<double>>;

/// Actors in order; positions and saliences in [0, 1] on each issue, the saliences of an actor summing to 1 at most; power above 0.
struct SpatialCase {
    std::vector<double> power;
    ByIssue position, salience;
};

/// How a vote between two options grows with their utilities' difference: as the difference, by its sign, four fifths of the difference and
/// one of the sign, the same with its cube, or the cube.
enum class SpatialVoting { proportional, binary, proportional_binary, proportional_cubic, cubic };
/// Exponent of coalitions' strength in the chance of victory: 1, 2, 4, 8, or the stronger wins for sure.
enum class SpatialVictory { linear, square, quartic, octic, binary };
/// How chances of pairs become one distribution: products conditioned on a winner, or the long run of challenges made at random.
enum class SpatialChance { conditional, markov };
/// Where risk attitudes lie: [-1/2, 1], [0, 1] or [-1, 1].
enum class SpatialRiskRange { middle, minimum, maximum };
/// How far an actor's view of another's risk moves from its own to the other's: a third, not, half, two thirds, all the way.
enum class SpatialRiskView { third, own, half, two_thirds, other };
/// What a third party stakes when two others contest: its own position where its side loses, only its vote, or its position in either case.
enum class SpatialCommitment { semi, none, full };

/// The words for these options, in the order above: the default first.
struct SpatialWords {
    std::vector<std::string> voting, victory, chance, risk_range, risk_view, commitment;
};
const SpatialWords& spatial_words();

struct SpatialRules {
    SpatialVoting voting = SpatialVoting::proportional;
    SpatialVictory victory = SpatialVictory::linear;
    SpatialChance chance = SpatialChance::conditional;
    SpatialRiskRange risk_range = SpatialRiskRange::middle;
    SpatialRiskView risk_view = SpatialRiskView::third;
    SpatialCommitment commitment = SpatialCommitment::semi;
};

/// Where everybody stands, and each one's chance that its position wins. Those who stand together have one chance in common: over different
/// positions they sum to 1.
struct SpatialState {
    ByIssue position;
    std::vector<double> probability;
};

struct SpatialRun {
    std::vector<SpatialState> states;  ///< the first one, then one a turn
    std::vector<double> risk;          ///< attitudes in the first state: above 0 seeks risk, below 0 shuns it
    bool converged = false;
    double last_fractional_change = 0;  ///< way of the last turn over that of the first
};

inline constexpr int most_spatial_turns = 100;

SpatialRun spatial_bargaining(const SpatialCase& start, const SpatialRules& rules, int most_turns = most_spatial_turns);

/// The mean of positions, each issue weighted by power times salience.
std::vector<double> spatial_mean(const SpatialCase& actors);
/// The position that maximises Σ power · log(1 - distance as seen): Nash's, where disagreement is worth nothing to anybody.
std::vector<double> spatial_nash(const SpatialCase& actors);

/// Distance between two positions as the owner of `salience` sees it, in [0, 1].
double spatial_distance(const std::vector<double>& salience, const std::vector<double>& from, const std::vector<double>& to);
/// What a distance is worth under a risk attitude in [-1, 1].
double spatial_utility(double distance, double risk);

/// Chances that each option wins; `utility` by voter and option, `weight` by voter. They sum to 1.
std::vector<double> spatial_chances(const std::vector<std::vector<double>>& utility, const std::vector<double>& weight,
                                    const SpatialRules& rules);

}  // namespace concertation
