#include "processes/conditions.hpp"

#include "world/levers_in_force.hpp"

namespace concertation {

double felt_scarcity(const Table& table, const Parameters& numbers, Month month) {
    const auto& tension = numbers.tension;
    const bool in_period = table.programme.period >= 0 && month >= table.programme.gap_until;
    if (!in_period || table.ledger.envelope <= 0) return table.scarcity + tension.scarcity_rate * (tension.scarcity_rest - table.scarcity);
    const double requests = table.opened > 0. ? table.wished / table.opened : tension.first_requests;
    return requests / (1. + requests);
}

void set_conditions(Region& region, const Scenario& scenario, Month month) {
    for (Table& table : region.tables) {
        const Parameters& numbers = settings_at(scenario, table).numbers;
        table.levers = levers_in_force(table, region.actors, numbers, accompaniment_paid(table, month));
        table.scarcity = felt_scarcity(table, numbers, month);
    }
}

}  // namespace concertation
