#include "processes/support.hpp"

#include <algorithm>

#include "processes/attendance.hpp"

namespace concertation {

namespace {

double worth_of_reading(Stance read, const Parameters& numbers) {
    switch (read) {
        case Stance::cooperate:
            return 1.;
        case Stance::negotiate:
            return numbers.support.negotiated_value;
        case Stance::contest:
            return 0.;
    }
    return 0.;
}

/// How fair a decision is felt to be: the way it was taken.
double procedure(const Decided& decision, const Table& table, const Parameters& numbers) {
    const auto& support = numbers.support;
    const bool own = !decision.prescribed && !decision.imposed && !decision.deferred;
    const double way = !own                                                       ? support.imposed
                       : decision.agreement.outcome == DecisionOutcome::consensus ? support.consensus
                                                                                  : support.negotiated;
    return way * (support.procedure_base + support.procedure_transparency * table.levers.transparency);
}

}  // namespace

std::vector<double> felt_support(const Region& region, const Scenario& scenario, const std::vector<Encounter>& met,
                                 const std::vector<Decided>& decided) {
    const Actors& actors = region.actors;
    std::vector<double> sum(actors.support.size(), 0.);
    std::vector<int> read(actors.support.size(), 0);
    for (const Encounter& encounter : met) {
        const Parameters& numbers = settings_at(scenario, region.tables[static_cast<std::size_t>(encounter.table)]).numbers;
        const auto a = static_cast<std::size_t>(encounter.a), b = static_cast<std::size_t>(encounter.b);
        sum[a] += worth_of_reading(encounter.read_of_j, numbers);
        sum[b] += worth_of_reading(encounter.read_of_i, numbers);
        ++read[a];
        ++read[b];
    }
    std::vector<double> felt = actors.support;
    for (std::size_t i = 0; i < felt.size(); ++i) {
        const auto& rates = settings_at(scenario, home_table(region, static_cast<int>(i))).numbers.support;
        if (read[i] > 0)
            felt[i] += rates.rate * (sum[i] / read[i] - felt[i]);
        else
            felt[i] += rates.alone_rate * (rates.alone_target - felt[i]);
    }
    for (const Decided& decision : decided) {
        const Table& table = region.tables[static_cast<std::size_t>(decision.table)];
        const Parameters& numbers = settings_at(scenario, table).numbers;
        const double fair = procedure(decision, table, numbers);
        for (const int member : table.members) {
            const auto i = static_cast<std::size_t>(member);
            const double gain =
                decision.deferred
                    ? 0.
                    : std::max(0., 1. - numbers.support.outcome_distance * total_variation(actors.position[i], decision.agreement.shares));
            felt[i] += numbers.support.decision_rate * (.5 * fair + .5 * gain - felt[i]);
        }
    }
    return felt;
}

}  // namespace concertation
