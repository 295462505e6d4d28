#include <nlohmann/json.hpp>

#include "report/allocation_text.hpp"
#include "report/json_number.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

Json effect_json(const Effect& effect) {
    Json one{{"effect", number(effect.luck.mean)},
             {"low", number(effect.luck.low)},
             {"high", number(effect.luck.high)},
             {"assumptions_low", number(effect.assumptions_low)},
             {"assumptions_high", number(effect.assumptions_high)},
             {"by_set", Json::array()}};
    for (const double value : effect.by_set) one["by_set"].push_back(number(value));
    return one;
}

Json effects_json(const Effects& effects, const Aim& aim) {
    Json both{{"all", effect_json(effects.all)}};
    if (aim.has_worst_off()) both["worst_off"] = effect_json(effects.worst_off);
    both["pairs"] = effects.pairs;
    return both;
}

Json option_json(const OptionAlone& alone, const AllocationDesign& design) {
    const Option& option = design.options[static_cast<std::size_t>(alone.option)];
    Json one{{"option", alone.option + 1},
             {"who", beneficiary_name(option.who, *design.base, Language::en)},
             {"territories", option.who.territories.size()},
             {"what", std::string(option.what.name)},
             {"takes_whole_budget", alone.whole_budget},
             {"first_share", number(alone.best_share)},
             {"sizes", Json::array()}};
    for (const SizedEffect& size : alone.sizes) {
        Json sized{{"dollars", number(size.spent)}};
        sized.update(effects_json(size.effects, design.aim));
        one["sizes"].push_back(std::move(sized));
    }
    return one;
}

Json portfolio_json(const Portfolio& portfolio, const AllocationDesign& design) {
    Json one{{"even", portfolio.even}, {"dollars", number(total_of(portfolio.spending))}, {"parts", Json::array()}};
    for (std::size_t option = 0; option < portfolio.spending.size(); ++option)
        if (portfolio.spending[option] > 0)
            one["parts"].push_back({{"option", option + 1}, {"dollars", number(portfolio.spending[option])}});
    one["added_all"] = number(portfolio.added.all);
    if (design.aim.has_worst_off()) one["added_worst_off"] = number(portfolio.added.worst_off);
    one.update(effects_json(portfolio.effects, design.aim));
    one["first_share"] = number(portfolio.best_share);
    one["above_floor"] = portfolio.above_floor;
    return one;
}

}  // namespace

std::string allocation_json(const Allocation& allocation, const AllocationDesign& design) {
    const Measure& measure = measures()[static_cast<std::size_t>(design.aim.measure)];
    Json all{{"budget", design.budget},
             {"measure", std::string(measure.name)},
             {"unit", std::string(measure.unit)},
             {"aim", design.aim.higher ? "higher" : "lower"},
             {"replicates", allocation.replicates},
             {"sets", allocation.sets},
             {"options", Json::array()}};
    for (const OptionAlone& option : allocation.options) all["options"].push_back(option_json(option, design));
    all["no_option_share"] = number(allocation.no_option);
    if (design.floor) all["floor"] = *design.floor;
    all["portfolios"] = Json::array();
    for (const Portfolio& portfolio : allocation.portfolios) all["portfolios"].push_back(portfolio_json(portfolio, design));
    all["no_portfolio_share"] = number(allocation.no_portfolio);
    all["first"] = allocation.first < 0 ? Json(nullptr) : Json(allocation.first + 1);
    all["failures"] = allocation.failures.size();
    all["seconds"] = allocation.seconds;
    all["results_hash"] = allocation.results_hash;
    return all.dump(2);
}

}  // namespace concertation
