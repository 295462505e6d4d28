#pragma once
// A table decides the shares of its envelope in the months of its calendar; the decision is felt in ties, support and appropriation.

#include "core/random.hpp"
#include "processes/bargaining.hpp"
#include "world/region.hpp"

namespace concertation {

/// What one table decided this month.
struct Decided {
    int table = 0;  ///< row of Region::tables
    Agreement agreement;
    bool prescribed = false;  ///< taken elsewhere for this table
    bool imposed = false;     ///< an impasse settled by the mandatary or the ministry
    bool deferred = false;    ///< an impasse that waits: no money this call
};

/// What a table bargains over this month.
Bargain bargain_of(const Region& region, const Scenario& scenario, const Table& table, const Luck& luck, Month month);

/// Look: the decisions due this month at tables where enough seats are filled and there is money to decide about.
std::vector<Decided> decisions(const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// A decision as if it had come out the other way: agreed on as an impasse, an impasse as negotiated on its last proposal.
Decided turned_round(const Decided& decided, const Region& region, const Scenario& scenario, const Luck& luck, Month month);

/// Touch: shares agreed, trust of every tie, appropriation, the next date.
void apply_decisions(Region& region, const Scenario& scenario, const std::vector<Decided>& decided, Month month);

}  // namespace concertation
