#include "processes/disputes.hpp"

namespace concertation {

std::vector<ClosedDispute> closing_disputes(const Region& region, const Scenario& scenario, const Attendance& present, const Luck& luck,
                                            Month month) {
    std::vector<ClosedDispute> closed;
    for (std::size_t t = 0; t < region.tables.size(); ++t) {
        const Table& table = region.tables[t];
        const auto& rates = settings_at(scenario, table).numbers.disputes;
        const double helped = rates.unaccompanied + (1. - rates.unaccompanied) * accompaniment(table.levers);
        const double chance = rates.closing + rates.mediated_closing * table.levers.dispute_resolution * helped;
        for (const Dispute& dispute : table.ties.disputes) {
            const int a = table.members[static_cast<std::size_t>(dispute.i)], b = table.members[static_cast<std::size_t>(dispute.j)];
            if (!present.share_a_table(a, b, seats_that_count(table))) continue;
            const double u = luck.uniform(Draw::closes, region.actors.number[static_cast<std::size_t>(a)],
                                          region.actors.number[static_cast<std::size_t>(b)], month);
            if (u < chance) closed.push_back({static_cast<int>(t), dispute.i, dispute.j});
        }
    }
    return closed;
}

void close_disputes(Region& region, const std::vector<ClosedDispute>& closed) {
    for (const ClosedDispute& dispute : closed) {
        Table& table = region.tables[static_cast<std::size_t>(dispute.table)];
        close_dispute(table.ties, dispute.i, dispute.j);
        ++table.tally.disputes_resolved;
    }
}

}  // namespace concertation
