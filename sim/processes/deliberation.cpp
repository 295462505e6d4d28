#include "processes/deliberation.hpp"

#include <algorithm>
#include <memory>

#include "processes/attendance.hpp"

namespace concertation {

namespace {

/// How far a partner's stance lets its position be heard.
double hearing(Stance read, const Parameters& numbers) {
    switch (read) {
        case Stance::cooperate:
            return 1.;
        case Stance::negotiate:
            return numbers.deliberation.negotiated_hearing;
        case Stance::contest:
            return 0.;
    }
    return 0.;
}

/// What one actor heard this month: the summed weights of partners, and their weighted positions (set by the first one).
struct Heard {
    double weight;
    Shares positions;
};

void hear(Heard& heard, const Shares& position, double weight) {
    if (heard.weight > 0.) {
        add_scaled(heard.positions, position, weight);
    } else {
        for (std::size_t k = 0; k < most_shares; ++k) heard.positions[k] = weight * position[k];
    }
    heard.weight += weight;
}

}  // namespace

std::vector<Shares> deliberated_positions(const Region& region, const Scenario& scenario, const std::vector<Encounter>& met) {
    const Actors& actors = region.actors;
    const std::size_t count = actors.number.size();
    const std::unique_ptr<Heard[]> heard(new Heard[count]);
    for (std::size_t i = 0; i < count; ++i) heard[i].weight = 0.;
    const auto listen = [&](std::size_t listener, std::size_t speaker, double trust, Stance read, const Table& table,
                            const Parameters& numbers) {
        const double word = weight_of_word(actors.power[speaker], actors.expertise[speaker], table.levers.expertise_recognition);
        hear(heard[listener], actors.position[speaker], hearing(read, numbers) * trust * word);
    };
    for (const Encounter& encounter : met) {
        const Table& table = region.tables[static_cast<std::size_t>(encounter.table)];
        const Parameters& numbers = settings_at(scenario, table).numbers;
        const auto a = static_cast<std::size_t>(encounter.a), b = static_cast<std::size_t>(encounter.b);
        listen(a, b, table.ties.trust_of(encounter.i, encounter.j), encounter.read_of_j, table, numbers);
        listen(b, a, table.ties.trust_of(encounter.j, encounter.i), encounter.read_of_i, table, numbers);
    }
    std::vector<Shares> positions = actors.position;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto& rates = settings_at(scenario, home_table(region, static_cast<int>(i))).numbers.deliberation;
        if (heard[i].weight > 0.) {
            Shares mean = heard[i].positions;
            const double scale = 1. / heard[i].weight;
            for (double& share : mean) share *= scale;
            positions[i] = toward(positions[i], mean, rates.influence * std::min(1., heard[i].weight));
        }
        positions[i] = toward(positions[i], actors.mandate[i], rates.anchoring);
    }
    return positions;
}

}  // namespace concertation
