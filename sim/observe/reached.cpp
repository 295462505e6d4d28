#include "observe/reached.hpp"

#include <algorithm>

namespace concertation {

Reached needs_reached(const Region& region, const Scenario& scenario, int local) {
    const Table& table = region.tables[static_cast<std::size_t>(local)];
    const auto& numbers = settings_at(scenario, table).numbers.projects;
    Shares women{}, men{};
    for (const int row : region.running) {
        const Project& project = region.projects[static_cast<std::size_t>(row)];
        const bool regional = project.table == region.territories();
        if (project.table != local && !regional) continue;
        const double part = regional ? table.population / region.regional().population : 1.;
        const auto axis = static_cast<std::size_t>(project.axis);
        const double yearly = part * dollars(project.cost) * 12. / project.duration;
        const double to_women = project.with_gender_analysis ? scenario.axes[axis].women_share : numbers.reach_women_unaware;
        women[axis] += yearly * to_women;
        men[axis] += yearly * (1. - to_women);
    }
    double reached_women = 0., reached_men = 0., need_women = 0., need_men = 0.;
    for (std::size_t k = 0; k < scenario.axes.size(); ++k) {
        const double need = numbers.reach_dollars * table.population * table.need[k];
        const double of_women = need * scenario.axes[k].women_share, of_men = need - of_women;
        reached_women += std::min(of_women, women[k]);
        reached_men += std::min(of_men, men[k]);
        need_women += of_women;
        need_men += of_men;
    }
    return {need_women > 0. ? reached_women / need_women : 0., need_men > 0. ? reached_men / need_men : 0.};
}

}  // namespace concertation
