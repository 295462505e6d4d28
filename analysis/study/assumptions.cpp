#include "study/assumptions.hpp"

#include <cmath>

#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "study/latin_column.hpp"

namespace concertation {
namespace {

constexpr std::uint32_t luck_of_assumptions = 1;

}  // namespace

std::vector<std::vector<std::string>> assumption_sets(int count) {
    std::vector<std::vector<std::string>> sets(static_cast<std::size_t>(count));
    for (std::size_t row = 0; row < parameter_table().size(); ++row) {
        const ParameterRow& parameter = parameter_table()[row];
        if (!parameter.uncertain) continue;
        const std::vector<double> levels = latin_column(count, luck_of_assumptions, static_cast<std::uint32_t>(row));
        for (std::size_t set = 0; set < sets.size(); ++set) {
            const double drawn = parameter.prior.low + (parameter.prior.high - parameter.prior.low) * levels[set];
            sets[set].push_back(std::string(parameter.name) + '=' + number_text(parameter.integer ? std::round(drawn) : drawn));
        }
    }
    for (std::size_t set = 0; set < sets.size(); ++set)
        sets[set].emplace_back(set % 2 == 0 ? "bargaining.rule=deliberative" : "bargaining.rule=nash");
    return sets;
}

}  // namespace concertation
