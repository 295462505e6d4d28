#include "explain/explanation.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "core/expects.hpp"
#include "observe/dynamic.hpp"
#include "study/ensemble.hpp"

namespace concertation {
namespace {

using Clock = std::chrono::steady_clock;

/// One history of the region a territory belongs to.
class History {
public:
    explicit History(const ExplanationDesign& design)
        : scenario_(design.scenario),
          luck_{design.scenario.seed, static_cast<std::uint32_t>(design.replicate)},
          region_(design.scenario.territories[static_cast<std::size_t>(design.territory)].region) {}

    const Luck& luck() const { return luck_; }
    WatchedRegion begun() const { return begun_region(scenario_, region_, luck_); }

    /// Runs it through, `visit(region, month)` looking at each month before it begins, `seen` after.
    template <class Before, class After>
    WatchedRegion run(Before before, After after) const {
        WatchedRegion watched = begun();
        for (Month month = 0; month < scenario_.months; ++month) {
            before(watched, month);
            run_month(watched, scenario_, luck_, month);
            after(watched, month);
        }
        return watched;
    }

private:
    const Scenario& scenario_;
    Luck luck_;
    int region_;
};

Reads reads_over(const std::vector<TerritoryMonth>& months, Month last, int window) {
    std::array<std::int64_t, 3> taken{};
    Reads reads;
    for (Month month = std::max(0, last - window + 1); month <= last; ++month) {
        const TerritoryMonth& row = months[static_cast<std::size_t>(month)];
        taken[0] += row.cooperate;
        taken[1] += row.negotiate;
        taken[2] += row.contest;
        reads.decisions += row.own_vote ? 1 : 0;
        reads.impasses += row.own_vote && row.decision == DecisionOutcome::impasse ? 1 : 0;
    }
    reads.cooperation = share_of_stances(taken, 0);
    reads.contest = share_of_stances(taken, 2);
    return reads;
}

/// What is checked: a cause of a turning point, or the history taken up before it (no cause).
struct Place {
    std::size_t turn;
    std::optional<std::size_t> cause;
};

/// All that is checked, by month, with the branches of each.
struct Experiment {
    std::vector<Place> places;
    std::vector<Branches> branches;
};

const Cause* cause_at(const std::vector<TurningPoint>& turns, const Place& place) {
    return place.cause ? &turns[place.turn].causes[*place.cause].cause : nullptr;
}

Month month_at(const std::vector<TurningPoint>& turns, const Place& place) {
    return place.cause ? cause_at(turns, place)->month : turns[place.turn].turn.month - months_before;
}

/// By month, since the history is run once more.
std::vector<Place> places_of(const std::vector<TurningPoint>& turns) {
    std::vector<Place> places;
    for (std::size_t turn = 0; turn < turns.size(); ++turn) {
        places.push_back({turn, std::nullopt});
        for (std::size_t cause = 0; cause < turns[turn].causes.size(); ++cause) places.push_back({turn, cause});
    }
    std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) { return month_at(turns, a) < month_at(turns, b); });
    return places;
}

/// What a month leaves out for a cause, or for all the causes of a turning point.
Forgone left_out(const TurningPoint& point, const Cause& cause, Month month) {
    if (cause.kind != CauseKind::together) return cause.month == month ? cause.without : Forgone{};
    Forgone all;
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    for (const CheckedCause& each : point.causes) {
        if (each.cause.month != month || !is_left_out_together(each.cause)) continue;
        append(all.events, each.cause.without.events);
        append(all.seats, each.cause.without.seats);
        append(all.chairs, each.cause.without.chairs);
        append(all.decisions, each.cause.without.decisions);
        append(all.disputes, each.cause.without.disputes);
    }
    return all;
}

/// The branches of a place, from the region as its month begins; all causes together leave the history until the month of the last.
Branches branches_from(const WatchedRegion& watched, const History& history, const Scenario& scenario, const TurningPoint& point,
                       const Cause* cause, Month month) {
    Month last = month;
    if (cause != nullptr && cause->kind == CauseKind::together)
        for (const CheckedCause& each : point.causes)
            if (is_left_out_together(each.cause)) last = std::max(last, each.cause.month);
    Branches both{last, watched, std::nullopt};
    if (cause != nullptr) both.without = watched;
    for (Month next = month; next <= last; ++next) {
        run_month(both.with, scenario, history.luck(), next);
        if (cause != nullptr) run_month(*both.without, scenario, history.luck(), next, left_out(point, *cause, next));
    }
    return both;
}

Experiment branched(const History& history, const Scenario& scenario, const std::vector<TurningPoint>& turns) {
    Experiment experiment{places_of(turns), {}};
    std::size_t next = 0;
    const auto branch = [&](const WatchedRegion& watched, Month month) {
        for (; next < experiment.places.size() && month_at(turns, experiment.places[next]) == month; ++next) {
            const Place& place = experiment.places[next];
            experiment.branches.push_back(branches_from(watched, history, scenario, turns[place.turn], cause_at(turns, place), month));
        }
    };
    if (!experiment.places.empty()) history.run(branch, [](const WatchedRegion&, Month) {});
    return experiment;
}

/// The history told, with every cause that is to be checked; `local`: place of the territory in its region.
Explanation told(const History& history, const ExplanationDesign& design, int local) {
    const Scenario& scenario = design.scenario;
    Chronicle chronicle(scenario, local);
    const WatchedRegion watched =
        history.run([&](const WatchedRegion& as, Month month) { chronicle.before(as.region, history.luck(), month); },
                    [&](const WatchedRegion& as, Month month) { chronicle.after(as.region, month); });
    Explanation all;
    all.months = watched.observer.months_of(local);
    all.window = static_cast<int>(settings_at(scenario, watched.region.tables[static_cast<std::size_t>(local)]).numbers.reading.window);
    for (const Turn& turn : turning_points(all.months)) {
        TurningPoint point;
        point.turn = turn;
        point.read = turn.month + settling_months - 1;
        point.before = reads_over(all.months, turn.month - months_before, all.window);
        point.at = reads_over(all.months, turn.month, all.window);
        for (Cause& cause : chronicle.causes(turn.month, all.window)) point.causes.push_back({std::move(cause), {}, 0, 0});
        all.turns.push_back(std::move(point));
    }
    return all;
}

/// Counts one future of what is checked.
void count(TurningPoint& point, const Place& place, const Future& ends) {
    const bool turns_with = ends.with == point.turn.to, turns_without = ends.without == point.turn.to;
    if (!place.cause) return point.taken_up.add(turns_with, turns_without);
    CheckedCause& checked = point.causes[*place.cause];
    checked.check.add(turns_with, turns_without);
    checked.stays_with += ends.with == point.turn.from ? 1 : 0;
    checked.stays_without += ends.without == point.turn.from ? 1 : 0;
}

/// Runs the futures of all that is checked and counts them.
void check(Explanation& all, const Experiment& experiment, const ExplanationDesign& design, const Luck& own, int local,
           const OnProgress& on_progress) {
    const auto place = [&](std::int64_t number) -> const Place& {
        return experiment.places[static_cast<std::size_t>(number / design.futures)];
    };
    const auto future_number = [&](std::int64_t number) { return static_cast<int>(number % design.futures); };
    Ensemble ensemble;
    ensemble.total = static_cast<std::int64_t>(experiment.places.size()) * design.futures;
    ensemble.threads = design.threads;
    all.total = static_cast<int>(ensemble.total);
    // A future leaves two endings of the territory, with the cause and without it.
    ensemble.compute = [&](std::int64_t number) {
        if (on_progress.halt && on_progress.halt()) throw Halted{};
        const Future ends = future(experiment.branches[static_cast<std::size_t>(number / design.futures)], design.scenario,
                                   luck_of_future(own, future_number(number)), local, all.turns[place(number).turn].read);
        ReplicateRecord record;
        record.outcomes = {{design.territory, ends.with, Reason::none, {}}, {design.territory, ends.without, Reason::none, {}}};
        return record;
    };
    ensemble.take = [&](const Ended& ended) {
        TurningPoint& point = all.turns[place(ended.number).turn];
        const int number = future_number(ended.number);
        if (!ended.digest) {
            all.failures.push_back({static_cast<int>(ended.number / design.futures), number, design.scenario.seed, ended.failure});
        } else {
            const Dynamic with = ended.record.outcomes[0].dynamic, without = ended.record.outcomes[1].dynamic;
            count(point, place(ended.number), {with, without});
        }
        ++all.done;
        return !on_progress || on_progress({all.done, all.total});
    };
    if (ensemble.total > 0) run(ensemble);
}

}  // namespace

Explanation explanation(const ExplanationDesign& design, const OnProgress& on_progress) {
    const Clock::time_point begun = Clock::now();
    const History history(design);
    const int local = design.territory - history.begun().region.first_territory;
    Explanation all = told(history, design, local);
    check(all, branched(history, design.scenario, all.turns), design, history.luck(), local, on_progress);
    std::vector<Check*> checks;
    for (TurningPoint& point : all.turns)
        for (CheckedCause& each : point.causes) checks.push_back(&each.check);
    if (all.done == all.total) judge(checks);
    all.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    return all;
}

}  // namespace concertation
