#include "allocate/prices.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "allocate/options.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "statistics/quantile.hpp"
#include "statistics/stream.hpp"
#include "study/latin_column.hpp"

namespace concertation {
namespace {

constexpr std::uint32_t luck_of_prices = 2;
constexpr double most_factor = 2;

const ParameterRow& row_of(std::string_view price) { return parameter_table()[static_cast<std::size_t>(parameter_row(price))]; }

bool is_same_everywhere(const Scenario& scenario, const ParameterRow& row) {
    return std::all_of(scenario.territories.begin(), scenario.territories.end(), [&](const TerritorySpec& territory) {
        return value_of(scenario.settings[static_cast<std::size_t>(territory.settings)].numbers, row) ==
               value_of(scenario.settings.front().numbers, row);
    });
}

}  // namespace

double price_in(const Scenario& scenario, std::string_view price) { return value_of(scenario.settings.front().numbers, row_of(price)); }

std::vector<std::vector<std::string>> drawn_prices(const Scenario& base, int sets) {
    std::vector<std::vector<std::string>> all(static_cast<std::size_t>(sets));
    for (const Purchase& each : purchases()) {
        if (each.price.empty()) continue;
        const ParameterRow& row = row_of(each.price);
        const double supposed = price_in(base, each.price);
        if (supposed <= 0 || !is_same_everywhere(base, row)) continue;
        const std::vector<double> places = latin_column(sets, luck_of_prices, static_cast<std::uint32_t>(parameter_row(each.price)));
        for (std::size_t set = 0; set < all.size(); ++set) {
            const double price = supposed * std::pow(most_factor, 2 * places[set] - 1);
            all[set].push_back(std::string(each.price) + '=' + number_text(std::min(std::round(price), row.allowed.high)));
        }
    }
    return all;
}

BreakEven break_even(const std::vector<PricedGain>& sets) {
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN(), no_price = std::numeric_limits<double>::infinity();
    BreakEven found{{}, {}, undefined, undefined, undefined, undefined, 0};
    Stream first, next;
    std::vector<double> prices;
    for (const PricedGain& set : sets) {
        if (!std::isfinite(set.first) || !std::isfinite(set.next)) continue;
        first.add(set.price * set.first);
        next.add(set.next);
        found.unbeaten += set.next <= 0 ? 1 : 0;
        prices.push_back(set.next > 0 ? std::max(0., set.price * set.first / set.next) : no_price);
    }
    if (next.mean() > 0) found.price = std::max(0., first.mean() / next.mean());
    std::sort(prices.begin(), prices.end());
    const auto end = [&](double share) {
        const double price = quantile(prices, share);
        return std::isfinite(price) ? price : undefined;
    };
    found.low = end(.025);
    found.high = end(.975);
    return found;
}

}  // namespace concertation
