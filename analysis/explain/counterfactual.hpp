#pragma once
// Two branches of one history from a month on, with a cause and without it, under the same luck: many futures, and an exact test of pairs.

#include <optional>
#include <vector>

#include "run/state.hpp"

namespace concertation {

/// The two branches as their month has ended; the history's own luck has served until then.
struct Branches {
    Month month = 0;
    WatchedRegion with;
    std::optional<WatchedRegion> without;  ///< none: nothing is left out, and futures tell what was open at that month
};

/// The dynamic of territory row `local` at the end of month `read`, in each branch.
struct Future {
    Dynamic with, without;
};

/// Luck of future `number`, from 0: replicates far from those of any study, and so never the history's own, which chose what is told.
Luck luck_of_future(const Luck& own, int number);

/// One future of both branches, under one luck; both the same where nothing is left out.
Future future(const Branches& branches, const Scenario& scenario, const Luck& luck, int local, Month read);

/// Below this chance, shared among all the causes checked together, luck is ruled out (Holm 1979).
inline constexpr double significance = .05;

enum class CauseVerdict : std::uint8_t {
    helped,    ///< without it the table takes the turn in fewer futures
    hindered,  ///< in more
    luck       ///< the difference is one that luck makes
};

/// What the futures of one cause came to, pair by pair.
struct Check {
    int futures = 0;                            ///< pairs
    int with = 0, without = 0;                  ///< futures in which the table takes the turn: has the new dynamic when read
    int only_with = 0, only_without = 0;        ///< pairs in which it does in one branch alone
    double p = 1;                               ///< exact test of McNemar, two-sided
    CauseVerdict verdict = CauseVerdict::luck;  ///< once all are known

    void add(bool turns_with, bool turns_without);
    /// Without less with, as a share of futures; its 95 % interval of luck, paired (Agresti & Min 2005).
    double difference() const { return futures > 0 ? static_cast<double>(without - with) / futures : 0.; }
    double low() const;
    double high() const;
};

/// Chance of a split at least as uneven among as many pairs that differ, were each way as likely.
double exact_p(int only_with, int only_without);

/// Gives each its p and its verdict, at `significance` for all together.
void judge(std::vector<Check*> checks);

}  // namespace concertation
