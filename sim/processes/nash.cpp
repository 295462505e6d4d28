#include "processes/nash.hpp"

#include <algorithm>

#include "processes/nash_problem.hpp"

namespace concertation {

namespace {

constexpr double agreeable = 1e-6;  ///< a margin above it counts as one
constexpr double tie = 1e-6;        ///< margins nearer than this are equal, and so are multipliers

/// The axes the programme allows, and the way back to all axes.
struct Allowed {
    std::vector<std::size_t> axes;
    std::vector<double> caps;
};

Allowed allowed_axes(const Bargain& bargain) {
    Allowed allowed;
    for (std::size_t k = 0; k < most_shares; ++k)
        if (bargain.caps[k] > 0.) {
            allowed.axes.push_back(k);
            allowed.caps.push_back(std::min(1., bargain.caps[k]) + 1e-9);
        }
    return allowed;
}

/// What no agreement is worth to a member: a deferral, which those who support the process can wait for.
double disagreement_worth(const Negotiator& member, const Parameters& numbers) {
    return std::min(1., numbers.decision.disagreement + numbers.decision.disagreement_support * member.support);
}

Party party_of(const Negotiator& member, const Parameters& numbers, const Allowed& allowed) {
    Party party{{}, member.weight, .5 * numbers.decision.distance * member.salience, 1. - disagreement_worth(member, numbers)};
    double elsewhere = 1.;
    for (std::size_t k = 0; k < allowed.axes.size(); ++k) {
        party.position[k] = member.position[allowed.axes[k]];
        elsewhere -= party.position[k];
    }
    party.room -= party.steepness * std::max(0., elsewhere);
    return party;
}

Shares spread(const Shares& at, const Allowed& allowed) {
    Shares shares{};
    for (std::size_t k = 0; k < allowed.axes.size(); ++k) shares[allowed.axes[k]] = at[k];
    return normalised(shares);
}

/// Who leaves: the smallest margin. Several are equal there as a rule; then the one that costs the others most, the first in the order of
/// the table among equals.
std::size_t worst_placed(const NashProblem& problem, const Compromise& compromise) {
    const std::size_t axes = problem.caps.size();
    std::vector<double> margins;
    for (const Party& party : problem.parties) margins.push_back(margin(party, compromise.shares, axes));
    const double least = *std::min_element(margins.begin(), margins.end());
    std::size_t worst = problem.parties.size();
    for (std::size_t i = 0; i < margins.size(); ++i) {
        if (margins[i] > least + tie) continue;
        if (worst == margins.size() || compromise.multipliers[i] > compromise.multipliers[worst] + tie) worst = i;
    }
    return worst;
}

}  // namespace

Agreement nash_agreement(const Bargain& bargain, const Parameters& numbers) {
    const Allowed allowed = allowed_axes(bargain);
    const double all = static_cast<double>(bargain.members.size());
    NashProblem problem{{}, allowed.caps};
    for (const Negotiator& member : bargain.members) problem.parties.push_back(party_of(member, numbers, allowed));
    Agreement agreement;
    for (agreement.rounds = 1;; ++agreement.rounds) {
        const Compromise compromise = largest_smallest_margin(problem, agreeable);
        agreement.shares = spread(compromise.shares, allowed);
        agreement.refusing = 1. - static_cast<double>(problem.parties.size()) / all;
        const std::size_t worst = worst_placed(problem, compromise);
        if (margin(problem.parties[worst], compromise.shares, allowed.axes.size()) > agreeable) {
            agreement.shares = spread(largest_product(problem, compromise.shares), allowed);
            agreement.outcome = agreement.rounds == 1 ? DecisionOutcome::consensus : DecisionOutcome::negotiated;
            return agreement;
        }
        problem.parties.erase(problem.parties.begin() + static_cast<std::ptrdiff_t>(worst));
        if (problem.parties.empty() || !is_enough(bargain.rule, static_cast<double>(problem.parties.size()) / all)) break;
    }
    agreement.outcome = DecisionOutcome::impasse;
    agreement.refusing = 1. - static_cast<double>(problem.parties.size()) / all;
    return agreement;
}

}  // namespace concertation
