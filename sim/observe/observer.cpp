#include "observe/observer.hpp"

#include <algorithm>

#include "observe/means.hpp"
#include "observe/network.hpp"
#include "world/levers_in_force.hpp"

namespace concertation {

namespace {

void add(WindowCounts& window, const Tally& tally, std::int64_t sign) {
    window.encounters += sign * tally.encounters;
    for (std::size_t kind = 0; kind < 3; ++kind) {
        window.taken[kind] += sign * tally.taken[kind];
        window.read[kind] += sign * tally.readings[kind];
    }
    for (std::size_t s = 0; s < sector_count; ++s) {
        window.seats[s] += sign * tally.seats[s];
        window.filled[s] += sign * tally.filled[s];
    }
    window.own_votes += tally.own_vote ? sign : 0;
    window.own_blocked += tally.own_vote && tally.decision == DecisionOutcome::impasse ? sign : 0;
}

/// Total variation between the shares last agreed and the need; 0 before any.
double far_from_need(const Table& table) { return total(table.agreed) > 0. ? total_variation(table.agreed, table.need) : 0.; }

void put_counts(TerritoryMonth& row, const Tally& tally) {
    row.encounters = tally.encounters;
    row.cooperate = tally.taken[0];
    row.negotiate = tally.taken[1];
    row.contest = tally.taken[2];
    row.cooperate_read = tally.readings[0];
    row.negotiate_read = tally.readings[1];
    row.contest_read = tally.readings[2];
    row.disputes_opened = tally.disputes_opened;
    row.disputes_resolved = tally.disputes_resolved;
    row.files = tally.files;
    row.funded = tally.funded;
    for (std::size_t s = 0; s < sector_count; ++s) {
        row.attendance[s] = tally.seats[s] > 0 ? static_cast<float>(tally.filled[s]) / static_cast<float>(tally.seats[s]) : 0.f;
        row.seats += tally.seats[s];
        row.filled += tally.filled[s];
    }
    row.days = tally.days;
    row.requested = tally.requested;
    row.awarded = tally.awarded;
    row.spent = tally.spent;
    row.partners = tally.partners;
    row.duplicated = tally.duplicated;
    row.decision = tally.decision;
    row.own_vote = tally.own_vote;
    row.refusing = tally.refusing;
}

void put_state(TerritoryMonth& row, const Table& table, const Actors& actors, const Parameters& numbers) {
    row.disputes_open = static_cast<std::int32_t>(table.ties.disputes.size());
    const TrustMeans trust = trust_means(table, actors);
    row.ties = trust.ties;
    row.trust = trust.all;
    row.cross_trust = trust.cross;
    row.support = mean_support(table, actors);
    const SectorMeans sectors = sector_means(table, actors);
    row.trust_of = sectors.trust;
    row.support_of = sectors.support;
    row.appropriation = table.appropriation;
    row.visibility = table.visibility;
    const DaysLeft left = days_left(table, actors, numbers.days.seat);
    row.days_left = left.mean;
    row.without_days = left.without;
    row.together = are_together(table.practices, offered_practices(table.offered), numbers.reading.together);
}

}  // namespace

Observer::Observer(const Scenario& scenario, const Region& region) : scenario_(&scenario) {
    const auto window_at = [&](const Table& table) {
        return static_cast<std::size_t>(settings_at(scenario, table).numbers.reading.window);
    };
    histories_.resize(static_cast<std::size_t>(region.territories()));
    for (std::size_t t = 0; t < histories_.size(); ++t) {
        histories_[t].months.reserve(static_cast<std::size_t>(scenario.months));
        histories_[t].window.tallies.resize(window_at(region.tables[t]));
    }
    if (region.has_regional_table) regional_.tallies.resize(window_at(region.regional()));
    regions_.reserve(static_cast<std::size_t>(scenario.months));
    for (std::int32_t axis = 0; axis < static_cast<std::int32_t>(scenario.axes.size()); ++axis) axes_.push_back({region.index, axis});
}

void Observer::Window::slide(const Tally& tally, Month month) {
    const auto length = static_cast<Month>(tallies.size());
    Tally& slot = tallies[static_cast<std::size_t>(month % length)];
    if (month >= length) add(counts, slot, -1);
    slot = tally;
    add(counts, slot, 1);
}

TerritoryMonth Observer::month_of(const Region& region, int local, const Reached& reached, Month month) {
    const Table& table = region.tables[static_cast<std::size_t>(local)];
    const Parameters& numbers = settings_at(*scenario_, table).numbers;
    History& history = histories_[static_cast<std::size_t>(local)];
    history.window.slide(table.tally, month);
    TerritoryMonth row;
    row.territory = table.territory;
    row.month = month;
    put_counts(row, table.tally);
    put_state(row, table, region.actors, numbers);
    row.projects_running = reached.running;
    row.reached_women = reached.women;
    row.reached_men = reached.men;
    const ReadDynamic read = dynamic_of(history.window.counts, numbers.reading);
    row.dynamic = read.dynamic;
    row.reason = read.reason;
    row.facade = is_facade(row.dynamic, history.window.counts, {far_from_need(table), table.appropriation}, numbers.reading);
    if (row.together && history.landmarks.together < 0) history.landmarks.together = month;
    return row;
}

void Observer::note_decisions(const Region& region, Month month) {
    for (const Table& table : region.tables) {
        if (table.tally.decision == DecisionOutcome::none) continue;
        const double far = far_from_need(table);
        decisions_.push_back({region.index, table.territory, month, table.tally.decision, table.tally.own_vote, table.tally.rounds,
                              table.tally.refusing, far, table.agreed});
        if (table.territory < 0) continue;
        History& history = histories_[static_cast<std::size_t>(table.territory - region.first_territory)];
        if (history.landmarks.first_decision < 0) history.landmarks.first_decision = month;
        history.decisions.far_from_need += far;
        history.decisions.rounds += table.tally.rounds;
        history.decisions.count += 1.;
    }
}

void Observer::note_axes(const std::vector<Reached>& reached) {
    for (RegionAxis& row : axes_)
        for (const Reached& territory : reached) {
            row.reached_women += territory.women_by_axis[static_cast<std::size_t>(row.axis)];
            row.reached_men += territory.men_by_axis[static_cast<std::size_t>(row.axis)];
        }
}

void Observer::note_regional_table(RegionMonth& row, const Region& region, Month month) {
    const Table& table = region.regional();
    const Tally& tally = table.tally;
    regional_.slide(tally, month);
    row.encounters = tally.encounters;
    row.contest = tally.taken[2];
    row.regional_dynamic = dynamic_of(regional_.counts, settings_at(*scenario_, table).numbers.reading).dynamic;
    const TrustMeans between = trust_means(table, region.actors);
    row.ties_between = between.ties;
    row.trust_between = between.all;
    row.awarded += tally.awarded;
    row.spent += tally.spent;
    row.partners += tally.partners;
}

void Observer::watch(const Region& region, Month month) {
    RegionMonth row;
    row.region = region.index;
    row.month = month;
    const double count = static_cast<double>(region.territories());
    const std::vector<Reached> reached = needs_reached(region, *scenario_, month);
    note_axes(reached);
    for (int local = 0; local < region.territories(); ++local) {
        History& history = histories_[static_cast<std::size_t>(local)];
        const Table& table = region.tables[static_cast<std::size_t>(local)];
        history.cost_of_levers +=
            yearly_cost(levers_paid_for(table.offered, accompaniment_paid(table, month)), settings_at(*scenario_, table).numbers) / 12.;
        const TerritoryMonth territory = month_of(region, local, reached[static_cast<std::size_t>(local)], month);
        ++row.dynamics[static_cast<std::size_t>(territory.dynamic)];
        row.stances += territory.cooperate + territory.negotiate + territory.contest;
        row.contests += territory.contest;
        row.trust += territory.trust / count;
        row.cross_trust += territory.cross_trust / count;
        row.support += territory.support / count;
        row.attendance += territory.seats > 0 ? static_cast<double>(territory.filled) / territory.seats / count : 0.;
        row.reached_women += territory.reached_women / count;
        row.reached_men += territory.reached_men / count;
        row.awarded += territory.awarded;
        row.spent += territory.spent;
        row.partners += territory.partners;
        history.months.push_back(territory);
    }
    if (region.has_regional_table) note_regional_table(row, region, month);
    row.pool = region.pool;
    regions_.push_back(row);
    note_decisions(region, month);
    note_events(events_, region, *scenario_, month);
}

bool Observer::could_come_of(const Observer& begun, const Region& region, Month months) const {
    const auto passed = static_cast<std::size_t>(months);
    const auto all = [](const auto& rows, auto holds) { return std::all_of(rows.begin(), rows.end(), holds); };
    if (histories_.size() != begun.histories_.size() || regions_.size() != passed || axes_.size() != begun.axes_.size()) return false;
    if (regional_.tallies.size() != begun.regional_.tallies.size()) return false;
    for (std::size_t t = 0; t < histories_.size(); ++t) {
        const History& history = histories_[t];
        Month next = 0;
        const auto is_next = [&](const TerritoryMonth& row) {
            return row.territory == region.first_territory + static_cast<int>(t) && row.month == next++;
        };
        if (history.months.size() != passed || history.window.tallies.size() != begun.histories_[t].window.tallies.size()) return false;
        if (!all(history.months, is_next)) return false;
    }
    Month next = 0;
    std::int32_t axis = 0;
    const auto is_territory = [&](int territory) {
        return territory == -1 || (territory >= region.first_territory && territory < region.first_territory + region.territories());
    };
    return all(regions_, [&](const RegionMonth& row) { return row.region == region.index && row.month == next++; }) &&
           all(axes_, [&](const RegionAxis& row) { return row.region == region.index && row.axis == axis++; }) &&
           all(decisions_, [&](const DecisionRow& row) { return row.region == region.index && is_territory(row.territory); }) &&
           all(events_, [&](const EventRow& row) {
               return row.region == region.index && row.event >= -1 && row.event < static_cast<std::int32_t>(scenario_->events.size());
           });
}

void Observer::conclude(const Region& region, ReplicateRecord& record) {
    for (int local = 0; local < region.territories(); ++local) {
        History& history = histories_[static_cast<std::size_t>(local)];
        const Table& table = region.tables[static_cast<std::size_t>(local)];
        const TerritorySums sums{history.window.counts, history.landmarks, history.decisions, history.cost_of_levers};
        record.outcomes.push_back(outcome_of_territory(region, table, history.months, sums));
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
