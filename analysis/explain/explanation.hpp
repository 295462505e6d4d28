#pragma once
// Why a table turned: its turning points in one history, and for each the causes checked one by one in futures with and without them.

#include <string>
#include <vector>

#include "explain/chronicle.hpp"
#include "explain/counterfactual.hpp"
#include "explain/turning_points.hpp"
#include "study/run_study.hpp"

namespace concertation {

struct ExplanationDesign {
    Scenario scenario;
    int replicate = 0, territory = 0;  ///< territory: row of Scenario::territories
    int futures = 100;                 ///< of each branch
    int threads = 0;                   ///< 0: every core
};

struct CheckedCause {
    Cause cause;
    Check check;
    int stays_with = 0, stays_without = 0;  ///< futures in which the table has the dynamic of before when read
};

/// What was read over the window that ends with a month.
struct Reads {
    double cooperation = 0, contest = 0;  ///< shares of stances taken
    int decisions = 0, impasses = 0;      ///< the table's own
};

/// The history is taken up that long before a turning point, to tell what was open then.
inline constexpr int months_before = 12;

struct TurningPoint {
    Turn turn;
    Month read = 0;                    ///< the month at which futures are read
    Reads before, at;                  ///< months_before the turn, and at the turn
    Check taken_up;                    ///< months_before, with nothing left out: futures in which the table takes the turn
    std::vector<CheckedCause> causes;  ///< by month
};

struct Explanation {
    std::vector<TerritoryMonth> months;  ///< of the territory, as they went
    std::vector<TurningPoint> turns;     ///< by month
    int window = 0;                      ///< months
    int done = 0, total = 0;             ///< futures, of causes and of histories taken up; fewer than the total when stopped
    std::vector<Failure> failures;       ///< arm: what was checked, by month; replicate: the future
    double seconds = 0;
};

/// Runs it; the same at any number of threads. No cause is judged when it was stopped.
Explanation explanation(const ExplanationDesign& design, const OnProgress& on_progress);

}  // namespace concertation
