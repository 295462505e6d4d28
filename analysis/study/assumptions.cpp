#include "study/assumptions.hpp"

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/top_fields.hpp"
#include "study/sobol_points.hpp"

namespace concertation {
namespace {

constexpr int enough_territories = 120;
constexpr std::uint32_t first_choice = 1024;  // coordinates: rows of the table of parameters, then choices

void add(std::vector<std::vector<std::string>>& sets, std::uint32_t coordinate, std::string_view name, const auto& value_at) {
    const std::vector<double> levels = sobol_coordinate(static_cast<int>(sets.size()), coordinate);
    for (std::size_t set = 0; set < sets.size(); ++set) sets[set].push_back(std::string(name) + '=' + value_at(levels[set]));
}

}  // namespace

std::vector<std::vector<std::string>> assumption_sets(int count) {
    std::vector<std::vector<std::string>> sets(static_cast<std::size_t>(count));
    std::uint32_t coordinate = 0;
    for (const ParameterRow& row : parameter_table()) {
        const std::uint32_t own = coordinate++;
        if (varies(row)) add(sets, own, row.name, [&](double level) { return number_text(drawn_at(row, level)); });
    }
    coordinate = first_choice;
    for (const ChoiceRow& row : choice_table()) {
        const std::uint32_t own = coordinate++;
        if (!varies(row)) continue;
        add(sets, own, row.name,
            [&](double level) { return std::string(row.drawn[static_cast<std::size_t>(level * static_cast<double>(row.drawn.size()))]); });
    }
    return sets;
}

int usual_replicates_a_set(int territories) { return std::max(2, (enough_territories + territories - 1) / territories); }

int first_replicate_of_set(int set, int replicates_a_set) { return most_replicates + (set - 1) * replicates_a_set; }

}  // namespace concertation
