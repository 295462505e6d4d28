#pragma once
// What a counterfactual month leaves out: intents taken away, or made to come out otherwise, between the look and the touch of their
// process.

#include <utility>
#include <vector>

#include "processes/decision.hpp"
#include "processes/encounter.hpp"
#include "world/region.hpp"

namespace concertation {

/// A dispute between the actors `a` < `b`, rows of Region::actors, at the table in row `table`.
struct DisputeAt {
    int table, a, b;
};

/// The decision of the table in row `table` comes out agreed, negotiated as last proposed if need be, or as an impasse.
struct DecisionAs {
    int table;
    bool agreed;
};

/// Nothing by default, and then a month is the model's to the bit. No draw changes by what is left out: draws are named by who and when.
struct Forgone {
    std::vector<int> events;            ///< rows of Scenario::events that do not come
    std::vector<int> seats;             ///< rows of Region::actors whose holder stays: no turnover, no fixed election replaces it
    std::vector<int> chairs;            ///< rows of Region::actors that do not leave their chair empty
    std::vector<DecisionAs> decisions;  ///< that come out as told
    std::vector<DisputeAt> disputes;    ///< that do not open
};

/// `rows` without those forgone, in their order.
std::vector<int> spared(std::vector<int> rows, const std::vector<int>& forgone);

/// Encounters whose forgone disputes do not open; what was said and read stays.
std::vector<Encounter> spared(std::vector<Encounter> met, const std::vector<DisputeAt>& forgone);

/// Touch: actors that keep their chair, whatever their support; from now on its months count anew.
void keep_chairs(Region& region, const std::vector<int>& forgone);

/// Decisions that come out as told, each by what follows from that; where a regional table decides for its territories, theirs go with it.
std::vector<Decided> come_out(std::vector<Decided> decided, const Region& region, const Scenario& scenario, const Luck& luck, Month month,
                              const std::vector<DecisionAs>& otherwise);

}  // namespace concertation
