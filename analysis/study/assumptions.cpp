#include "study/assumptions.hpp"

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "study/latin_column.hpp"

namespace concertation {
namespace {

constexpr std::uint32_t luck_of_assumptions = 1;
constexpr std::size_t first_choice = 1024;  // columns: rows of the table of parameters, then choices

}  // namespace

std::vector<std::vector<std::string>> assumption_sets(int count) {
    std::vector<std::vector<std::string>> sets(static_cast<std::size_t>(count));
    for (std::size_t row = 0; row < parameter_table().size(); ++row) {
        const ParameterRow& parameter = parameter_table()[row];
        if (!varies(parameter)) continue;
        const std::vector<double> levels = latin_column(count, luck_of_assumptions, static_cast<std::uint32_t>(row));
        for (std::size_t set = 0; set < sets.size(); ++set)
            sets[set].push_back(std::string(parameter.name) + '=' + number_text(drawn_at(parameter, levels[set])));
    }
    for (std::size_t row = 0; row < choice_table().size(); ++row) {
        const ChoiceRow& choice = choice_table()[row];
        if (!varies(choice)) continue;
        const std::vector<double> levels = latin_column(count, luck_of_assumptions, static_cast<std::uint32_t>(first_choice + row));
        for (std::size_t set = 0; set < sets.size(); ++set)
            sets[set].push_back(
                std::string(choice.name) + '=' +
                std::string(choice.drawn[static_cast<std::size_t>(levels[set] * static_cast<double>(choice.drawn.size()))]));
    }
    return sets;
}

}  // namespace concertation
