#include "processes/deliberation.hpp"

#include <algorithm>

#include "processes/attendance.hpp"

namespace concertation {

namespace {

/// How far a partner's stance lets its position be heard.
double hearing(Stance read, const Parameters& numbers) {
    switch (read) {
        case Stance::cooperate: return 1.;
        case Stance::negotiate: return numbers.deliberation.negotiated_hearing;
        case Stance::contest: return 0.;
    }
    return 0.;
}

/// What one actor heard this month: the summed weights of partners, and their weighted positions.
struct Heard {
    double weight = 0;
    Shares positions{};
};

}  // namespace

std::vector<Shares> deliberated_positions(const Region& region, const Scenario& scenario, const std::vector<Encounter>& met) {
    const Actors& actors = region.actors;
    std::vector<Heard> heard(actors.number.size());
    const auto hear = [&](std::size_t listener, std::size_t speaker, double trust, Stance read, const Table& table) {
        const double word = weight_of_word(actors.power[speaker], actors.expertise[speaker], table.levers.expertise_recognition);
        const double weight = hearing(read, settings_at(scenario, table).numbers) * trust * word;
        heard[listener].weight += weight;
        add_scaled(heard[listener].positions, actors.position[speaker], weight);
    };
    for (const Encounter& encounter : met) {
        const Table& table = region.tables[static_cast<std::size_t>(encounter.table)];
        const auto a = static_cast<std::size_t>(encounter.a), b = static_cast<std::size_t>(encounter.b);
        hear(a, b, table.ties.trust_of(encounter.i, encounter.j), encounter.read_of_j, table);
        hear(b, a, table.ties.trust_of(encounter.j, encounter.i), encounter.read_of_i, table);
    }
    std::vector<Shares> positions = actors.position;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto& rates = settings_at(scenario, home_table(region, static_cast<int>(i))).numbers.deliberation;
        if (heard[i].weight > 0.) {
            Shares mean{};
            add_scaled(mean, heard[i].positions, 1. / heard[i].weight);
            positions[i] = toward(positions[i], mean, rates.influence * std::min(1., heard[i].weight));
        }
        positions[i] = toward(positions[i], actors.mandate[i], rates.anchoring);
    }
    return positions;
}

}  // namespace concertation
