#include <nlohmann/json.hpp>

#include "report/allocation_text.hpp"
#include "report/json_number.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

Json effect_json(const Effect& effect) {
    Json one{{"effect", number(effect.mean)},
             {"at_defaults", number(effect.luck.mean)},
             {"luck_low", number(effect.luck.low)},
             {"luck_high", number(effect.luck.high)},
             {"low", number(effect.low)},
             {"high", number(effect.high)},
             {"by_set", Json::array()}};
    for (const double value : effect.by_set) one["by_set"].push_back(number(value));
    return one;
}

/// By measure: over all territories and on the worst-off tenth.
Json effects_json(const std::vector<Effects>& effects, const AllocationDesign& design) {
    Json all = Json::object();
    for (std::size_t aim = 0; aim < effects.size(); ++aim) {
        Json& of = all[design.aims[aim].name];
        of = {{"before", number(effects[aim].before)}, {"all", effect_json(effects[aim].all)}};
        if (design.aims[aim].has_worst_off()) of["worst_off"] = effect_json(effects[aim].worst_off);
        of["pairs"] = effects[aim].pairs;
    }
    return all;
}

Json first_shares(const std::vector<double>& shares, const AllocationDesign& design) {
    Json all = Json::object();
    for (std::size_t aim = 0; aim < shares.size(); ++aim) all[design.aims[aim].name] = number(shares[aim]);
    return all;
}

Json per_100k_json(const Per100k& of) { return {{"effect", number(of.mean)}, {"low", number(of.low)}, {"high", number(of.high)}}; }

Json option_json(const OptionAlone& alone, const AllocationDesign& design) {
    const Option& option = design.options[static_cast<std::size_t>(alone.option)];
    Json one{{"option", alone.option + 1},
             {"who", beneficiary_name(option.who, *design.base, Language::en)},
             {"territories", option.who.territories.size()},
             {"what", std::string(option.what.name)},
             {"takes_whole_budget", alone.whole_budget},
             {"first_share", first_shares(alone.best_share, design)},
             {"per_100k", Json::object()},
             {"sizes", Json::array()}};
    for (std::size_t aim = 0; aim < design.aims.size(); ++aim)
        one["per_100k"][design.aims[aim].name] = per_100k_json(per_100k(alone, design.aims[aim], aim));
    for (const SizedEffect& size : alone.sizes)
        one["sizes"].push_back({{"dollars", number(size.spent)}, {"measures", effects_json(size.effects, design)}});
    return one;
}

Json parts_json(const Spending& spending) {
    Json parts = Json::array();
    for (std::size_t option = 0; option < spending.size(); ++option)
        if (spending[option] > 0) parts.push_back({{"option", option + 1}, {"dollars", number(spending[option])}});
    return parts;
}

Json told_json(const Told& told, const AllocationDesign& design) {
    if (told.effects.empty()) return nullptr;
    return {{"dollars", number(total_of(told.spending))},
            {"parts", parts_json(told.spending)},
            {"measures", effects_json(told.effects, design)}};
}

Json break_even_json(const std::optional<BreakEven>& found) {
    if (!found) return nullptr;
    return {{"what", std::string(found->what)}, {"next", std::string(found->next)}, {"supposed", number(found->supposed)},
            {"price", number(found->price)},    {"low", number(found->low)},        {"high", number(found->high)},
            {"unbeaten", found->unbeaten}};
}

Json leader_json(const Leader& leader, const Aim& aim, const AllocationDesign& design) {
    Json one{{"measure", aim.name}, {"none_share", number(leader.levers.none)}, {"levers", Json::array()}};
    for (const LeverGain& lever : leader.levers.levers)
        one["levers"].push_back({{"what", std::string(lever.what)},
                                 {"per_100k", per_100k_json(per_100k(lever.per_dollar, aim))},
                                 {"first_share", number(lever.first_share)},
                                 {"within_luck", lever.within_luck}});
    one["lever"] = told_json(leader.lever, design);
    one["break_even"] = break_even_json(leader.break_even);
    one["portfolio"] = leader.portfolio < 0 ? Json(nullptr) : Json(leader.portfolio + 1);
    one["together"] = told_json(leader.together, design);
    return one;
}

Json portfolio_json(const Portfolio& portfolio, const AllocationDesign& design) {
    Json one{{"even", portfolio.even}, {"dollars", number(total_of(portfolio.spending))}, {"parts", parts_json(portfolio.spending)}};
    const std::string second = weighs_worst_off(design) ? "worst_off" : design.aims[1].name;
    const std::size_t of_second = weighs_worst_off(design) ? 0 : 1;
    one["added"] = {{design.aims[0].name, number(toward_better(design.aims[0]) * portfolio.added.first)},
                    {second, number(toward_better(design.aims[of_second]) * portfolio.added.second)}};
    one["measures"] = effects_json(portfolio.effects, design);
    one["first_share"] = first_shares(portfolio.best_share, design);
    one["above_floor"] = portfolio.above_floor;
    return one;
}

}  // namespace

std::string allocation_json(const Allocation& allocation, const AllocationDesign& design) {
    Json all{{"budget", design.budget}, {"measures", Json::array()}};
    for (std::size_t aim = 0; aim < design.aims.size(); ++aim)
        all["measures"].push_back({{"name", design.aims[aim].name},
                                   {"unit", std::string(design.aims[aim].unit())},
                                   {"aim", design.aims[aim].higher ? "higher" : "lower"},
                                   {"chooses", aim < choosing_aims}});
    all["replicates"] = allocation.replicates;
    all["sets"] = allocation.sets;
    all["replicates_a_set"] = design.replicates_a_set;
    all["leaders"] = Json::array();
    for (std::size_t aim = 0; aim < allocation.leaders.size(); ++aim)
        all["leaders"].push_back(leader_json(allocation.leaders[aim], design.aims[aim], design));
    all["options"] = Json::array();
    for (const OptionAlone& option : allocation.options) all["options"].push_back(option_json(option, design));
    if (design.floor) all["floor"] = *design.floor;
    all["portfolios"] = Json::array();
    for (const Portfolio& portfolio : allocation.portfolios) all["portfolios"].push_back(portfolio_json(portfolio, design));
    all["failures"] = allocation.failures.size();
    all["seconds"] = allocation.seconds;
    all["results_hash"] = allocation.results_hash;
    return all.dump(2);
}

}  // namespace concertation
