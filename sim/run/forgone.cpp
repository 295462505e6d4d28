#include "run/forgone.hpp"

#include <algorithm>

namespace concertation {
namespace {

bool holds(const std::vector<int>& rows, int row) { return std::find(rows.begin(), rows.end(), row) != rows.end(); }

bool is_between(const Encounter& met, const DisputeAt& dispute) {
    return met.table == dispute.table && std::min(met.a, met.b) == dispute.a && std::max(met.a, met.b) == dispute.b;
}

}  // namespace

std::vector<int> spared(std::vector<int> rows, const std::vector<int>& forgone) {
    if (!forgone.empty()) rows.erase(std::remove_if(rows.begin(), rows.end(), [&](int row) { return holds(forgone, row); }), rows.end());
    return rows;
}

std::vector<Encounter> spared(std::vector<Encounter> met, const std::vector<DisputeAt>& forgone) {
    for (const DisputeAt& dispute : forgone)
        for (Encounter& encounter : met)
            if (is_between(encounter, dispute)) encounter.dispute = false;
    return met;
}

void keep_chairs(Region& region, const std::vector<int>& forgone) {
    for (const int actor : forgone) {
        region.actors.away[static_cast<std::size_t>(actor)] = 0;
        region.actors.low_months[static_cast<std::size_t>(actor)] = 0;
    }
}

std::vector<Decided> come_out(std::vector<Decided> decided, const Region& region, const Scenario& scenario, const Luck& luck, Month month,
                              const std::vector<DecisionAs>& otherwise) {
    for (const DecisionAs& as : otherwise)
        for (Decided& each : decided) {
            const bool by_region = each.prescribed && region.has_regional_table && as.table == region.territories();
            const bool agreed = each.agreement.outcome != DecisionOutcome::impasse;
            if ((each.table == as.table || by_region) && agreed != as.agreed) each = turned_round(each, region, scenario, luck, month);
        }
    return decided;
}

}  // namespace concertation
