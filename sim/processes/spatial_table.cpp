#include "processes/spatial_table.hpp"

#include "processes/spatial.hpp"

namespace concertation {

namespace {

/// Members as actors: the word's weight is power; salience is spread evenly over the axes, since a member has one for all.
SpatialCase case_of(const Bargain& bargain, std::size_t axes) {
    SpatialCase actors;
    for (const Negotiator& member : bargain.members) {
        actors.power.push_back(member.weight);
        actors.position.emplace_back(member.position.begin(), member.position.begin() + static_cast<std::ptrdiff_t>(axes));
        actors.salience.emplace_back(axes, member.salience / static_cast<double>(axes));
    }
    return actors;
}

/// Positions by their chances, back on the simplex.
Shares winning_shares(const SpatialState& state) {
    Shares mean{};
    for (std::size_t i = 0; i < state.position.size(); ++i)
        for (std::size_t k = 0; k < state.position[i].size(); ++k) mean[k] += state.probability[i] * state.position[i][k];
    return normalised(mean);
}

double share_that_refuses(const std::vector<Negotiator>& members, const Shares& shares, const Bargain& bargain, const Parameters& numbers) {
    double refusing = 0.;
    for (const Negotiator& member : members) refusing += accepts(member, shares, bargain, numbers) ? 0. : 1.;
    return refusing / static_cast<double>(members.size());
}

}  // namespace

Agreement spatial_agreement(const Bargain& bargain, const Parameters& numbers) {
    std::size_t axes = most_shares;
    while (axes > 1 && bargain.caps[axes - 1] <= 0.) --axes;
    const SpatialRun run = spatial_bargaining(case_of(bargain, axes), {});
    Agreement agreement;
    agreement.shares = capped(winning_shares(run.states.back()), bargain.caps);
    agreement.rounds = static_cast<int>(run.states.size());
    agreement.refusing = share_that_refuses(bargain.members, agreement.shares, bargain, numbers);
    if (is_enough(bargain.rule, 1. - agreement.refusing)) {
        agreement.outcome = DecisionOutcome::consensus;
        return agreement;
    }
    std::vector<Negotiator> moved = bargain.members;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        Shares stands{};
        for (std::size_t k = 0; k < axes; ++k) stands[k] = run.states.back().position[i][k];
        moved[i].position = normalised(stands);
    }
    agreement.refusing = share_that_refuses(moved, agreement.shares, bargain, numbers);
    agreement.outcome = is_enough(bargain.rule, 1. - agreement.refusing) ? DecisionOutcome::negotiated : DecisionOutcome::impasse;
    return agreement;
}

}  // namespace concertation
