#pragma once
// What happened at one table, month by month: from here come the causes a turning point may have had.

#include <vector>

#include "core/random.hpp"
#include "explain/refusals.hpp"
#include "observe/records.hpp"
#include "run/forgone.hpp"
#include "world/region.hpp"

namespace concertation {

/// In the order in which causes are kept where there are too many.
enum class CauseKind : std::uint8_t {
    event,               ///< of the scenario
    municipal_election,  ///< that replaced officials of the table
    prefets_election,
    decision,     ///< of the table, or of the regional one for it
    convenor,     ///< leaves by turnover
    empty_chair,  ///< of one of the weightiest
    actor,        ///< one of the weightiest leaves by turnover
    disputes,     ///< all that opened in the month of most
    dispute,      ///< of one of the weightiest; the longest ones
    together      ///< all causes of the turning point at once, each in its month
};

/// Something that happened in a month and may be left out of it.
struct Cause {
    CauseKind kind = CauseKind::event;
    Month month = 0;
    Forgone without;  ///< what leaves it out
    int event = -1;   ///< row of Scenario::events
    int count = 0;    ///< officials replaced; rounds of a decision; disputes opened; months a dispute stayed open, up to the turning point;
                      ///< causes together
    DecisionOutcome outcome = DecisionOutcome::none;
    bool regional = false;                                     ///< the regional table decided
    Sector sector = Sector::elected, other = Sector::elected;  ///< whose seat, and the other side of a dispute
    bool convenes = false, other_convenes = false;             ///< an election: the convenor is among the replaced
    std::optional<Refusals> refusals;                          ///< of a decision blocked: one step behind it
};

/// Whether a cause is part of what the new reading is read from: a vote is, a chair left empty where a reading is of seats filled. Such a
/// cause says what the reading says; what is behind it explains.
bool is_part_of_reading(const Cause& cause, Dynamic to);

/// Whether a cause is among those left out together: all but decisions that were reached.
inline bool is_left_out_together(const Cause& cause) {
    return cause.kind != CauseKind::together && (cause.kind != CauseKind::decision || cause.outcome == DecisionOutcome::impasse);
}

/// The members of a table whose word weighs most count as its weightiest.
inline constexpr int weightiest_members = 3;
/// Causes of one turning point that are checked.
inline constexpr int most_causes = 8;

/// Watches the table of territory row `local` of a region; the scenario outlives it.
class Chronicle {
public:
    Chronicle(const Scenario& scenario, int local) : scenario_(&scenario), local_(local) {}

    /// Sees the region as a month begins, and as it has ended.
    void before(const Region& region, const Luck& luck, Month month);
    void after(const Region& region, Month month);

    /// What may have turned the table at `month`: all that happened over the `window` months that end with it, at most
    /// most_causes, by month; then all of them together where there are several.
    std::vector<Cause> causes(Month month, int window) const;

private:
    struct LongDispute {
        Cause cause;
        Month last = 0;
        bool weighty = false;
    };
    const Table& table(const Region& region) const { return region.tables[static_cast<std::size_t>(local_)]; }
    bool touches(const Event& event, const Region& region) const;
    void note_events(const Region& region, Month month);
    void note_election(const Region& region, Month month);
    void note_decision(const Region& region, Month month);
    void note_departures(const Region& region, Month month);
    void note_disputes(const Region& region, Month month);

    const Scenario* scenario_;
    int local_;
    std::vector<int> weightiest_, replaced_;  ///< rows of Region::actors, this month
    std::optional<Refusals> refusals_;        ///< as the month begins, where a decision is due
    std::vector<std::uint8_t> away_;          ///< as the month begins
    std::vector<Cause> happened_;             ///< by month
    std::vector<Cause> bursts_;               ///< by month: all disputes it opened
    std::vector<LongDispute> disputes_;       ///< as they opened
};

}  // namespace concertation
