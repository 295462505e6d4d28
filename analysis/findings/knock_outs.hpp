#pragma once
// Settings that take a whole mechanism away, where several patterns lean on the same one.

#include <string>
#include <vector>

namespace concertation {

/// Nothing of accompaniment, all its channels shut; what is left of the power gap does not depend on it.
inline std::vector<std::string> accompaniment_off() {
    return {"tension.accompaniment=0",         "tension.power=0",           "decision.log_rolling=0",        "decision.concession=0",
            "disputes.mediated_closing=0",     "start.income_allocation=0", "renewal.turnover_allocation=0", "projects.accompaniment=0",
            "projects.success_accompaniment=0"};
}

/// Who comes no longer depends on what it feels, and nobody leaves the chair; `and_also` goes with it.
inline std::vector<std::string> felt_attendance_off(const std::vector<std::string>& and_also = {}) {
    std::vector<std::string> all = {"attendance.support=0", "attendance.appropriation=0", "attendance.leave_below=0"};
    all.insert(all.end(), and_also.begin(), and_also.end());
    return all;
}

}  // namespace concertation
