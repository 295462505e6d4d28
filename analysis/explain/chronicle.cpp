#include "explain/chronicle.hpp"

#include <algorithm>

#include "processes/deliberation.hpp"
#include "processes/events.hpp"
#include "world/agenda.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_long_disputes = 2;
constexpr int least_burst = 3;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

bool holds(const std::vector<int>& rows, int row) { return std::find(rows.begin(), rows.end(), row) != rows.end(); }

bool is_convenor(const Actors& actors, int actor) { return actors.role[at(actor)] == Role::convenor; }

/// Members of a table by the weight of their word, the convenor's counted as its decisions count it; the lowest row on ties.
std::vector<int> weightiest(const Region& region, const Table& table, const Parameters& numbers) {
    const Actors& actors = region.actors;
    const auto weight = [&](int actor) {
        return (is_convenor(actors, actor) ? numbers.decision.convenor_weight : 1.) *
               weight_of_word(actors.power[at(actor)], actors.expertise[at(actor)], table.levers.expertise_recognition);
    };
    std::vector<int> members = table.members;
    std::stable_sort(members.begin(), members.end(), [&](int a, int b) { return weight(a) > weight(b); });
    if (members.size() > weightiest_members) members.resize(weightiest_members);
    return members;
}

}  // namespace

bool is_part_of_reading(const Cause& cause, Dynamic to) {
    return (cause.kind == CauseKind::decision && !cause.regional) || (cause.kind == CauseKind::empty_chair && to == Dynamic::not_deployed);
}

void Chronicle::before(const Region& region, const Luck& luck, Month month) {
    const Table& here = table(region);
    weightiest_ = weightiest(region, here, settings_at(*scenario_, here).numbers);
    away_ = region.actors.away;
    refusals_ = refusals(region, *scenario_, luck, local_, month);
    replaced_.clear();
    for (const int actor : replaced_officials(region, *scenario_, luck, month))
        if (region.actors.territory[at(actor)] == local_) replaced_.push_back(actor);
}

void Chronicle::after(const Region& region, Month month) {
    note_events(region, month);
    note_election(region, month);
    note_decision(region, month);
    note_departures(region, month);
    note_disputes(region, month);
}

bool Chronicle::touches(const Event& event, const Region& region) const {
    const Scope& scope = event.scope;
    return std::binary_search(scope.territories.begin(), scope.territories.end(), table(region).territory) ||
           std::binary_search(scope.regions.begin(), scope.regions.end(), region.index);
}

void Chronicle::note_events(const Region& region, Month month) {
    for (const int row : events_due(region, *scenario_, month)) {
        if (!touches(scenario_->events[at(row)], region)) continue;
        Cause cause;
        cause.month = month;
        cause.event = row;
        cause.without.events = {row};
        happened_.push_back(std::move(cause));
    }
}

void Chronicle::note_election(const Region& region, Month month) {
    if (replaced_.empty()) return;
    Cause cause;
    cause.kind =
        fixed_election(*scenario_, month) == FixedElection::municipal ? CauseKind::municipal_election : CauseKind::prefets_election;
    cause.month = month;
    cause.without.seats = replaced_;
    cause.count = static_cast<int>(replaced_.size());
    for (const int actor : replaced_) cause.convenes = cause.convenes || is_convenor(region.actors, actor);
    happened_.push_back(std::move(cause));
}

void Chronicle::note_decision(const Region& region, Month month) {
    const Tally& tally = table(region).tally;
    if (tally.decision == DecisionOutcome::none) return;
    Cause cause;
    cause.kind = CauseKind::decision;
    cause.month = month;
    cause.regional = region.has_regional_table && region.approach.recommendations == Recommendations::regional;
    cause.without.decisions = {{cause.regional ? region.territories() : local_, tally.decision == DecisionOutcome::impasse}};
    cause.outcome = tally.decision;
    cause.count = tally.rounds;
    if (tally.decision == DecisionOutcome::impasse) cause.refusals = refusals_;
    happened_.push_back(std::move(cause));
}

void Chronicle::note_departures(const Region& region, Month month) {
    const Actors& actors = region.actors;
    // Seats that an event of the month may have emptied are that event's doing.
    const bool by_event = std::any_of(happened_.begin(), happened_.end(), [&](const Cause& cause) {
        return cause.month == month && cause.kind == CauseKind::event &&
               std::holds_alternative<StaffLoss>(scenario_->events[at(cause.event)].what);
    });
    for (const int actor : table(region).members) {
        const bool weighs = holds(weightiest_, actor), convenes = is_convenor(actors, actor);
        if (!weighs && !convenes) continue;
        Cause cause;
        cause.month = month;
        cause.sector = actors.sector[at(actor)];
        cause.convenes = convenes;
        if (month > 0 && actors.since[at(actor)] == month && cause.sector != Sector::elected && !by_event) {
            cause.kind = convenes ? CauseKind::convenor : CauseKind::actor;
            cause.without.seats = {actor};
        } else if (actors.away[at(actor)] != 0 && away_[at(actor)] == 0) {
            cause.kind = CauseKind::empty_chair;
            cause.without.chairs = {actor};
        } else {
            continue;
        }
        happened_.push_back(std::move(cause));
    }
}

void Chronicle::note_disputes(const Region& region, Month month) {
    const Table& here = table(region);
    Cause burst;
    burst.kind = CauseKind::disputes;
    burst.month = month;
    for (const Dispute& open : here.ties.disputes) {
        const DisputeAt where{local_, here.members[at(open.i)], here.members[at(open.j)]};
        if (open.opened != month) {
            for (LongDispute& each : disputes_) {
                const DisputeAt& known = each.cause.without.disputes.front();
                if (known.a == where.a && known.b == where.b && each.cause.month == open.opened) each.last = month;
            }
            continue;
        }
        LongDispute begun;
        begun.cause.kind = CauseKind::dispute;
        begun.cause.month = begun.last = month;
        begun.cause.without.disputes = {where};
        begun.cause.sector = region.actors.sector[at(where.a)];
        begun.cause.other = region.actors.sector[at(where.b)];
        begun.cause.convenes = is_convenor(region.actors, where.a);
        begun.cause.other_convenes = is_convenor(region.actors, where.b);
        begun.weighty = holds(weightiest_, where.a) || holds(weightiest_, where.b);
        disputes_.push_back(std::move(begun));
        burst.without.disputes.push_back(where);
    }
    burst.count = static_cast<int>(burst.without.disputes.size());
    if (burst.count >= least_burst) bursts_.push_back(std::move(burst));
}

std::vector<Cause> Chronicle::causes(Month month, int window) const {
    const auto in_window = [&](Month when) { return when > month - window && when <= month; };
    std::vector<Cause> all;
    for (const Cause& cause : happened_)
        if (in_window(cause.month)) all.push_back(cause);
    const Cause* most = nullptr;
    for (const Cause& burst : bursts_)
        if (in_window(burst.month) && (most == nullptr || burst.count > most->count)) most = &burst;
    if (most != nullptr) all.push_back(*most);
    std::vector<Cause> lasting;
    for (const LongDispute& each : disputes_) {
        if (!each.weighty || !in_window(each.cause.month)) continue;
        lasting.push_back(each.cause);
        lasting.back().count = std::min(each.last, month) - each.cause.month + 1;
    }
    std::stable_sort(lasting.begin(), lasting.end(), [](const Cause& a, const Cause& b) { return a.count > b.count; });
    if (lasting.size() > most_long_disputes) lasting.resize(most_long_disputes);
    all.insert(all.end(), lasting.begin(), lasting.end());
    std::stable_sort(all.begin(), all.end(),
                     [](const Cause& a, const Cause& b) { return a.kind != b.kind ? a.kind < b.kind : a.month > b.month; });
    if (all.size() > most_causes) all.resize(most_causes);
    std::stable_sort(all.begin(), all.end(), [](const Cause& a, const Cause& b) { return a.month < b.month; });
    Cause together;
    together.kind = CauseKind::together;
    together.count = static_cast<int>(std::count_if(all.begin(), all.end(), is_left_out_together));
    if (together.count < 2) return all;
    together.month = std::find_if(all.begin(), all.end(), is_left_out_together)->month;
    all.push_back(std::move(together));
    return all;
}

}  // namespace concertation
