#include "ablate/mechanisms.hpp"

namespace concertation {

const std::vector<Mechanism>& mechanisms() {
    static const std::vector<Mechanism> all = {
        {"history", {"start.history_region=0", "start.history_territory=0"}},
        {"start_up_lag", {"programme.first_lag=0", "programme.last_lag=0"}},
        {"regional_tables", {"tables.regional=0"}},
        {"empty_chairs", {"attendance.leave_below=0"}},
        {"positions_in_tension", {"tension.position=0"}},
        {"scarcity", {"tension.scarcity=0"}},
        {"power_gap", {"tension.power=0"}},
        {"disputes", {"dialogue.dispute_chance=0"}},
        {"familiarity", {"dialogue.familiarity=0"}},
        {"appropriation", {"tension.appropriation_slope=0", "attendance.appropriation=0"}},
        {"misreading", {"perception.misreading=0"}},
        {"trust", {"trust.gain=0", "trust.middle_rate=0", "trust.loss=0"}},
        {"deliberation", {"deliberation.influence=0", "deliberation.anchoring=0"}},
        {"felt_decisions",
         {"support.decision_rate=0", "decision.trust_consensus=0", "decision.trust_negotiated=0", "decision.trust_impasse=0",
          "decision.appropriation_consensus=0", "decision.appropriation_negotiated=0", "decision.appropriation_imposed=0"}},
        {"concessions", {"decision.concession=0"}},
        {"paperwork", {"projects.paperwork=0", "projects.paperwork_adaptability=0", "projects.paperwork_alignment=0"}},
        {"evaluation", {"evaluation.chance=0", "evaluation.chance_lever=0", "evaluation.learning=0", "evaluation.control_rate=0"}},
        {"support",
         {"support.rate=0", "support.alone_rate=0", "support.decision_rate=0", "support.funded_rate=0", "support.refused_rate=0"}},
        {"turnover", {"renewal.turnover=0", "renewal.fixed_elections=0"}},
        {"introductions", {"renewal.new_tie=0"}},
        {"forgetting", {"renewal.forgetting=0"}},
        {"visibility", {"renewal.visibility_salience=0"}},
    };
    return all;
}

}  // namespace concertation
