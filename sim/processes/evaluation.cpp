#include "processes/evaluation.hpp"

#include <algorithm>
#include <map>

namespace concertation {

std::vector<EndedProject> evaluated(const Region& region, const Scenario& scenario, const std::vector<EndedProject>& ended,
                                    const Luck& luck) {
    std::vector<EndedProject> seen;
    for (const EndedProject& end : ended) {
        const Project& project = region.projects[static_cast<std::size_t>(end.project)];
        const Table& table = region.tables[static_cast<std::size_t>(project.table)];
        const auto& rates = settings_at(scenario, table).numbers.evaluation;
        const double u = luck.uniform(Draw::looks, region.actors.number[static_cast<std::size_t>(project.promoter)],
                                      table.territory >= 0 ? 0u : 1u, project.proposed);
        if (u < rates.chance + rates.chance_lever * table.levers.evaluation) seen.push_back(end);
    }
    return seen;
}

namespace {

/// The results seen at one table this month, by promoter and together.
struct Seen {
    int well = 0, badly = 0;
    int all() const { return well + badly; }
};

/// What is left of the way to somewhere after `count` steps at `rate`.
double way_left(double rate, int count) {
    double left = 1.;
    for (int step = 0; step < count; ++step) left *= 1. - rate;
    return left;
}

int member_of(const Table& table, int actor) {
    return static_cast<int>(std::lower_bound(table.members.begin(), table.members.end(), actor) - table.members.begin());
}

/// All results of the month told at one table at once, whatever the order of the projects.
void tell(Region& region, Table& table, const std::map<int, Seen>& by_promoter, const Parameters& numbers) {
    const auto& rates = numbers.evaluation;
    Seen all;
    for (const auto& [promoter, seen] : by_promoter) all.well += seen.well, all.badly += seen.badly;
    const double target = (all.well * rates.well_target + all.badly * rates.badly_target) / all.all();
    const double left = way_left(rates.rate, all.all());
    for (const int actor : table.members) {
        double& support = region.actors.support[static_cast<std::size_t>(actor)];
        support = target + left * (support - target);
    }
    for (const auto& [actor, seen] : by_promoter) {
        const int promoter = member_of(table, actor);
        const double lost = way_left(rates.trust_loss, seen.badly), missing = way_left(rates.trust_gain, seen.well);
        for (int i = 0; i < table.ties.size; ++i) {
            if (!table.ties.tied.has(i, promoter)) continue;
            const double kept = lost * table.ties.trust_of(i, promoter);
            set_trust(table.ties, i, promoter, 1. - missing * (1. - kept), numbers.trust.trusted);
        }
    }
    table.learning = 1. - way_left(rates.learning * table.levers.evaluation, all.all()) * (1. - table.learning);
}

}  // namespace

void learn_from(Region& region, const Scenario& scenario, const std::vector<EndedProject>& seen) {
    std::map<int, std::map<int, Seen>> by_table;
    for (const EndedProject& end : seen) {
        const Project& project = region.projects[static_cast<std::size_t>(end.project)];
        Seen& of = by_table[project.table][project.promoter];
        ++(end.well ? of.well : of.badly);
    }
    for (const auto& [row, by_promoter] : by_table) {
        Table& table = region.tables[static_cast<std::size_t>(row)];
        tell(region, table, by_promoter, settings_at(scenario, table).numbers);
    }
    for (Table& table : region.tables) {
        const auto& rates = settings_at(scenario, table).numbers.evaluation;
        if (table.territory < 0 || table.programme.period < 0) continue;
        const double control = rates.control_rate * table.levers.evaluation;
        for (const int actor : table.members) {
            double& support = region.actors.support[static_cast<std::size_t>(actor)];
            if (support < rates.control_below) support -= control * support;
        }
    }
}

}  // namespace concertation
