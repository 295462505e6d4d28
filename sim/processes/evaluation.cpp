#include "processes/evaluation.hpp"

#include <algorithm>

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

/// One project's results told at its table.
void tell(Region& region, const Scenario& scenario, const EndedProject& end) {
    const Project& project = region.projects[static_cast<std::size_t>(end.project)];
    Table& table = region.tables[static_cast<std::size_t>(project.table)];
    const Parameters& numbers = settings_at(scenario, table).numbers;
    const auto& rates = numbers.evaluation;
    const auto place = std::lower_bound(table.members.begin(), table.members.end(), project.promoter);
    const int promoter = static_cast<int>(place - table.members.begin());
    for (int i = 0; i < static_cast<int>(table.members.size()); ++i) {
        double& support = region.actors.support[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])];
        support += rates.rate * ((end.well ? rates.well_target : rates.badly_target) - support);
        if (!table.ties.tied.has(i, promoter)) continue;
        const double trust = table.ties.trust_of(i, promoter);
        set_trust(table.ties, i, promoter, end.well ? trust + rates.trust_gain * (1. - trust) : trust - rates.trust_loss * trust,
                  numbers.trust.trusted);
    }
    table.learning += rates.learning * table.levers.evaluation * (1. - table.learning);
}

}  // namespace

void learn_from(Region& region, const Scenario& scenario, const std::vector<EndedProject>& seen) {
    for (const EndedProject& end : seen) tell(region, scenario, end);
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
