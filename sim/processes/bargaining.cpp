#include "processes/bargaining.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {

namespace {

/// The proposal: the weighted mean of positions, tempered by the citizens' ballot, under the programme's caps.
Shares proposal(const Bargain& bargain, const std::vector<Shares>& positions) {
    Shares mean{};
    double weights = 0.;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        add_scaled(mean, positions[i], bargain.members[i].weight);
        weights += bargain.members[i].weight;
    }
    for (double& share : mean) share /= weights;
    const bool has_ballot = total(bargain.ballot) > 0.;
    return capped(has_ballot ? toward(mean, bargain.ballot, bargain.ballot_weight) : mean, bargain.caps);
}

}  // namespace

double acceptance_threshold(const Negotiator& member, const Bargain& bargain, const Parameters& numbers) {
    const auto& decision = numbers.decision;
    return 1. - decision.trust * member.mean_trust - decision.support * member.support - decision.transparency * bargain.transparency;
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
    std::vector<Negotiator> members = bargain.members;
    std::vector<Shares> positions;
    positions.reserve(members.size());
    for (const Negotiator& member : members) positions.push_back(member.position);
    const int rounds = 1 + static_cast<int>(std::lround(decision.extra_rounds * bargain.accompaniment));
    Agreement agreement;
    for (int round = 1; round <= rounds; ++round) {
        agreement.shares = proposal(bargain, positions);
        agreement.rounds = round;
        int accepting = 0;
        for (std::size_t i = 0; i < members.size(); ++i) {
            members[i].position = positions[i];
            if (worth(members[i], agreement.shares, numbers) >= acceptance_threshold(members[i], bargain, numbers)) {
                ++accepting;
                continue;
            }
            // Who refuses gives way a little; the concession lives inside this negotiation only.
            const double give = decision.concession * (decision.concession_base + bargain.accompaniment) *
                                (decision.concession_base + members[i].mean_trust);
            positions[i] = toward(positions[i], agreement.shares, std::min(1., give));
        }
        const double share = static_cast<double>(accepting) / static_cast<double>(members.size());
        agreement.refusing = 1. - share;
        if (!is_enough(bargain.rule, share)) continue;
        agreement.outcome = round == 1 ? DecisionOutcome::consensus : DecisionOutcome::negotiated;
        break;
    }
    return agreement;
}

}  // namespace concertation
