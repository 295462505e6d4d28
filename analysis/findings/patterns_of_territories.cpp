// The study's findings on territories and who carries the process (F1–F3).

#include "findings/comparisons.hpp"
#include "findings/knock_outs.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 60, many = 200;

Treatment one_way_of_doing() {
    return with_settings("one_way_of_doing", {"approach.convenor=elected", "approach.recommendations=supralocal", "approach.call=open",
                                              "approach.impasse=mandatary_decides"});
}

/// The same rule and the same money, every decision felt as one that came from elsewhere.
Treatment prescribed() {
    return with_settings("prescribed", {"support.consensus=0.15", "support.negotiated=0.15", "decision.appropriation_consensus=0",
                                        "decision.appropriation_negotiated=0", "decision.trust_consensus=0", "decision.trust_negotiated=0",
                                        "deliberation.meaning=0"});
}

Treatment without_six_community_seats() {
    return with_settings("without_six_community_seats", {"seats.community=8", "seats.social_development=3", "seats.institution=6",
                                                         "seats_least.community=2", "seats_least.social_development=1"});
}

Treatment without_six_institution_seats() {
    return with_settings("without_six_institution_seats",
                         {"seats.community=12", "seats.social_development=5", "seats.institution=0", "seats_least.institution=0"});
}

Treatment convened_by(const std::string& sector) { return with_settings("convened_by_" + sector, {"approach.convenor=" + sector}); }

std::vector<Pattern> diversity_and_territory() {
    return {
        {"F1",
         "processes_differ",
         "diversity",
         "ratio",
         Evidence::identity,
         usual,
         {unchanged(), one_way_of_doing()},
         entropy_of_processes,
         first_less_second,
         above(0),
         1,
         {},
         one_way_of_doing().settings},
        {"F1b",
         "two_approaches",
         "diversity",
         "share",
         Evidence::emergent,
         many,
         {unchanged()},
         types_present,
         entries(1, 1),
         above(.9),
         1,
         {},
         {"approach.convenor=elected"}},
        {"F1c",
         "types_present",
         "diversity",
         "share",
         Evidence::calibrated,
         many,
         {unchanged()},
         types_present,
         entries(0, 1),
         above(.9),
         1,
         {},
         {"tension.z0=-2000"}},
        {"F2",
         "territory_over_region",
         "territory",
         "share",
         Evidence::sign_assumed,
         usual,
         {unchanged()},
         variance_within_regions,
         as_observed,
         above(.5),
         1,
         {},
         {"start.history_region=3", "start.history_territory=0"}},
        {"F2b",
         "decided_here_attendance",
         "territory",
         "share",
         Evidence::sign_assumed,
         usual,
         {unchanged(), prescribed()},
         reading({"attendance"}),
         first_less_second,
         above(0),
         1,
         {},
         felt_attendance_off()},
        {"F2c",
         "decided_here_days",
         "territory",
         "days",
         Evidence::sign_assumed,
         usual,
         {unchanged(), prescribed()},
         reading({"days_given"}),
         first_less_second,
         above(0),
         1,
         {},
         felt_attendance_off({"projects.support=0"})},
    };
}

std::vector<Pattern> key_role() {
    const std::vector<Treatment> seats = {without_six_institution_seats(), without_six_community_seats()};
    return {
        {"F3",
         "carriers_of_projects",
         "key_role",
         "count",
         Evidence::sign_assumed,
         usual,
         seats,
         reading({"files"}),
         first_less_second,
         above(0),
         1,
         {},
         {"promoters.community=0", "promoters.social_development=0"}},
        {"F3b",
         "carriers_of_cooperation",
         "key_role",
         "share",
         Evidence::emergent,
         usual,
         seats,
         reading({"cooperation_share"}),
         first_less_second,
         above(0),
         1,
         {},
         {"tension.position=0", "tension.power=0"}},
        {"F3c",
         "convenor",
         "key_role",
         "share",
         Evidence::emergent,
         usual,
         {convened_by("social_development"), convened_by("elected")},
         reading({"awarded_share", "cooperation_share"}),
         first_less_second,
         above(0),
         1,
         {"cooperation_share"},
         {"approach.call=open", "decision.convenor_weight=1", "days.reporting=0", "practices.convenor_takes=0"}},
    };
}

}  // namespace

std::vector<Pattern> patterns_of_territories() {
    std::vector<Pattern> all;
    for (const auto& part : {diversity_and_territory(), key_role()}) all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace concertation
