// What patterns read of disputes, files, projects and money.

#include <limits>

#include "findings/observations.hpp"
#include "store/measures.hpp"
#include "store/summary.hpp"
#include "world/money.hpp"

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr double least_demand = 2, most_demand = 4;  ///< $ asked for a $ offered, around three

/// The first call of a territory: when its files came, what they asked for, how many there were, how many were funded.
struct FirstCall {
    Month proposed = -1;
    double requested = 0, files = 0, funded = 0;
};

std::vector<FirstCall> first_calls(const Seen& seen) {
    std::vector<FirstCall> calls(seen.scenario.territories.size());
    for (const ProjectRow& file : seen.record.projects) {
        if (file.territory < 0) continue;
        FirstCall& call = calls[static_cast<std::size_t>(file.territory)];
        if (call.proposed < 0) call.proposed = file.proposed;
        if (file.proposed != call.proposed) continue;
        call.requested += static_cast<double>(file.cost);
        call.files += 1;
        call.funded += file.funded ? 1 : 0;
    }
    return calls;
}

}  // namespace

Observed disputes(const Seen& seen) {
    double opened = 0, resolved = 0, open_months = 0;
    for (const TerritoryMonth& month : seen.record.months) {
        opened += month.disputes_opened;
        resolved += month.disputes_resolved;
        open_months += month.disputes_open;
    }
    const double territories = static_cast<double>(seen.scenario.territories.size());
    return {opened > 0 ? resolved / opened : undefined, opened / territories, resolved > 0 ? open_months / resolved : undefined};
}

Observed months_to_start(const Seen& seen) {
    Stream months;
    for (const ProjectRow& project : seen.record.projects)
        if (project.funded) months.add(project.started - project.proposed);
    return {months.mean()};
}

Observed collective_performance(const Seen& seen) {
    const Observed parts = reading({"attendance", "projects_ended_well_share", "reached_women", "reached_men", "support"})(seen);
    return {.25 * (parts[0] + parts[1] + .5 * (parts[2] + parts[3]) + parts[4])};
}

Observed spread_of_absorption(const Seen& seen) {
    const std::size_t row = static_cast<std::size_t>(measure_row("absorption_first_call")) - dynamic_count;
    Stream shares;
    for (const TerritoryOutcome& outcome : seen.record.outcomes) shares.add(outcome.indicators[row]);
    return {std::sqrt(shares.variance())};
}

Observed dollars_a_project(const Seen& seen) {
    Stream costs;
    for (const ProjectRow& project : seen.record.projects)
        if (project.funded) costs.add(dollars(project.cost));
    return {costs.mean()};
}

Observed funded_where_demand_is_high(const Seen& seen) {
    const std::vector<FirstCall> calls = first_calls(seen);
    double files = 0, funded = 0;
    for (const LedgerRow& ledger : seen.record.ledgers) {
        if (ledger.territory < 0 || ledger.envelope <= 0) continue;
        const FirstCall& call = calls[static_cast<std::size_t>(ledger.territory)];
        const double demand = call.requested / static_cast<double>(ledger.envelope);
        if (demand < least_demand || demand > most_demand) continue;
        files += call.files;
        funded += call.funded;
    }
    return {files > 0 ? funded / files : undefined};
}

}  // namespace concertation
