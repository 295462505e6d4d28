#pragma once
// The fields of what a saved state holds, in order: each list takes its struct apart by name, so that it misses none. Records hand over
// their columns (observe/columns.hpp).

#include "observe/columns_of_records.hpp"
#include "observe/dynamic.hpp"
#include "world/region.hpp"

namespace concertation {

constexpr Role last_of(Role) { return Role::liaison; }
constexpr ProjectState last_of(ProjectState) { return ProjectState::ended_badly; }
constexpr Convenor last_of(Convenor) { return Convenor::shared; }
constexpr Recommendations last_of(Recommendations) { return Recommendations::regional; }
constexpr Call last_of(Call) { return Call::by_invitation; }
constexpr Mandatary last_of(Mandatary) { return Mandatary::regional_council; }
constexpr ImpasseRule last_of(ImpasseRule) { return ImpasseRule::ministry_decides; }

template <class Archive>
void fields(Archive& archive, Levers& levers) {
    auto& [accompaniment, transparency, dispute_resolution, expertise_recognition, meshing, adaptability, citizen_participation,
           gender_analysis, alignment, evaluation] = levers;
    archive(accompaniment.allocation, accompaniment.expertise, transparency, dispute_resolution, expertise_recognition, meshing,
            adaptability, citizen_participation, gender_analysis, alignment, evaluation);
}

template <class Archive>
void fields(Archive& archive, Approach& approach) {
    auto& [convenor, recommendations, call, mandatary, impasse] = approach;
    archive(convenor, recommendations, call, mandatary, impasse);
}

template <class Archive>
void fields(Archive& archive, Dispute& dispute) {
    auto& [i, j, opened] = dispute;
    archive(i, j, opened);
}

template <class Archive>
void fields(Archive& archive, Ties& ties) {
    auto& [size, tied, possible, disputes, disputed, trusted, trust, familiarity, last_contact, next_turn] = ties;
    archive(size, tied, possible, disputes, disputed, trusted, trust, familiarity, last_contact, next_turn);
}

template <class Archive>
void fields(Archive& archive, Ledger& ledger) {
    auto& [envelope, received, awarded, given, withdrawn] = ledger;
    archive(envelope, received, awarded, given, withdrawn);
}

template <class Archive>
void fields(Archive& archive, OpenCall& call) {
    auto& [files_due, results, open, first, late, files] = call;
    archive(files_due, results, open, first, late, files);
}

template <class Archive>
void fields(Archive& archive, Programme& programme) {
    auto& [period, calls, next_decision, call, deferrals, money, first_open, first_awarded, gap_until, bridging] = programme;
    archive(period, calls, next_decision, call, deferrals, money, first_open, first_awarded, gap_until, bridging);
}

template <class Archive>
void fields(Archive& archive, Tally& tally) {
    auto& [encounters, taken, readings, disputes_opened, disputes_resolved, files, funded, seats, filled, days, wished, requested, awarded,
           spent, partners, duplicated, decision, own_vote, rounds, refusing] = tally;
    archive(encounters, taken, readings, disputes_opened, disputes_resolved, files, funded, seats, filled, days, wished, requested, awarded,
            spent, partners, duplicated, decision, own_vote, rounds, refusing);
}

template <class Archive>
void fields(Archive& archive, Table& table) {
    auto& [territory, settings, members, ties, offered, practices, levers, meshed, scarcity, staffed, need, own_priorities, priorities,
           agreed, history, visibility, appropriation, learning, population, wished, opened, awarded_by_axis, climate, ledger, programme,
           tally] = table;
    archive(territory, settings, members, ties, offered, practices, levers, meshed, scarcity, staffed, need, own_priorities, priorities,
            agreed, history, visibility, appropriation, learning, population, wished, opened, awarded_by_axis, climate, ledger, programme,
            tally);
}

template <class Archive>
void fields(Archive& archive, Actors& actors) {
    auto& [number, territory, sector, role, promoter, womens_group, seats, position, mandate, salience, power, expertise, support,
           propensity, resources, income, since, low_months, away] = actors;
    archive(number, territory, sector, role, promoter, womens_group, seats, position, mandate, salience, power, expertise, support,
            propensity, resources, income, since, low_months, away);
}

template <class Archive>
void fields(Archive& archive, Project& project) {
    auto& [table, axis, promoter, file, cost, spent, partners, eligible, with_gender_analysis, score, state, proposed, started, ended,
           duration, done] = project;
    archive(table, axis, promoter, file, cost, spent, partners, eligible, with_gender_analysis, score, state, proposed, started, ended,
            duration, done);
}

template <class Archive>
void fields(Archive& archive, Region& region) {
    auto& [index, first_territory, approach, actors, tables, has_regional_table, pool, projects, running] = region;
    archive(index, first_territory, approach, actors, tables, has_regional_table, pool, projects, running);
}

template <class Archive>
void fields(Archive& archive, WindowCounts& window) {
    auto& [encounters, taken, read, own_votes, own_blocked, seats, filled] = window;
    archive(encounters, taken, read, own_votes, own_blocked, seats, filled);
}

}  // namespace concertation
