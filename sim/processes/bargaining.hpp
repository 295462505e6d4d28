#pragma once
// How a table agrees on the shares of its envelope: rounds of proposal and concession; nash.hpp and spatial_table.hpp have other ways
// (docs: model §6).

#include <vector>

#include "core/simplex.hpp"
#include "scenario/scenario.hpp"
#include "world/tally.hpp"

namespace concertation {

/// One member at the bargaining table.
struct Negotiator {
    Shares position{};  ///< shares it wants
    double weight = 0;  ///< of its word, > 0
    double salience = 0, support = 0;
    double mean_trust = 0;  ///< in all the other members, strangers included; in [0, 1]
    double disputing = 0;   ///< share of its ties in open dispute
    double mood = 0;        ///< logistic, standard: how it is disposed at this vote, over all its rounds
};

/// What is bargained over, and under which rules.
struct Bargain {
    std::vector<Negotiator> members;  ///< in the order of the table
    Shares ballot{};                  ///< citizens' mean, all 0 when there are none
    double ballot_weight = 0;         ///< in [0, 1]
    Shares caps{};                    ///< most of each axis the programme allows; summing to at least 1
    double accompaniment = 0, transparency = 0;
    DecisionRule rule = DecisionRule::three_quarters;
};

/// What came out; `shares` is the last proposal when it is an impasse.
struct Agreement {
    DecisionOutcome outcome = DecisionOutcome::impasse;
    Shares shares{};
    int rounds = 0;
    double refusing = 0;  ///< share of members who refuse `shares`
};

/// Least that shares must be worth for a member to accept them: 1 less what trust, support and transparency let it bear, more where it is
/// in dispute.
double acceptance_threshold(const Negotiator& member, const Bargain& bargain, const Parameters& numbers);

/// Whether a member accepts `shares` from where it stands, in the mood it is in.
bool accepts(const Negotiator& member, const Shares& shares, const Bargain& bargain, const Parameters& numbers);

/// What `shares` are worth to a member: 1 - 1.5 salience × distance.
double worth(const Negotiator& member, const Shares& shares, const Parameters& numbers);

/// Shares in proportion to `wish` under the caps, summing to 1; what the wish leaves over goes where caps leave room.
Shares capped(const Shares& wish, const Shares& caps);

/// Share of members a rule asks for.
double quorum(DecisionRule rule);
/// Whether the share of members that accepts is enough; a majority is more than half.
bool is_enough(DecisionRule rule, double accepting);

Agreement deliberative_agreement(const Bargain& bargain, const Parameters& numbers);

}  // namespace concertation
