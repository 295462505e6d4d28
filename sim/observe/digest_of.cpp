#include "observe/digest_of.hpp"

namespace concertation {

namespace {

/// Folds whole numbers, enumerations and doubles alike.
template <class Value>
void fold(Digest& digest, Value value) {
    if constexpr (std::is_floating_point_v<Value>)
        digest.add(static_cast<double>(value));
    else
        digest.add(static_cast<std::int64_t>(value));
}

template <class... Values>
void fold_row(Digest& digest, Values... values) {
    (fold(digest, values), ...);
}

void fold_outcomes(Digest& digest, const ReplicateRecord& record) {
    for (const TerritoryOutcome& row : record.outcomes) {
        fold_row(digest, row.territory, row.dynamic, row.reason);
        for (const double value : row.indicators) digest.add(value);
    }
}

void fold_months(Digest& digest, const ReplicateRecord& record) {
    for (const RegionMonth& row : record.regions) {
        fold_row(digest, row.region, row.month);
        for (const std::int32_t count : row.dynamics) fold(digest, count);
        fold_row(digest, row.stances, row.contests, row.encounters, row.contest, row.regional_dynamic, row.ties_between, row.trust_between,
                 row.trust, row.cross_trust, row.support, row.attendance, row.reached_women, row.reached_men, row.awarded, row.spent,
                 row.partners, row.pool);
    }
    for (const RegionAxis& row : record.axes) fold_row(digest, row.region, row.axis, row.reached_women, row.reached_men, row.awarded);
    for (const RegionNetwork& row : record.networks) fold_row(digest, row.region, row.ties, row.components, row.tied_share, row.trust);
    for (const TerritoryMonth& row : record.months) {
        fold_row(digest, row.territory, row.month, row.encounters, row.cooperate, row.negotiate, row.contest, row.cooperate_read,
                 row.negotiate_read, row.contest_read, row.disputes_opened, row.disputes_resolved, row.disputes_open, row.ties,
                 row.projects_running, row.files, row.funded, row.seats, row.filled);
        for (const auto* by_sector : {&row.attendance, &row.trust_of, &row.support_of})
            for (const float share : *by_sector) fold(digest, share);
        fold_row(digest, row.trust, row.cross_trust, row.support, row.appropriation, row.visibility, row.days, row.days_left,
                 row.without_days, row.reached_women, row.reached_men, row.requested, row.awarded, row.spent, row.partners, row.duplicated,
                 row.decision, row.own_vote, row.refusing, row.together, row.dynamic, row.reason, row.facade);
    }
}

void fold_happenings(Digest& digest, const ReplicateRecord& record) {
    for (const DecisionRow& row : record.decisions) {
        fold_row(digest, row.region, row.territory, row.month, row.outcome, row.own_vote, row.rounds, row.refusing, row.far_from_need);
        for (const double share : row.shares) digest.add(share);
    }
    for (const ProjectRow& row : record.projects)
        fold_row(digest, row.region, row.territory, row.axis, row.promoter, row.proposed, row.started, row.ended, row.eligible, row.funded,
                 row.ended_well, row.with_gender_analysis, row.cost, row.partners);
    for (const EventRow& row : record.events) fold_row(digest, row.month, row.event, row.region);
    for (const LedgerRow& row : record.ledgers)
        fold_row(digest, row.region, row.territory, row.envelope, row.received, row.awarded, row.given, row.unspent, row.withdrawn);
}

}  // namespace

Digest digest_of(const ReplicateRecord& record) {
    Digest digest;
    fold_outcomes(digest, record);
    fold_months(digest, record);
    fold_happenings(digest, record);
    return digest;
}

}  // namespace concertation
