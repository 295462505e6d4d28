#pragma once
// What a sum can buy: levers that have a price, or more envelope, in groups of territories.

#include <string>
#include <string_view>
#include <vector>

#include "compare/groups.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

/// Something money buys; its name in the catalogue is lever.NAME.
struct Purchase {
    std::string_view name;
    std::string_view price;                ///< the parameter that holds it; empty for the envelope, whose dollars are themselves
    std::vector<std::string_view> levers;  ///< parameters raised together, each an equal part of the price
};

/// The levers in their order, then the envelope.
const std::vector<Purchase>& purchases();

/// Some territories that share what is bought for them; each gets an equal part.
struct Beneficiaries {
    Group group;                   ///< where `territory` is -1
    int territory = -1;            ///< one alone, row of Scenario::territories
    std::vector<int> territories;  ///< ascending
};

enum class GroupBy { all, region, population, rurality, deprivation, territory };
/// all, region, population…: in the order of GroupBy.
const std::vector<std::string>& words_of_group_by();

/// The groups of a kind, which part the territories; none where the scenario has no such groups.
std::vector<Beneficiaries> beneficiaries(const Scenario& scenario, GroupBy by);

struct Option {
    Beneficiaries who;
    Purchase what;
};

/// Each group with each of `what` that money can still buy there: a lever with a price, not yet at 1; an envelope in a plan with money.
/// Group by group.
std::vector<Option> options(const Scenario& scenario, const std::vector<Beneficiaries>& groups, const std::vector<Purchase>& what);

/// Names of the levers that cost days alone: money does not buy them in any territory.
std::vector<std::string_view> without_a_price(const Scenario& scenario);

}  // namespace concertation
