#include "observe/observer.hpp"

#include <algorithm>

#include "observe/means.hpp"
#include "observe/network.hpp"
#include "observe/outcome.hpp"

namespace concertation {

namespace {

void add(WindowCounts& window, const Tally& tally, std::int64_t sign) {
    window.encounters += sign * tally.encounters;
    for (std::size_t kind = 0; kind < 3; ++kind) window.readings[kind] += sign * tally.readings[kind];
    for (std::size_t s = 0; s < sector_count; ++s) {
        window.seats[s] += sign * tally.seats[s];
        window.filled[s] += sign * tally.filled[s];
    }
    window.decisions += tally.decision != DecisionOutcome::none ? sign : 0;
    window.impasses += tally.decision == DecisionOutcome::impasse ? sign : 0;
}

/// Cooperation far from the need, or with citizens' seats empty.
bool is_facade(const Table& table, const WindowCounts& window, Dynamic dynamic, const Reading& thresholds) {
    if (dynamic != Dynamic::cooperation) return false;
    const bool far = total(table.agreed) > 0. && total_variation(table.agreed, table.need) > thresholds.facade;
    return far || window.filled[static_cast<std::size_t>(Sector::citizen)] == 0;
}

}  // namespace

Observer::Observer(const Scenario& scenario, const Region& region) : scenario_(&scenario) {
    histories_.resize(static_cast<std::size_t>(region.territories()));
    for (std::size_t t = 0; t < histories_.size(); ++t) {
        histories_[t].months.reserve(static_cast<std::size_t>(scenario.months));
        const double window = settings_at(scenario, region.tables[t]).numbers.reading.window;
        histories_[t].tallies.resize(static_cast<std::size_t>(window));
    }
    regions_.reserve(static_cast<std::size_t>(scenario.months));
    for (std::int32_t axis = 0; axis < static_cast<std::int32_t>(scenario.axes.size()); ++axis) axes_.push_back({region.index, axis});
}

void Observer::slide_window(History& history, const Table& table, int window_months, Month month) {
    Tally& slot = history.tallies[static_cast<std::size_t>(month % window_months)];
    if (month >= window_months) add(history.window, slot, -1);
    slot = table.tally;
    add(history.window, slot, 1);
    history.deployment.programme_begun = history.deployment.programme_begun || table.programme.period >= 0;
    history.deployment.calls_due = table.programme.ever_due;
    history.deployment.decided = table.programme.ever_decided;
}

TerritoryMonth Observer::month_of(const Region& region, int local, const Reached& reached, Month month) {
    const Table& table = region.tables[static_cast<std::size_t>(local)];
    const Tally& tally = table.tally;
    const Reading& thresholds = settings_at(*scenario_, table).numbers.reading;
    History& history = histories_[static_cast<std::size_t>(local)];
    slide_window(history, table, static_cast<int>(history.tallies.size()), month);
    TerritoryMonth row;
    row.territory = table.territory;
    row.month = month;
    row.encounters = tally.encounters;
    row.cooperate = tally.readings[0];
    row.negotiate = tally.readings[1];
    row.contest = tally.readings[2];
    row.disputes_opened = tally.disputes_opened;
    row.disputes_resolved = tally.disputes_resolved;
    row.disputes_open = static_cast<std::int32_t>(table.ties.disputes.size());
    row.files = tally.files;
    row.funded = tally.funded;
    for (std::size_t s = 0; s < sector_count; ++s)
        row.attendance[s] = tally.seats[s] > 0 ? static_cast<float>(tally.filled[s]) / static_cast<float>(tally.seats[s]) : 0.f;
    for (std::size_t s = 0; s < sector_count; ++s) {
        row.seats += tally.seats[s];
        row.filled += tally.filled[s];
    }
    const TrustMeans trust = trust_means(table, region.actors);
    row.ties = trust.ties;
    row.trust = trust.all;
    row.cross_trust = trust.cross;
    row.support = mean_support(table, region.actors);
    row.appropriation = table.appropriation;
    row.visibility = table.visibility;
    row.days = tally.days;
    row.projects_running = reached.running;
    row.reached_women = reached.women;
    row.reached_men = reached.men;
    row.requested = tally.requested;
    row.awarded = tally.awarded;
    row.spent = tally.spent;
    row.partners = tally.partners;
    row.duplicated = tally.duplicated;
    row.decision = tally.decision;
    row.dynamic = dynamic_of(history.window, history.deployment, thresholds);
    row.facade = is_facade(table, history.window, row.dynamic, thresholds);
    return row;
}

void Observer::note_decisions(const Region& region, Month month) {
    for (const Table& table : region.tables) {
        if (table.tally.decision == DecisionOutcome::none) continue;
        const bool agreed = total(table.agreed) > 0.;
        const double far = agreed ? total_variation(table.agreed, table.need) : 0.;
        decisions_.push_back(
            {region.index, table.territory, month, table.tally.decision, table.tally.rounds, table.tally.refusing, far, table.agreed});
        if (table.territory < 0) continue;
        History& history = histories_[static_cast<std::size_t>(table.territory - region.first_territory)];
        if (history.first_decision < 0) history.first_decision = month;
        history.far_from_need += far;
        history.rounds += table.tally.rounds;
        history.decisions += 1.;
    }
}

void Observer::note_axes(const std::vector<Reached>& reached) {
    for (RegionAxis& row : axes_)
        for (const Reached& territory : reached) {
            row.reached_women += territory.women_by_axis[static_cast<std::size_t>(row.axis)];
            row.reached_men += territory.men_by_axis[static_cast<std::size_t>(row.axis)];
        }
}

void Observer::watch(const Region& region, Month month) {
    RegionMonth row;
    row.region = region.index;
    row.month = month;
    const double count = static_cast<double>(region.territories());
    const std::vector<Reached> reached = needs_reached(region, *scenario_);
    note_axes(reached);
    for (int local = 0; local < region.territories(); ++local) {
        History& history = histories_[static_cast<std::size_t>(local)];
        const Table& table = region.tables[static_cast<std::size_t>(local)];
        history.cost_of_levers += yearly_cost(table.levers, settings_at(*scenario_, table).numbers) / 12.;
        const TerritoryMonth territory = month_of(region, local, reached[static_cast<std::size_t>(local)], month);
        ++row.dynamics[static_cast<std::size_t>(territory.dynamic)];
        row.trust += territory.trust / count;
        row.cross_trust += territory.cross_trust / count;
        row.support += territory.support / count;
        row.reached_women += territory.reached_women / count;
        row.reached_men += territory.reached_men / count;
        row.awarded += territory.awarded;
        row.spent += territory.spent;
        row.partners += territory.partners;
        history.months.push_back(territory);
    }
    if (region.has_regional_table) {
        const Tally& tally = region.regional().tally;
        row.encounters = tally.encounters;
        row.contest = tally.readings[2];
        row.awarded += tally.awarded;
        row.spent += tally.spent;
        row.partners += tally.partners;
    }
    row.pool = region.pool;
    regions_.push_back(row);
    note_decisions(region, month);
    note_events(events_, region, *scenario_, month);
}

void Observer::conclude(const Region& region, ReplicateRecord& record) {
    for (int local = 0; local < region.territories(); ++local) {
        History& history = histories_[static_cast<std::size_t>(local)];
        const Table& table = region.tables[static_cast<std::size_t>(local)];
        const DecisionMeans decisions{history.first_decision, history.decisions, history.far_from_need, history.rounds};
        record.outcomes.push_back(outcome_of_territory(region, table, history.months, history.window, decisions, history.cost_of_levers));
        record.months.insert(record.months.end(), history.months.begin(), history.months.end());
    }
    record.regions.insert(record.regions.end(), regions_.begin(), regions_.end());
    append_axes(region, axes_, regions_.size(), record);
    record.networks.push_back(network_between_territories(region));
    record.decisions.insert(record.decisions.end(), decisions_.begin(), decisions_.end());
    record.events.insert(record.events.end(), events_.begin(), events_.end());
    append_projects(region, record);
    append_ledgers(region, record);
}

}  // namespace concertation
