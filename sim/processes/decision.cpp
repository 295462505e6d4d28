#include "processes/decision.hpp"

#include <algorithm>
#include <cmath>

#include "core/math.hpp"
#include "processes/deliberation.hpp"
#include "processes/nash.hpp"
#include "processes/spatial_table.hpp"
#include "processes/trust.hpp"
#include "world/approach.hpp"

namespace concertation {

namespace {

/// Mean trust of member `i` in the others who sit, strangers at the scenario's value.
double mean_trust(const Table& table, int i, const std::vector<int>& sitting, double stranger) {
    double sum = 0.;
    for (const int j : sitting)
        if (j != i) sum += table.ties.tied.has(i, j) ? table.ties.trust_of(i, j) : stranger;
    return sitting.size() > 1 ? sum / static_cast<double>(sitting.size() - 1) : stranger;
}

/// Share of a member's ties that are in open dispute.
double disputing(const Ties& ties, int i) {
    double tied = 0., open = 0.;
    for (int word = 0; word < ties.tied.words(); ++word)
        for_each_bit(ties.tied.row(i)[word], word * 64, [&](int j) {
            tied += 1.;
            open += ties.disputed[static_cast<std::size_t>(i < j ? ties.pair(i, j) : ties.pair(j, i))];
        });
    return tied > 0. ? open / tied : 0.;
}

/// Standard logistic: how an actor is disposed at a table's vote of the month.
double mood(const Luck& luck, std::uint32_t actor, std::uint32_t table, Month month) {
    const double u = luck.uniform(Draw::votes, actor, table, month);
    return logarithm(u / (1. - u));
}

/// The members who hold their seat: neither an empty chair nor gone with an abolished mandatary.
std::vector<int> sitting_members(const Region& region, const Table& table) {
    const std::uint16_t seat = table.territory >= 0 ? supralocal_seat : regional_seat;
    std::vector<int> sitting;
    for (int i = 0; i < static_cast<int>(table.members.size()); ++i) {
        const auto actor = static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)]);
        if (region.actors.away[actor] == 0 && (region.actors.seats[actor] & seat) != 0) sitting.push_back(i);
    }
    return sitting;
}

bool enough_present(const Table& table, const Parameters& numbers) {
    int seats = 0, filled = 0;
    for (std::size_t s = 0; s < sector_count; ++s) seats += table.tally.seats[s], filled += table.tally.filled[s];
    return filled > 0 && filled >= numbers.decision.presence * seats;
}

/// The mean position of the mandatary's members at the regional table; the priorities of other programmes when it has none.
Shares mandatary_position(const Region& region, const Table& table) {
    if (!region.has_regional_table) return table.priorities;
    Shares mean{};
    double count = 0.;
    for (const int actor : region.regional().members) {
        const auto i = static_cast<std::size_t>(actor);
        if (region.actors.territory[i] < 0 || !sits_on(region.approach.mandatary, region.actors.sector[i])) continue;
        if ((region.actors.seats[i] & regional_seat) == 0) continue;
        add_scaled(mean, region.actors.position[i], 1.);
        count += 1.;
    }
    if (count == 0.) return table.priorities;
    for (double& share : mean) share /= count;
    return mean;
}

Agreement agreement_by(BargainingRule rule, const Bargain& bargain, const Parameters& numbers) {
    switch (rule) {
        case BargainingRule::deliberative:
            return deliberative_agreement(bargain, numbers);
        case BargainingRule::nash:
            return nash_agreement(bargain, numbers);
        case BargainingRule::spatial:
            return spatial_agreement(bargain, numbers);
    }
    return {};
}

Agreement agreement_at(const Region& region, const Scenario& scenario, const Table& table, const Luck& luck, Month month) {
    const Settings& settings = settings_at(scenario, table);
    return agreement_by(settings.choices.bargaining, bargain_of(region, scenario, table, luck, month), settings.numbers);
}

/// What becomes of an impasse: the approach's rule; a table that has deferred often enough in a row is decided for by the mandatary.
void settle_impasse(Decided& decided, const Region& region, const Table& table, double most_deferrals) {
    switch (region.approach.impasse) {
        case ImpasseRule::drawn:
        case ImpasseRule::defer:
            decided.deferred = table.programme.deferrals < most_deferrals;
            if (decided.deferred) break;
            [[fallthrough]];
        case ImpasseRule::mandatary_decides:
            decided.imposed = true;
            decided.agreement.shares = mandatary_position(region, table);
            break;
        case ImpasseRule::ministry_decides:
            decided.imposed = true;
            decided.agreement.shares = table.priorities;
            break;
    }
}

double most_deferrals(const Scenario& scenario, const Table& table) { return settings_at(scenario, table).numbers.decision.deferrals; }

Decided decide(const Region& region, const Scenario& scenario, int row, const Luck& luck, Month month) {
    const Table& table = region.tables[static_cast<std::size_t>(row)];
    Decided decided{row, agreement_at(region, scenario, table, luck, month)};
    if (decided.agreement.outcome == DecisionOutcome::impasse) settle_impasse(decided, region, table, most_deferrals(scenario, table));
    return decided;
}

/// Every tie of a table after its decision.
void move_trust(Table& table, DecisionOutcome outcome, const Parameters& numbers) {
    const auto moved = [&](double trust) {
        switch (outcome) {
            case DecisionOutcome::none:
                return trust;
            case DecisionOutcome::consensus:
                return trust + numbers.decision.trust_consensus * (1. - trust);
            case DecisionOutcome::negotiated:
                return trust + numbers.decision.trust_negotiated * (numbers.trust.middle - trust);
            case DecisionOutcome::impasse:
                return trust - numbers.decision.trust_impasse * trust;
        }
        return trust;
    };
    for_each_tie(table.ties, [&](int i, int j) {
        set_trust(table.ties, i, j, moved(table.ties.trust_of(i, j)), numbers.trust.trusted);
        set_trust(table.ties, j, i, moved(table.ties.trust_of(j, i)), numbers.trust.trusted);
    });
}

/// The milieu makes its own what it decides, and lets go of what is decided for it.
void move_appropriation(Table& table, const Decided& decided, const Parameters& numbers) {
    double& o = table.appropriation;
    if (decided.prescribed || decided.imposed)
        o -= numbers.decision.appropriation_imposed * o;
    else if (decided.agreement.outcome == DecisionOutcome::consensus)
        o += numbers.decision.appropriation_consensus * (1. - o);
    else if (decided.agreement.outcome == DecisionOutcome::negotiated)
        o += numbers.decision.appropriation_negotiated * (1. - o);
}

/// Whether a period runs here, outside any gap in its money.
bool takes_part(const Table& table, Month month) { return table.programme.period >= 0 && month >= table.programme.gap_until; }

bool is_due(const Table& table, Month month) { return takes_part(table, month) && table.programme.next_decision <= month; }

/// Whether there is money to decide about: the table's own, or, once its leftovers were opened again, what others gave back.
bool has_money(const Region& region, const Table& table) {
    return table.ledger.unspent() > 0 || (table.territory >= 0 && table.programme.calls >= 2 && region.pool > 0);
}

bool any_has_money(const Region& region) {
    return std::any_of(region.tables.begin(), region.tables.end(), [&](const Table& table) { return has_money(region, table); });
}

}  // namespace

Bargain bargain_of(const Region& region, const Scenario& scenario, const Table& table, const Luck& luck, Month month) {
    const Settings& settings = settings_at(scenario, table);
    const Parameters& numbers = settings.numbers;
    Bargain bargain;
    bargain.accompaniment = accompaniment(table.levers);
    bargain.transparency = table.levers.transparency;
    bargain.rule = table.territory >= 0 ? settings.choices.decision : settings.choices.regional_decision;
    bargain.ballot_weight = numbers.decision.ballot_weight * table.levers.citizen_participation;
    const std::vector<int> sitting = sitting_members(region, table);
    double citizens = 0.;
    for (const int i : sitting) {
        const auto actor = static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)]);
        const Actors& actors = region.actors;
        const double convenes = actors.role[actor] == Role::convenor && table.territory >= 0 ? numbers.decision.convenor_weight : 1.;
        const double alarm = actors.sector[actor] == Sector::elected ? numbers.renewal.visibility_salience * table.visibility : 0.;
        bargain.members.push_back(
            {actors.position[actor],
             convenes * weight_of_word(actors.power[actor], actors.expertise[actor], table.levers.expertise_recognition),
             std::min(1., actors.salience[actor] + alarm), actors.support[actor],
             mean_trust(table, i, sitting, trust_in_strangers(actors.propensity[actor], numbers)), disputing(table.ties, i),
             mood(luck, actors.number[actor], table_number(region, scenario, table), month)});
        if (actors.sector[actor] != Sector::citizen) continue;
        add_scaled(bargain.ballot, actors.position[actor], 1.);
        citizens += 1.;
    }
    if (citizens > 0.)
        for (double& share : bargain.ballot) share /= citizens;
    for (std::size_t k = 0; k < scenario.axes.size(); ++k)
        bargain.caps[k] =
            numbers.decision.cap_priorities * table.priorities[k] + numbers.decision.cap_adaptability * table.levers.adaptability;
    // A programme spends its whole envelope: caps that would leave a part of it aside are raised together.
    if (const double room = total(bargain.caps); room < 1. && room > 0.)
        for (double& cap : bargain.caps) cap /= room;
    else if (room <= 0.)
        for (std::size_t k = 0; k < scenario.axes.size(); ++k) bargain.caps[k] = 1.;
    return bargain;
}

std::vector<Decided> decisions(const Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    std::vector<Decided> decided;
    const bool prescribes = decides_regionally(region.approach, region.has_regional_table);
    for (int row = 0; row < static_cast<int>(region.tables.size()); ++row) {
        const Table& table = region.tables[static_cast<std::size_t>(row)];
        if (prescribes && table.territory >= 0) continue;
        if (!is_due(table, month) || !enough_present(table, settings_at(scenario, table).numbers)) continue;
        if (!(prescribes ? any_has_money(region) : has_money(region, table))) continue;
        decided.push_back(decide(region, scenario, row, luck, month));
        if (!prescribes) continue;
        Decided elsewhere = decided.back();
        elsewhere.prescribed = true;
        for (elsewhere.table = 0; elsewhere.table < region.territories(); ++elsewhere.table) {
            const Table& there = region.tables[static_cast<std::size_t>(elsewhere.table)];
            if (takes_part(there, month) && has_money(region, there)) decided.push_back(elsewhere);
        }
    }
    return decided;
}

Decided turned_round(const Decided& decided, const Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    const Table& decides = decided.prescribed ? region.regional() : region.tables[static_cast<std::size_t>(decided.table)];
    Decided other = decided;
    other.imposed = other.deferred = false;
    if (decided.agreement.outcome == DecisionOutcome::impasse) {
        other.agreement.shares = agreement_at(region, scenario, decides, luck, month).shares;
        other.agreement.outcome = DecisionOutcome::negotiated;
    } else {
        other.agreement.outcome = DecisionOutcome::impasse;
        settle_impasse(other, region, decides, most_deferrals(scenario, decides));
    }
    return other;
}

void apply_decisions(Region& region, const Scenario& scenario, const std::vector<Decided>& decided, Month month) {
    for (const Decided& decision : decided) {
        Table& table = region.tables[static_cast<std::size_t>(decision.table)];
        const Parameters& numbers = settings_at(scenario, table).numbers;
        table.tally.decision = decision.agreement.outcome;
        table.tally.rounds = decision.agreement.rounds;
        table.tally.refusing = decision.agreement.refusing;
        table.tally.own_vote = !decision.prescribed;
        table.programme.deferrals = decision.deferred ? table.programme.deferrals + 1 : 0;
        table.programme.next_decision = month + static_cast<int>(numbers.programme.call_every);
        if (!decision.deferred) table.agreed = decision.agreement.shares;
        if (!decision.prescribed) move_trust(table, decision.agreement.outcome, numbers);
        move_appropriation(table, decision, numbers);
    }
}

}  // namespace concertation
