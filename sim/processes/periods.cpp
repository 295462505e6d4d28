#include "processes/periods.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {

namespace {

/// A territory's yearly envelope by the usual formula, and what the scenario gives it; in dollars.
struct Yearly {
    double usual = 0, granted = 0;
};

Yearly yearly_envelope(const Scenario& scenario, const Table& table) {
    const auto& programme = settings_at(scenario, table).numbers.programme;
    const TerritorySpec& territory = scenario.territories[static_cast<std::size_t>(table.territory)];
    const double usual = programme.fixed + programme.per_person * territory.population;
    return {usual, programme.envelope * (territory.envelope ? dollars(*territory.envelope) : usual)};
}

double multiple_of_usual(const Yearly& yearly) { return yearly.usual > 0. ? yearly.granted / yearly.usual : yearly.granted > 0. ? 1. : 0.; }

/// What the end of a period leaves behind is withdrawn; the calendar starts anew.
void begin_period(Table& table, const Parameters& numbers, int period, Month month, double rank) {
    const auto& programme = numbers.programme;
    table.ledger.withdrawn += table.ledger.unspent();
    table.awarded_by_axis = {};
    table.wished = table.opened = 0.;
    table.staffed = true;
    table.programme.period = period;
    table.programme.calls = table.programme.deferrals = 0;
    table.programme.call.reset();
    const double lag = programme.first_lag + rank * (programme.last_lag - programme.first_lag + 1.);
    const double ballot = std::round(numbers.decision.ballot_months * table.levers.citizen_participation);
    table.programme.next_decision = month + static_cast<int>(std::min(lag, programme.last_lag)) + static_cast<int>(ballot);
}

void open_period(Region& region, const Scenario& scenario, int period, double rank, Month month) {
    const Period& opens = scenario.periods[static_cast<std::size_t>(period)];
    const double years = (opens.last - opens.first + 1) / 12.;
    Yearly of_region;
    Cents regional_share = 0;
    for (Table& table : region.tables) {
        const Parameters& numbers = settings_at(scenario, table).numbers;
        begin_period(table, numbers, period, month, rank);
        if (table.territory < 0) {
            table.ledger.envelope += regional_share;
            table.programme.money = multiple_of_usual(of_region);
            continue;
        }
        const Yearly yearly = yearly_envelope(scenario, table);
        const Cents envelope = cents(yearly.granted * years);
        const Cents own = region.has_regional_table ? cents(dollars(envelope) * numbers.programme.supralocal_share) : envelope;
        table.ledger.envelope += own;
        table.programme.money = multiple_of_usual(yearly);
        regional_share += envelope - own;
        of_region.usual += yearly.usual;
        of_region.granted += yearly.granted;
    }
}

}  // namespace

void open_periods(Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    for (std::size_t p = 0; p < scenario.periods.size(); ++p) {
        const Period& period = scenario.periods[p];
        if (period.last + 1 == month)
            for (Table& table : region.tables) table.programme.period = -1;
        if (period.first != month) continue;
        EventDraws draws(luck, Draw::lag, region_number(scenario.regions[static_cast<std::size_t>(region.index)]),
                         static_cast<std::uint32_t>(p));
        open_period(region, scenario, static_cast<int>(p), draws.unit(), month);
    }
}

}  // namespace concertation
