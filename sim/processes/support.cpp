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

/// What a sector looks for, beyond what it expects: officials visible results, community and social-development actors recognition of their
/// expertise, institutions alignment, citizens participation. Added to the support it heads for.
double looked_for(Sector sector, const Table& home, const Parameters& numbers) {
    const auto& support = numbers.support;
    switch (sector) {
        case Sector::elected:
            return support.visible_results * (home.visibility - support.visible_usual);
        case Sector::community:
        case Sector::social_development:
            return support.recognised * (home.levers.expertise_recognition - support.recognised_usual);
        case Sector::institution:
            return support.aligned * (home.levers.alignment - support.aligned_usual);
        case Sector::citizen:
            return support.listened * (home.levers.citizen_participation - support.listened_usual);
    }
    return 0.;
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
        const Table& home = home_table(region, static_cast<int>(i));
        const Parameters& numbers = settings_at(scenario, home).numbers;
        const auto& rates = numbers.support;
        const double target = read[i] > 0 ? sum[i] / read[i] : rates.alone_target;
        const double headed_for = std::clamp(target + looked_for(actors.sector[i], home, numbers), 0., 1.);
        felt[i] += (read[i] > 0 ? rates.rate : rates.alone_rate) * (headed_for - felt[i]);
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
