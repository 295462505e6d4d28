#pragma once
// Prices of levers are mostly supposed: each set of assumptions draws its own, and a price is told under which the first stays first.

#include <string>
#include <string_view>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// By set, settings (prices.NAME=value): each price of the base that is the same everywhere, from half to double of it, evenly by ratio.
std::vector<std::vector<std::string>> drawn_prices(const Scenario& base, int sets);

/// A price of the scenario, dollars a year and territory.
double price_in(const Scenario& scenario, std::string_view price);

/// The price under which a lever gives more for a dollar than the one after it.
struct BreakEven {
    std::string_view what, next;  ///< names of purchases
    double supposed;              ///< the scenario's own price, dollars a year and territory
    double price;                 ///< supposed × what the lever gives a dollar ÷ what the next gives, means over sets; NaN: no such price
    double low, high;             ///< of 95 % of the sets; NaN under two sets, or where no price would undo it
    int unbeaten = 0;             ///< sets in which the next gives nothing: no price undoes the first there
};

/// By set (one row without sets): the lever's price, and what it and the next give for a dollar.
struct PricedGain {
    double price, first, next;
};
BreakEven break_even(const std::vector<PricedGain>& sets);

}  // namespace concertation
