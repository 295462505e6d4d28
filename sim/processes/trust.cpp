#include "processes/trust.hpp"

namespace concertation {

double updated_trust(double trust, Stance read, const Parameters& numbers) {
    const auto& rates = numbers.trust;
    switch (read) {
        case Stance::cooperate:
            return trust + rates.gain * (1. - trust);
        case Stance::negotiate:
            return trust + rates.middle_rate * (rates.middle - trust);
        case Stance::contest:
            return trust - rates.loss * trust;
    }
    return trust;
}

void update_trust(Region& region, const Scenario& scenario, const std::vector<Encounter>& met) {
    for (const Encounter& encounter : met) {
        Table& table = region.tables[static_cast<std::size_t>(encounter.table)];
        const Parameters& numbers = settings_at(scenario, table).numbers;
        Ties& ties = table.ties;
        set_trust(ties, encounter.i, encounter.j, updated_trust(ties.trust_of(encounter.i, encounter.j), encounter.read_of_j, numbers),
                  numbers.trust.trusted);
        set_trust(ties, encounter.j, encounter.i, updated_trust(ties.trust_of(encounter.j, encounter.i), encounter.read_of_i, numbers),
                  numbers.trust.trusted);
        ++table.tally.readings[static_cast<std::size_t>(encounter.read_of_i)];
        ++table.tally.readings[static_cast<std::size_t>(encounter.read_of_j)];
    }
    for (Table& table : region.tables) {
        // A table remembers its climate over about a year.
        const double readings = table.tally.readings[0] + table.tally.readings[1] + table.tally.readings[2];
        if (readings > 0.) table.climate += (table.tally.readings[2] / readings - table.climate) / 12.;
    }
}

}  // namespace concertation
