#include "allocate/options.hpp"

#include <algorithm>

#include "allocate/spending.hpp"
#include "scenario/parameter_table.hpp"

namespace concertation {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

GroupKind kind_of(GroupBy by) {
    switch (by) {
        case GroupBy::region:
            return GroupKind::region;
        case GroupBy::population:
            return GroupKind::population;
        case GroupBy::rurality:
            return GroupKind::rurality;
        case GroupBy::deprivation:
            return GroupKind::deprivation;
        case GroupBy::all:
        case GroupBy::territory:
            break;
    }
    return GroupKind::all;
}

}  // namespace

const std::vector<Purchase>& purchases() {
    static const std::vector<Purchase> all = {
        {"accompaniment", "prices.accompaniment", {"levers.accompaniment.allocation", "levers.accompaniment.expertise"}},
        {"transparency", "prices.transparency", {"levers.transparency"}},
        {"dispute_resolution", "prices.dispute_resolution", {"levers.dispute_resolution"}},
        {"expertise_recognition", "prices.expertise_recognition", {"levers.expertise_recognition"}},
        {"meshing", "prices.meshing", {"levers.meshing"}},
        {"adaptability", "prices.adaptability", {"levers.adaptability"}},
        {"citizen_participation", "prices.citizen_participation", {"levers.citizen_participation"}},
        {"gender_analysis", "prices.gender_analysis", {"levers.gender_analysis"}},
        {"alignment", "prices.alignment", {"levers.alignment"}},
        {"evaluation", "prices.evaluation", {"levers.evaluation"}},
        {"envelope", "", {}},
    };
    return all;
}

const std::vector<std::string>& words_of_group_by() {
    static const std::vector<std::string> all = {"all", "region", "population", "rurality", "deprivation", "territory"};
    return all;
}

std::vector<Beneficiaries> beneficiaries(const Scenario& scenario, GroupBy by) {
    std::vector<Beneficiaries> all;
    const int count = static_cast<int>(scenario.territories.size());
    if (by == GroupBy::territory) {
        for (int territory = 0; territory < count; ++territory) all.push_back({{}, territory, {territory}});
        return all;
    }
    const Groups groups(scenario);
    const auto of_territories = groups.of_territories(scenario, 0);
    for (int row = 0; row < static_cast<int>(groups.all().size()); ++row) {
        const Group& group = groups.all()[at(row)];
        if (group.kind != kind_of(by)) continue;
        Beneficiaries who{group, -1, {}};
        for (int territory = 0; territory < count; ++territory) {
            const std::vector<int>& in = of_territories[at(territory)];
            if (std::find(in.begin(), in.end(), row) != in.end()) who.territories.push_back(territory);
        }
        all.push_back(std::move(who));
    }
    return all;
}

std::vector<Option> options(const Scenario& scenario, const std::vector<Beneficiaries>& groups, const std::vector<Purchase>& what) {
    std::vector<Option> all;
    for (const Beneficiaries& who : groups)
        for (const Purchase& each : what)
            if (most_dollars(scenario, {who, each}) > 0) all.push_back({who, each});
    return all;
}

std::vector<std::string_view> without_a_price(const Scenario& scenario) {
    std::vector<std::string_view> all;
    for (const Purchase& each : purchases()) {
        if (each.price.empty()) continue;
        const ParameterRow& price = parameter_table()[at(parameter_row(each.price))];
        const bool free = std::all_of(scenario.territories.begin(), scenario.territories.end(), [&](const TerritorySpec& territory) {
            return value_of(scenario.settings[at(territory.settings)].numbers, price) <= 0;
        });
        if (free) all.push_back(each.name);
    }
    return all;
}

}  // namespace concertation
