#include "run/step.hpp"

#include "processes/calls.hpp"
#include "processes/conditions.hpp"
#include "processes/deliberation.hpp"
#include "processes/dialogue.hpp"
#include "processes/disputes.hpp"
#include "processes/evaluation.hpp"
#include "processes/events.hpp"
#include "processes/files.hpp"
#include "processes/perception.hpp"
#include "processes/periods.hpp"
#include "processes/practices.hpp"
#include "processes/renewal.hpp"
#include "processes/support.hpp"
#include "processes/trust.hpp"
#include "world/agenda.hpp"

namespace concertation {

void advance_month(Region& region, const Scenario& scenario, const Luck& luck, Month month, const Forgone& forgone) {
    for (Table& table : region.tables) table.tally = {};

    // 1. Events
    for (const int event : spared(events_due(region, scenario, month), forgone.events))
        apply_event(region, scenario, scenario.events[static_cast<std::size_t>(event)], luck);
    welcome(region, scenario, spared(replaced_officials(region, scenario, luck, month), forgone.seats), luck, month);
    open_periods(region, scenario, luck, month);
    set_conditions(region, scenario, month);

    // 2. Attendance
    const Attendance present = attendance(region, scenario, luck, month);
    take_seats(region, scenario, present);
    keep_chairs(region, forgone.chairs);

    // 3. Dialogue
    std::vector<Encounter> met = spared(dialogue(region, scenario, present, luck, month), forgone.disputes);
    converse(region, scenario, met, month);

    // 4. Perception
    const std::vector<Encounter> read = perceived(std::move(met), region, scenario, luck, month);

    // 5. Trust
    update_trust(region, scenario, read);
    let_trust_fade(region, scenario, month);
    hear_news(region, scenario, news(region, scenario, luck, month));

    // 6. Deliberation
    region.actors.position = deliberated_positions(region, scenario, read);

    // 7. Disputes
    close_disputes(region, closing_disputes(region, scenario, present, luck, month));

    // 8. Decision, calls and projects
    const std::vector<Decided> decided =
        come_out(decisions(region, scenario, luck, month), region, scenario, luck, month, forgone.decisions);
    apply_decisions(region, scenario, decided, month);
    open_calls(region, scenario, decided, month);
    deposit_files(region, scenario, wishes(region, scenario, luck, month), month);
    confirm_results(region, scenario, call_results(region, scenario, month), month);
    const std::vector<EndedProject> ended = ending_projects(region, scenario, luck, month);
    run_projects(region, ended, month);

    // 9. Evaluation
    learn_from(region, scenario, evaluated(region, scenario, ended, luck));

    // 10. Support
    region.actors.support = felt_support(region, scenario, read, decided);

    // 11. Renewal
    const std::vector<PairTurn> turns = pair_turns(region, scenario, present, luck, month);
    welcome(region, scenario, spared(turnover(region, scenario, luck, month), forgone.seats), luck, month);
    renew_ties(region, scenario, turns, month);
    move_visibility(region, scenario);

    // 12. Practices
    practise(region, scenario, assembled_practices(region, scenario, month), luck, month);

    // 13. Meaning
    share_meaning(region, scenario, month);
}

}  // namespace concertation
