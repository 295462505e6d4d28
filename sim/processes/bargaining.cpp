#include "processes/bargaining.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {

namespace {

/// The proposal: the weighted mean of positions, tempered by the citizens' ballot, under the programme's caps.
Shares proposal(const Bargain& bargain, const std::vector<Negotiator>& members) {
    Shares mean{};
    double weights = 0.;
    for (const Negotiator& member : members) {
        add_scaled(mean, member.position, member.weight);
        weights += member.weight;
    }
    for (double& share : mean) share /= weights;
    const bool has_ballot = total(bargain.ballot) > 0.;
    return capped(has_ballot ? toward(mean, bargain.ballot, bargain.ballot_weight) : mean, bargain.caps);
}

/// Log-rolling: the proposal goes `part` of the way to what those who refused want, by their word and how much they mind.
Shares rolled(const Shares& proposal, const Bargain& bargain, const std::vector<Negotiator>& members, const std::vector<bool>& refuses,
              double part) {
    Shares wanted{};
    double weights = 0.;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!refuses[i]) continue;
        add_scaled(wanted, members[i].position, members[i].weight * members[i].salience);
        weights += members[i].weight * members[i].salience;
    }
    if (weights <= 0.) return proposal;
    for (double& share : wanted) share /= weights;
    return capped(toward(proposal, wanted, part), bargain.caps);
}

}  // namespace

double acceptance_threshold(const Negotiator& member, const Bargain& bargain, const Parameters& numbers) {
    const auto& decision = numbers.decision;
    return 1. - decision.tolerance - decision.trust * member.mean_trust - decision.support * member.support -
           decision.transparency * bargain.transparency + decision.dispute * member.disputing;
}

bool accepts(const Negotiator& member, const Shares& shares, const Bargain& bargain, const Parameters& numbers) {
    return worth(member, shares, numbers) - acceptance_threshold(member, bargain, numbers) + numbers.decision.mood * member.mood >= 0.;
}

double worth(const Negotiator& member, const Shares& shares, const Parameters& numbers) {
    return 1. - numbers.decision.distance * member.salience * total_variation(member.position, shares);
}

Shares capped(const Shares& wish, const Shares& caps) {
    Shares shares{};
    std::array<bool, most_shares> full{};
    // Each pass scales the axes still open to what is left; an axis over its cap is held there. At most one pass an axis.
    for (std::size_t pass = 0; pass <= most_shares; ++pass) {
        double left = 1., wished = 0., room = 0.;
        for (std::size_t k = 0; k < most_shares; ++k) {
            if (full[k])
                left -= caps[k];
            else
                wished += wish[k], room += caps[k];
        }
        bool over = false;
        for (std::size_t k = 0; k < most_shares; ++k) {
            if (full[k]) continue;
            shares[k] = wished > 0. ? wish[k] * (left / wished) : caps[k] * (left / std::max(room, left));
            if (shares[k] <= caps[k]) continue;
            shares[k] = caps[k];
            full[k] = over = true;
        }
        if (!over) break;
    }
    return shares;
}

double quorum(DecisionRule rule) {
    switch (rule) {
        case DecisionRule::majority:
            return .5;
        case DecisionRule::two_thirds:
            return 2. / 3.;
        case DecisionRule::three_quarters:
            return .75;
        case DecisionRule::consensus:
            return .9;
        case DecisionRule::unanimity:
            return 1.;
    }
    return 1.;
}

bool is_enough(DecisionRule rule, double accepting) {
    return rule == DecisionRule::majority ? accepting > .5 : accepting >= quorum(rule) - 1e-12;
}

Agreement deliberative_agreement(const Bargain& bargain, const Parameters& numbers) {
    const auto& decision = numbers.decision;
    const double readiness = decision.concession_base + bargain.accompaniment;
    std::vector<Negotiator> members = bargain.members;
    std::vector<bool> refuses(members.size(), false);
    Agreement agreement;
    for (int round = 1; round <= static_cast<int>(decision.rounds); ++round) {
        agreement.rounds = round;
        agreement.shares = proposal(bargain, members);
        if (round > 1)
            agreement.shares = rolled(agreement.shares, bargain, members, refuses, std::min(1., decision.log_rolling * readiness));
        int refusing = 0;
        for (std::size_t i = 0; i < members.size(); ++i) {
            refuses[i] = !accepts(members[i], agreement.shares, bargain, numbers);
            refusing += refuses[i] ? 1 : 0;
        }
        agreement.refusing = static_cast<double>(refusing) / static_cast<double>(members.size());
        if (is_enough(bargain.rule, 1. - agreement.refusing)) {
            agreement.outcome = round == 1 ? DecisionOutcome::consensus : DecisionOutcome::negotiated;
            break;
        }
        // Who refuses gives way a little, inside this negotiation only.
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!refuses[i]) continue;
            const double give = decision.concession * readiness * (decision.concession_base + members[i].mean_trust);
            members[i].position = toward(members[i].position, agreement.shares, std::min(1., give));
        }
    }
    return agreement;
}

}  // namespace concertation
