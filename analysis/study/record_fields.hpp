#pragma once
// The fields of a replicate's record in order, as it travels between ranks (see run/archive.hpp).

#include "observe/records.hpp"
#include "run/state_fields.hpp"

namespace concertation {

template <class Archive>
void fields(Archive& archive, TerritoryOutcome& row) {
    auto& [territory, dynamic, reason, values] = row;
    archive(territory, dynamic, reason, values);
}

template <class Archive>
void fields(Archive& archive, RegionNetwork& row) {
    auto& [region, ties, components, tied_share, trust] = row;
    archive(region, ties, components, tied_share, trust);
}

template <class Archive>
void fields(Archive& archive, ProjectRow& row) {
    auto& [region, territory, axis, promoter, proposed, started, ended, eligible, funded, ended_well, with_gender_analysis, cost,
           partners] = row;
    archive(region, territory, axis, promoter, proposed, started, ended, eligible, funded, ended_well, with_gender_analysis, cost,
            partners);
}

template <class Archive>
void fields(Archive& archive, LedgerRow& row) {
    auto& [region, territory, envelope, received, awarded, given, unspent, withdrawn] = row;
    archive(region, territory, envelope, received, awarded, given, unspent, withdrawn);
}

template <class Archive>
void fields(Archive& archive, ReplicateRecord& record) {
    auto& [replicate, outcomes, regions, axes, networks, months, decisions, projects, events, ledgers] = record;
    archive(replicate, outcomes, regions, axes, networks, months, decisions, projects, events, ledgers);
}

}  // namespace concertation
