#include "processes/events.hpp"

#include <algorithm>

#include "core/coins.hpp"
#include "core/expects.hpp"
#include "processes/renewal.hpp"
#include "world/agenda.hpp"

namespace concertation {

namespace {

void change_levers(Region& region, const LeversChange& change, const std::vector<int>& rows) {
    for (const int row : rows) {
        Table& table = region.tables[static_cast<std::size_t>(row)];
        for (const LeverChange& lever : change.changes) {
            double& value = lever_at(table.offered, lever.lever);
            value = std::clamp(lever.multiply ? value * lever.value : lever.value, 0., 1.);
        }
        table.priorities = toward(table.own_priorities, table.need, table.offered.alignment);
    }
}

/// Civil-society seats and staff at the regional table go with the mandatary, and a part of what the region's milieus had put together.
void abolish(Region& region, const Scenario& scenario, const AbolishMandatary& change) {
    region.approach.mandatary = change.replace_by;
    for (Table& table : region.tables)
        for (double& practice : table.practices) practice *= 1. - settings_at(scenario, table).numbers.practices.abolition_takes;
    if (!region.has_regional_table) return;
    for (const int actor : region.regional().members) {
        const auto i = static_cast<std::size_t>(actor);
        const Sector sector = region.actors.sector[i];
        if (sector == Sector::elected || sector == Sector::institution) continue;
        region.actors.seats[i] = static_cast<std::uint16_t>(region.actors.seats[i] & ~regional_seat);
    }
    region.regional().staffed = false;
}

void lose_staff(Region& region, const Scenario& scenario, const StaffLoss& loss, const std::vector<int>& rows, const Luck& luck,
                Month month) {
    std::vector<int> seats;
    for (const int row : rows)
        for (const int actor : region.tables[static_cast<std::size_t>(row)].members) {
            const auto i = static_cast<std::size_t>(actor);
            if (region.actors.sector[i] == Sector::elected || region.actors.sector[i] == Sector::citizen) continue;
            EventDraws draws(luck, Draw::shock, region.actors.number[i], 0, month);
            if (heads(draws, loss.share)) seats.push_back(actor);
        }
    for (const int row : rows) region.tables[static_cast<std::size_t>(row)].practices[accompaniment_practice] *= 1. - loss.share;
    welcome(region, scenario, seats, luck, month);
}

void shock_trust(Table& table, double change, double threshold) {
    for_each_tie(table.ties, [&](int i, int j) {
        set_trust(table.ties, i, j, std::clamp(table.ties.trust_of(i, j) + change, 0., 1.), threshold);
        set_trust(table.ties, j, i, std::clamp(table.ties.trust_of(j, i) + change, 0., 1.), threshold);
    });
}

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace

double& lever_at(Levers& levers, int index) {
    switch (index) {
        case 0:
            return levers.accompaniment.allocation;
        case 1:
            return levers.accompaniment.expertise;
        case 2:
            return levers.transparency;
        case 3:
            return levers.dispute_resolution;
        case 4:
            return levers.expertise_recognition;
        case 5:
            return levers.meshing;
        case 6:
            return levers.adaptability;
        case 7:
            return levers.citizen_participation;
        case 8:
            return levers.gender_analysis;
        case 9:
            return levers.alignment;
        case 10:
            return levers.evaluation;
        default:
            throw BrokenRule("a lever change names a lever");
    }
}

void apply_event(Region& region, const Scenario& scenario, const Event& event, const Luck& luck) {
    const std::vector<int> rows = tables_in(region, event.scope, true), locals = tables_in(region, event.scope, false);
    const bool named = std::binary_search(event.scope.regions.begin(), event.scope.regions.end(), region.index);
    const auto table = [&](int row) -> Table& { return region.tables[static_cast<std::size_t>(row)]; };
    std::visit(
        Overloaded{
            [&](const LeversChange& change) { change_levers(region, change, rows); },
            [&](const Election& vote) {
                welcome(region, scenario, election(region, scenario, {locals, vote.share, false}, luck, event.month), luck, event.month);
            },
            [&](const AbolishMandatary& change) {
                if (named) abolish(region, scenario, change);
            },
            [&](const EnvelopeCut& cut) {
                for (const int row : rows) {
                    Ledger& ledger = table(row).ledger;
                    ledger.withdrawn += cents(dollars(ledger.unspent()) * cut.share);
                    table(row).programme.money *= 1. - cut.share;
                }
            },
            [&](const FundingGap& gap) {
                for (const int row : rows) table(row).programme.gap_until = gap.until, table(row).programme.bridging = gap.bridging;
            },
            [&](const StaffLoss& loss) { lose_staff(region, scenario, loss, locals, luck, event.month); },
            [&](const TrustShock& shock) {
                for (const int row : rows) shock_trust(table(row), shock.change, settings_at(scenario, table(row)).numbers.trust.trusted);
            },
        },
        event.what);
}

std::vector<int> replaced_officials(const Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    const FixedElection kind = fixed_election(scenario, month);
    std::vector<int> replaced;
    if (kind == FixedElection::none) return replaced;
    for (int local = 0; local < region.territories(); ++local) {
        const Table& table = region.tables[static_cast<std::size_t>(local)];
        const auto& renewal = settings_at(scenario, table).numbers.renewal;
        if (renewal.fixed_elections <= 0.) continue;
        const Vote vote{{local}, renewal.election_share, kind == FixedElection::prefets};
        const std::vector<int> here = election(region, scenario, vote, luck, month);
        replaced.insert(replaced.end(), here.begin(), here.end());
    }
    return replaced;
}

}  // namespace concertation
