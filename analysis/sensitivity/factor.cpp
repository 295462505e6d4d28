#include "sensitivity/factor.hpp"

#include <algorithm>
#include <cmath>

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"

namespace concertation {
namespace {

Factor factor_of(const ParameterRow& row) {
    const Range range = varies(row) ? row.prior : row.allowed;
    return {std::string(row.name), range.low, range.high, row.integer, {}};
}

}  // namespace

std::string setting_at(const Factor& factor, double place) {
    const double inside = std::clamp(place, 0., 1.);
    if (!factor.levels.empty()) {
        const auto count = factor.levels.size();
        return factor.name + '=' + factor.levels[std::min(static_cast<std::size_t>(inside * static_cast<double>(count)), count - 1)];
    }
    const double value = factor.low + (factor.high - factor.low) * inside;
    return factor.name + '=' + number_text(factor.integer ? std::round(value) : value);
}

double settled_place(const Factor& factor, double place) {
    const double inside = std::clamp(place, 0., 1.);
    if (!factor.levels.empty()) {
        const auto count = static_cast<double>(factor.levels.size());
        return (std::min(std::floor(inside * count), count - 1) + .5) / count;
    }
    if (!factor.integer || factor.high <= factor.low) return inside;
    return (std::round(factor.low + (factor.high - factor.low) * inside) - factor.low) / (factor.high - factor.low);
}

std::vector<std::string> settings_at_point(const std::vector<Factor>& factors, const std::vector<double>& point) {
    std::vector<std::string> settings;
    settings.reserve(factors.size());
    for (std::size_t n = 0; n < factors.size(); ++n) settings.push_back(setting_at(factors[n], point[n]));
    return settings;
}

Factor factor_named(std::string_view name) {
    if (const int row = parameter_row(name); row >= 0) return factor_of(parameter_table()[static_cast<std::size_t>(row)]);
    Factor factor;
    const int row = choice_row(name);
    if (row < 0) return factor;
    factor.name = name;
    for (const std::string_view word : choice_table()[static_cast<std::size_t>(row)].words) factor.levels.emplace_back(word);
    return factor;
}

std::vector<Factor> uncertain_factors() {
    std::vector<Factor> all;
    for (const ParameterRow& row : parameter_table())
        if (varies(row)) all.push_back(factor_of(row));
    return all;
}

std::vector<Factor> lever_factors() {
    constexpr std::string_view group = "levers.";
    std::vector<Factor> all;
    for (const ParameterRow& row : parameter_table())
        if (row.name.substr(0, group.size()) == group) all.push_back(factor_of(row));
    return all;
}

}  // namespace concertation
