#include "processes/projects.hpp"

#include <algorithm>

#include "core/math.hpp"

namespace concertation {

namespace {

/// Mean trust between a promoter and the partners it trusts; a stranger's where it has none.
double partners_trust(const Table& table, int actor, double stranger) {
    const auto place = std::lower_bound(table.members.begin(), table.members.end(), actor);
    const int i = static_cast<int>(place - table.members.begin());
    double sum = 0.;
    int partners = 0;
    for (int word = 0; word < table.ties.trusted.words(); ++word)
        for_each_bit(table.ties.trusted.row(i)[word], word * 64, [&](int j) {
            sum += .5 * (table.ties.trust_of(i, j) + table.ties.trust_of(j, i));
            ++partners;
        });
    return partners > 0 ? sum / partners : stranger;
}

}  // namespace

std::vector<EndedProject> ending_projects(const Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    std::vector<EndedProject> ended;
    for (const int row : region.running) {
        const Project& project = region.projects[static_cast<std::size_t>(row)];
        const Table& table = region.tables[static_cast<std::size_t>(project.table)];
        if (project.done + pace(table, month) < project.duration) continue;
        const Parameters& numbers = settings_at(scenario, table).numbers;
        const auto promoter = static_cast<std::size_t>(project.promoter);
        const double chance = logistic(
            numbers.projects.success_intercept + numbers.projects.success_expertise * region.actors.expertise[promoter] +
            numbers.projects.success_trust * partners_trust(table, project.promoter, numbers.trust.stranger) +
            numbers.projects.success_accompaniment * accompaniment(table.levers) + numbers.projects.success_learning * table.learning);
        const double u = luck.uniform(Draw::project_end, region.actors.number[promoter], table.territory >= 0 ? 0u : 1u, project.proposed);
        ended.push_back({row, u < chance});
    }
    return ended;
}

void run_projects(Region& region, const std::vector<EndedProject>& ended, Month month) {
    for (const int row : region.running) {
        Project& project = region.projects[static_cast<std::size_t>(row)];
        Table& table = region.tables[static_cast<std::size_t>(project.table)];
        project.done = std::min(project.duration, project.done + pace(table, month));
        const Cents spent = static_cast<Cents>(static_cast<double>(project.cost) * (project.done / project.duration));
        table.tally.spent += spent - project.spent;
        project.spent = spent;
    }
    for (const EndedProject& end : ended) {
        Project& project = region.projects[static_cast<std::size_t>(end.project)];
        region.tables[static_cast<std::size_t>(project.table)].tally.spent += project.cost - project.spent;
        project.spent = project.cost;
        project.state = end.well ? ProjectState::ended_well : ProjectState::ended_badly;
        project.ended = month;
    }
    std::erase_if(region.running, [&](int row) { return region.projects[static_cast<std::size_t>(row)].state != ProjectState::running; });
}

}  // namespace concertation
