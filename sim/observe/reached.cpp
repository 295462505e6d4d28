#include "observe/reached.hpp"

#include <algorithm>

namespace concertation {

namespace {

/// Dollars a year that serve women and men on each axis.
struct Served {
    Shares women{}, men{};
    std::int32_t running = 0;
};

std::vector<Served> served(const Region& region, const Scenario& scenario, Month month) {
    std::vector<Served> all(region.tables.size());
    for (const int row : region.running) {
        const Project& project = region.projects[static_cast<std::size_t>(row)];
        const auto table = static_cast<std::size_t>(project.table);
        const auto axis = static_cast<std::size_t>(project.axis);
        const auto& numbers = settings_at(scenario, region.tables[table]).numbers.projects;
        const double yearly = dollars(project.cost) * 12. / project.duration * pace(region.tables[table], month);
        const double to_women = project.with_gender_analysis ? scenario.axes[axis].women_share : numbers.reach_women_unaware;
        all[table].women[axis] += yearly * to_women;
        all[table].men[axis] += yearly * (1. - to_women);
        ++all[table].running;
    }
    return all;
}

}  // namespace

namespace {

double share_of(double part, double whole) { return whole > 0. ? part / whole : 0.; }

}  // namespace

std::vector<Reached> needs_reached(const Region& region, const Scenario& scenario, Month month) {
    const std::vector<Served> all = served(region, scenario, month);
    std::vector<Reached> reached;
    for (int local = 0; local < region.territories(); ++local) {
        const Table& table = region.tables[static_cast<std::size_t>(local)];
        Served here = all[static_cast<std::size_t>(local)];
        if (region.has_regional_table) {
            const double part = table.population / region.regional().population;
            add_scaled(here.women, all.back().women, part);
            add_scaled(here.men, all.back().men, part);
        }
        const double whole = settings_at(scenario, table).numbers.projects.reach_dollars * table.population;
        double reached_women = 0., reached_men = 0., need_women = 0., need_men = 0.;
        Reached of;
        for (std::size_t k = 0; k < scenario.axes.size(); ++k) {
            const double need = whole * table.need[k];
            const double of_women = need * scenario.axes[k].women_share, of_men = need - of_women;
            const double women = std::min(of_women, here.women[k]), men = std::min(of_men, here.men[k]);
            of.women_by_axis[k] = share_of(women, of_women);
            of.men_by_axis[k] = share_of(men, of_men);
            reached_women += women;
            reached_men += men;
            need_women += of_women;
            need_men += of_men;
        }
        of.women = share_of(reached_women, need_women);
        of.men = share_of(reached_men, need_men);
        of.running = here.running;
        reached.push_back(of);
    }
    return reached;
}

}  // namespace concertation
