#pragma once
// Settings that take a path away and leave the lever where it is, where several patterns lean on the same one.

#include <string>
#include <vector>

namespace concertation {

/// Accompaniment reaches nothing: neither tension, nor bargaining, disputes, days, turnover or projects.
inline std::vector<std::string> accompaniment_off() {
    return {"tension.accompaniment=0",       "tension.power=0",          "decision.log_rolling=0",
            "decision.concession=0",         "disputes.unaccompanied=1", "start.income_allocation=0",
            "renewal.turnover_allocation=0", "projects.accompaniment=0", "projects.success_accompaniment=0"};
}

/// Meshing makes no tie and sends no delegate.
inline std::vector<std::string> meshing_off() { return {"start.tie_elected_meshing=0", "tables.regional=0"}; }

/// Transparency changes nothing that is read, accepted or felt, and costs no day.
inline std::vector<std::string> misreading_off() {
    return {"days.reporting=0", "perception.misreading=0", "decision.transparency=0", "support.procedure_transparency=0"};
}

/// Dispute resolution closes nothing and costs no day.
inline std::vector<std::string> disputes_off() { return {"days.dispute=0", "disputes.mediated_closing=0"}; }

/// Everybody's word weighs the same by power and by expertise, and nobody supports more for being recognised.
inline std::vector<std::string> one_word() {
    return {"power.elected=0.5",         "power.community=0.5",   "power.social_development=0.5",    "power.institution=0.5",
            "power.citizen=0.5",         "expertise.elected=0.5", "expertise.community=0.5",         "expertise.social_development=0.5",
            "expertise.institution=0.5", "expertise.citizen=0.5", "start.attribute_power_sum=10000", "start.attribute_expertise_sum=10000",
            "support.recognised=0"};
}

/// Who comes no longer depends on what it feels, and nobody leaves the chair; `and_also` goes with it.
inline std::vector<std::string> felt_attendance_off(const std::vector<std::string>& and_also = {}) {
    std::vector<std::string> all = {"attendance.support=0", "attendance.appropriation=0", "attendance.leave_below=0"};
    all.insert(all.end(), and_also.begin(), and_also.end());
    return all;
}

/// Nothing moves trust: no stance, no decision, no result, no person, no time and no news.
inline std::vector<std::string> still_trust() {
    return {"trust.gain=0",
            "trust.middle_rate=0",
            "trust.loss=0",
            "trust.fading=0",
            "trust.news=0",
            "trust.common_news=0",
            "decision.trust_consensus=0",
            "decision.trust_negotiated=0",
            "decision.trust_impasse=0",
            "evaluation.trust_gain=0",
            "evaluation.trust_loss=0",
            "renewal.turnover=0",
            "renewal.fixed_elections=0",
            "renewal.new_tie=0",
            "start.tie_elected_meshing=0"};
}

/// No tie begins or ends once the run has begun.
inline std::vector<std::string> still_ties() { return {"start.tie_elected_meshing=0", "renewal.new_tie=0", "renewal.forgetting=0"}; }

}  // namespace concertation
