#pragma once
// Equal shares whose endowments rise by one unit at a time, as Wieliczka, Świecie and Aarau play it ("add1").

#include <vector>

#include "processes/funding.hpp"

namespace concertation {

/// Every row of `files`: the cheaper first, then the better supported, then the earlier.
std::vector<int> cheaper_first(const std::vector<Candidate>& files);

/// Equal shares with costs as satisfaction, played with even shares of the budget, then with every endowment at the next whole unit, then
/// one unit higher each time, until no other file fits in the budget, every file that has a supporter is bought, or the next outcome would
/// pass the budget: the last that does not stands. Ties are those of every play. Among equals the earliest in `order` is bought.
///
/// Promises what raising one by one would give: endowments rise at once by as many units as leave the purchases what they are
/// (EqualShares::same_for), so that the work follows the changes of what is bought or who can pay for it, not the sums.
Purchases raised_by_one(const std::vector<Candidate>& files, Cents budget, int voters, const std::vector<int>& order);

}  // namespace concertation
